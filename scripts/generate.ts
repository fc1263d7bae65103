import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { createAnalyzer } from '../server/src/analyzer.ts';
import { rules } from '../server/src/rules/index.ts';
import type { Rule } from '../server/src/rules/rule.ts';
import { configurationSchema, ruleLevels } from '../server/src/workspace/configuration-table.ts';
import { memoryFileSystem } from '../server/src/workspace/memory-file-system.ts';
import { chapters } from '../test/values/index.ts';
import { type DocumentedRule, ruleIndex, rulePage, ruleTable, type SeenFix } from './rule-page.ts';
import { valuesPage } from './values-page.ts';

const root = join(import.meta.dirname, '..');
const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** What everything generated must be, by path below the repository. */
async function generated(): Promise<Map<string, string>> {
  const documented = await Promise.all(rules.map(async (rule) => ({ rule, fixes: await fixesOf(rule) })));
  return new Map([
    ...documented.map((one): [string, string] => [`docs/rules/${one.rule.id}.md`, rulePage(one)]),
    ['docs/rules/README.md', ruleIndex(documented)],
    ...(await readmeWith(documented)),
    ['docs/values.md', valuesPage(chapters)],
    ['package.json', await manifestWith(rules)],
    ['schemas/glacier-guard.schema.json', json(configurationSchema(rules))],
  ]);
}

/** The fixes that a rule offers for its examples: asked of the rule itself, so that its page cannot err. */
async function fixesOf(rule: Rule): Promise<SeenFix[]> {
  const seen = new Map<string, SeenFix>();
  for (const { bad } of rule.examples) {
    const analyzer = createAnalyzer(memoryFileSystem(new Map([['/example/example.ts', bad]])));
    const { findings } = await analyzer.scan({ targets: ['/example'] });
    for (const finding of findings.filter((one) => one.rule === rule.id)) {
      for (const { title, safe } of finding.fixes) seen.set(title, { title, safe });
    }
  }
  return [...seen.values()];
}

/** Without its markers the README is left alone, and the run fails after everything else is done. */
async function readmeWith(documented: readonly DocumentedRule[]): Promise<[string, string][]> {
  const text = await readIfThere('README.md');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    complain(`README.md needs a line ${start} and after it a line ${end}`);
    return [];
  }
  const table = ruleTable(documented, 'docs/rules/');
  return [['README.md', `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`]];
}

function complain(message: string): void {
  console.error(`generate: ${message}`);
  process.exitCode = 1;
}

interface Manifest {
  contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

async function manifestWith(all: readonly Rule[]): Promise<string> {
  const manifest = JSON.parse(await readIfThere('package.json')) as Manifest;
  const setting = manifest.contributes.configuration.properties['glacierGuard.rules'];
  if (!setting) throw new Error('package.json: no setting glacierGuard.rules');
  setting.properties = Object.fromEntries(
    all.map(({ id, severity, title }) => [
      id,
      { type: 'string', enum: ruleLevels, default: severity, description: `${title}.` },
    ]),
  );
  return json(manifest);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function readIfThere(path: string): Promise<string> {
  return existsSync(join(root, path)) ? readFile(join(root, path), 'utf8') : '';
}

/** Pages that no rule stands behind any more. */
function strayPages(wanted: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'docs/rules');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/rules/${name.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.md') && !wanted.has(path));
}

async function main(): Promise<void> {
  const wanted = await generated();
  const strays = strayPages(wanted);
  const stale: string[] = [];
  for (const [path, text] of wanted) if ((await readIfThere(path)) !== text) stale.push(path);

  if (process.argv.includes('--check')) {
    for (const path of [...stale, ...strays]) console.error(`${path} is out of date`);
    if (stale.length + strays.length > 0) {
      complain('run `npm run generate` and commit what it changes');
    }
    return;
  }
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), wanted.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
  for (const path of strays) {
    await rm(join(root, path));
    console.log(`deleted ${path}`);
  }
  if (stale.length + strays.length === 0 && !process.exitCode)
    console.log('generate: everything is up to date');
}

main().catch((error: Error) => complain(error.message));
