import type { Random } from './random.ts';

/**
 * A module such as any project has, without a word that only AWS clients need.
 *
 * @param blocks how many declarations it has; by default as many as make a few hundred lines
 */
export function sourceFile(random: Random, blocks?: number): string {
  const own = random.word();
  const count = blocks ?? 9 + random.below(14);
  const parts = [imports(random), `/** Everything that has to do with one ${own}. */`];
  for (let index = 0; index < count; index++) parts.push(random.pick(templates)(random, index));
  // Other clients are everywhere too, and look like ours until their import has been read.
  if (random.below(50) === 0) parts.push(`export const remote = new ${capital(own)}Client({ retries: 3 });`);
  return `${parts.join('\n\n')}\n`;
}

type Template = (random: Random, index: number) => string;

const templates: readonly Template[] = [
  settings,
  pureFunction,
  asyncFunction,
  service,
  table,
  validator,
  test,
];

function capital(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

function imports(random: Random): string {
  const lines = ["import { readFile } from 'node:fs/promises';", "import path from 'node:path';"];
  const names = Array.from({ length: 1 + random.below(5) }, (_, index) => `${random.word()}From${index}`);
  lines.push(...names.map((name) => `import { ${name} } from '../${random.word()}/${random.word()}.js';`));
  return `${lines.join('\n')}\n\nexport const parts = [readFile, path, ${names.join(', ')}];`;
}

function settings(random: Random, index: number): string {
  const lines = Array.from({ length: 4 + random.below(8) }, (_, number) => {
    const value = random.pick([
      'true',
      'false',
      `${random.below(9000)}`,
      `'${random.word()}-${random.word()}'`,
    ]);
    return `  ${random.word()}${number}: ${value},`;
  });
  return `export const ${random.word()}Settings${index} = {\n${lines.join('\n')}\n};`;
}

function pureFunction(random: Random, index: number): string {
  const [a, b, c] = [random.word(), random.word(), random.word()];
  return `/** How much of the ${a} is left for the ${b}, never below zero. */
export function ${a}After${capital(b)}${index}(${a}${index}, ${b}Rate = ${random.below(100) / 100}) {
  const whole = Number(${a}${index}) * (1 - ${b}Rate);
  if (!Number.isFinite(whole)) {
    throw new RangeError(\`\${${a}${index}} is no ${c}\`);
  }
  const rounded = Math.round(whole * 100) / 100;
  return rounded > 0 ? rounded : 0;
}`;
}

function asyncFunction(random: Random, index: number): string {
  const [a, b] = [random.word(), random.word()];
  return `export async function load${capital(a)}${index}(folder, { ${b} = '${random.word()}', limit = ${random.below(500)} } = {}) {
  const file = path.join(folder, \`\${${b}}.json\`);
  try {
    const text = await readFile(file, 'utf8');
    const entries = JSON.parse(text).filter((entry) => entry.${random.word()} !== undefined);
    return entries.slice(0, limit).map((entry, position) => ({
      ...entry,
      position,
      ${a}: entry.${a} ?? '${random.word()}',
      updated: new Date(entry.updated ?? Date.now()).toISOString(),
    }));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw new Error(\`cannot read the ${a} in \${file}\`, { cause: error });
  }
}`;
}

function service(random: Random, index: number): string {
  const [a, b, c] = [random.word(), random.word(), random.word()];
  const name = `${capital(a)}${capital(b)}Service${index}`;
  const methods = Array.from({ length: 2 + random.below(4) }, (_, number) => {
    const word = random.word();
    return `  async ${word}${number}(${c}Id, options = {}) {
    const known = this.${b}s.get(${c}Id);
    if (known && known.${word} > (options.since ?? 0)) {
      return known;
    }
    // Asked for at the same time twice, the second one waits for the first.
    const pending = this.pending.get(${c}Id) ?? this.fetch${capital(word)}(${c}Id);
    this.pending.set(${c}Id, pending);
    const fresh = await pending.finally(() => this.pending.delete(${c}Id));
    this.${b}s.set(${c}Id, { ...fresh, ${word}: Date.now() });
    return fresh;
  }`;
  });
  return `export class ${name} {
  ${b}s = new Map();
  pending = new Map();

  constructor(fetcher, logger = console) {
    this.fetcher = fetcher;
    this.logger = logger;
  }

${methods.join('\n\n')}
}`;
}

function table(random: Random, index: number): string {
  const rows = Array.from(
    { length: 5 + random.below(16) },
    (_, number) =>
      `  { id: ${number + 1}, ${random.word()}: '${random.word()} ${random.word()}', weight: ${random.below(1000) / 10} },`,
  );
  return `export const ${random.word()}Table${index} = [\n${rows.join('\n')}\n];`;
}

function validator(random: Random, index: number): string {
  const checks = Array.from({ length: 3 + random.below(6) }, (_, number) => {
    const word = random.word();
    return `    case '${word}${number}':
      return typeof value === 'string' && value.length <= ${20 + random.below(200)}
        ? undefined
        : \`\${field} has to be a text: the ${word} of the ${random.word()}\`;`;
  });
  return `export function check${capital(random.word())}${index}(field, value) {
  switch (field) {
${checks.join('\n')}
    default:
      return value === undefined ? \`\${field} is missing\` : undefined;
  }
}`;
}

function test(random: Random, index: number): string {
  const [a, b] = [random.word(), `${random.word()}Name`];
  return `export const ${a}Examples${index} = () => [
  { given: { ${a}: ${random.below(50)}, ${b}: '${random.word()}' }, expected: ${random.below(50)} },
  { given: { ${a}: ${random.below(50)}, ${b}: '${random.word()}' }, expected: ${random.below(50)} },
  { given: { ${a}: -1, ${b}: '' }, expected: 0, because: 'a ${a} without a ${b} counts for nothing' },
];`;
}
