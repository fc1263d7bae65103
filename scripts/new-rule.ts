import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The groups that take rules. */
const groups = ['tls', 'credentials', 'route', 'archive', 'sdk'];
/** The order of the catalogue; what is said of our own comments comes last. */
const order = [...groups, 'suppression'];

/** A rule that cannot be laid out as asked. */
export class NewRuleError extends Error {}

/**
 * Lays out a rule: its file, a case that fires and one that stays silent, its place in the catalogue.
 *
 * @param root the repository
 * @returns what was written, below the repository
 */
export async function layOutRule(root: string, id: string): Promise<string[]> {
  const [group, name] = parseId(id);
  const ruleFile = join(root, `server/src/rules/${id}.ts`);
  const indexFile = join(root, 'server/src/rules/index.ts');
  const casesFolder = join(root, `test/cases/${id}`);
  if (existsSync(ruleFile)) throw new NewRuleError(`${id} exists already`);
  if (existsSync(casesFolder)) throw new NewRuleError(`test/cases/${id} exists already`);

  const index = await readFile(indexFile, 'utf8');
  const identifier = identifierFor(group, name, index);
  const files = new Map([
    [ruleFile, ruleText(id, identifier)],
    [join(casesFolder, 'fires.ts'), firingCase(id)],
    [join(casesFolder, 'stays-silent.ts'), silentCase],
    [indexFile, withRule(index, id, identifier)],
  ]);
  for (const [file, text] of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return [...files.keys()].map((file) => relative(root, file).split(sep).join('/'));
}

function parseId(id: string): [group: string, name: string] {
  const [, group, name] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (group === undefined || name === undefined) {
    throw new NewRuleError(`"${id}" is no rule id: it has the form tls/some-name`);
  }
  if (!groups.includes(group)) {
    throw new NewRuleError(`"${id}": there is no group ${group}, only ${groups.join(', ')}`);
  }
  return [group, name];
}

function identifierFor(group: string, name: string, index: string): string {
  const short = camelCase(name);
  return new RegExp(`\\b${short}\\b`).test(index) ? camelCase(`${group}-${name}`) : short;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function titleOf(id: string): string {
  const words = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

const importLine = /^import \{ (\w+) \} from '\.\/([a-z]+\/[a-z0-9-]+)\.ts';$/;
const catalogue = /(rules: readonly Rule\[\] = )\[([^\]]*)\];/;

/** The text of `rules/index.ts` with one rule more, last of its group. */
export function withRule(index: string, id: string, identifier: string): string {
  const idOf = new Map<string, string>([[identifier, id]]);
  for (const line of index.split('\n')) {
    const [, name, path] = importLine.exec(line) ?? [];
    if (name !== undefined && path !== undefined) idOf.set(name, path);
  }
  const listed = catalogue.exec(index)?.[2];
  if (listed === undefined) throw new NewRuleError('server/src/rules/index.ts: no list of rules was found');

  const names = listed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const rank = (name: string): number => order.indexOf(idOf.get(name)?.split('/')[0] ?? '');
  const behind = names.findIndex((name) => rank(name) > order.indexOf(id.split('/')[0] ?? ''));
  names.splice(behind < 0 ? names.length : behind, 0, identifier);
  return withImport(index, id, identifier).replace(catalogue, (_, head: string) => list(head, names));
}

/** In the order that Biome wants imports in. */
function withImport(index: string, id: string, identifier: string): string {
  const lines = index.split('\n');
  const added = `import { ${identifier} } from './${id}.ts';`;
  const pathOf = (line: string): string | undefined => /^import .* from '\.\/(.*)\.ts';$/.exec(line)?.[1];
  const imports = lines.map(pathOf);
  const next = imports.findIndex((path) => path !== undefined && path > id);
  const last = imports.findLastIndex((path) => path !== undefined);
  lines.splice(next < 0 ? last + 1 : next, 0, added);
  return lines.join('\n');
}

function list(head: string, names: readonly string[]): string {
  const oneLine = `${head}[${names.join(', ')}];`;
  const tooLong = `export const ${oneLine}`.length > 110;
  return tooLong ? `${head}[\n${names.map((name) => `  ${name},\n`).join('')}];` : oneLine;
}

function ruleText(id: string, identifier: string): string {
  return `import { defineRule } from '../rule.ts';

export const ${identifier} = defineRule({
  id: '${id}',
  severity: 'warning',
  title: '${titleOf(id)}',
  why: 'TODO: what can happen, in two or three sentences.',
  references: [],
  examples: [],
  silent: [],
  check({ setup, report }) {
    // TODO: look at the set-up, and report({ at, message, path }) what is wrong with it.
    void [setup, report];
  },
});
`;
}

function firingCase(id: string): string {
  const [declaration, call] = ['export const s3 = ', "new S3Client({ region: 'eu-west-1' })"];
  return `import { S3Client } from '@aws-sdk/client-s3';

${declaration}${call};
//${' '.repeat(declaration.length - 2)}${'^'.repeat(call.length)} ${id}
`;
}

const silentCase = `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
`;

async function main([id, ...more]: readonly string[]): Promise<void> {
  if (id === undefined || more.length > 0) throw new NewRuleError('usage: npm run new:rule -- tls/some-name');
  for (const file of await layOutRule(join(import.meta.dirname, '..'), id)) console.log(`wrote ${file}`);
  console.log(`
Next: write the cases (test/README.md says how), then the rule, until this is quiet:
    npm test cases -- --grep ${id}
and at last its page, its setting and its row in the lists:
    npm run generate && npm run check`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(`new-rule: ${error.message}`);
    process.exitCode = 2;
  });
}
