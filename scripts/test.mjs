import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checks, printCheck, runCheck } from './check.mjs';
import { requireEditor } from './editor/install.mjs';
import { requireTools } from './tools.mjs';

/** @typedef {{ name: string, files: string[] }} Suite */
/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Row */

const root = join(import.meta.dirname, '..');

/** Suites that must be there: one that has lost its files must not pass for one that passed. */
const expected = [
  'unit',
  'values',
  'differential',
  'cases',
  'cli',
  'lsp',
  'types',
  'grammar',
  'handshake',
  'credentials',
];
/** Folders of test/ whose files are not run from here: sample code, and what needs a host of its own. */
const notSuites = ['cases', 'workspaces', 'editor', 'bench', 'fuzz'];
/** How many suites run at a time: more would blur the times of those that measure. */
const lanes = 2;

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});

/** The tests in a real VS Code, one suite for each host. */
const editorSuites = ['editor-node', 'editor-web'];

const suites = findSuites();
const known = ['check', ...editorSuites, ...suites.map(({ name }) => name)];
const strangers = named.filter((name) => !known.includes(name));
if (strangers.length > 0) {
  console.error(`test: no suite ${strangers.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}
const asked = (/** @type {string} */ name) =>
  named.length > 0 ? named.includes(name) : name !== 'check' || options.grep === undefined;

if (asked('handshake')) requireTools([{ command: 'openssl', debianPackage: 'openssl' }]);
const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--quiet'], { stdio: 'inherit' });
if (built.status !== 0) {
  console.error('test: the build failed');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const totalsFolder = mkdtempSync(join(tmpdir(), 'glacier-guard-test-'));
// The hosts bring the versions of Node.js that the handshakes are tried with.
const editorProblem = [...editorSuites, 'handshake'].some(asked) ? findEditorProblem() : undefined;
/** @type {(() => Promise<Row>)[]} */
const tasks = [
  // They take longest.
  ...editorSuites.filter(asked).map((name) => () => runEditor(name)),
  ...(asked('check') ? checks.map((name) => () => check(name)) : []),
  ...suites.filter(({ name }) => asked(name)).map((suite) => () => run(suite)),
];
const rows = await inLanes(tasks);
rmSync(totalsFolder, { recursive: true, force: true });
report(rows);

/** @returns {Suite[]} `test/<name>.test.ts`, and `test/<name>/` with the `*.test.ts` below it. */
function findSuites() {
  /** @type {Map<string, string[]>} */
  const found = new Map(expected.map((name) => [name, []]));
  const testFolder = join(root, 'test');
  for (const entry of readdirSync(testFolder, { withFileTypes: true })) {
    const path = join(testFolder, entry.name);
    const files = entry.isFile()
      ? [path]
      : notSuites.includes(entry.name)
        ? []
        : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
    const tests = files.filter((file) => file.endsWith('.test.ts')).sort();
    if (tests.length === 0) continue;
    const name = entry.isFile() ? entry.name.slice(0, -'.test.ts'.length) : entry.name;
    found.set(name, [...(found.get(name) ?? []), ...tests]);
  }
  return [...found].map(([name, files]) => ({ name, files: files.map((file) => relative(root, file)) }));
}

/**
 * @param {string} name
 * @returns {Promise<Row>}
 */
async function check(name) {
  const result = await runCheck(name);
  printCheck(result);
  return { name, passed: 0, failed: result.passed ? 0 : 1, skipped: 0, seconds: result.seconds };
}

/** @returns why the editor cannot be had here, if so */
function findEditorProblem() {
  try {
    return requireEditor();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {string} name
 * @returns {Promise<Row>}
 */
async function runEditor(name) {
  if (editorProblem !== undefined) {
    console.log(`✖ ${name}: ${editorProblem}\n`);
    return { name, passed: 0, failed: 1, skipped: 0, seconds: 0 };
  }
  const script = join(root, 'scripts/test-editor.mjs');
  return finish(name, (totalsFile) =>
    start(name, totalsFile, [script, name.slice('editor-'.length), ...grepOption()]),
  );
}

/** @returns {string[]} */
function grepOption() {
  return options.grep === undefined ? [] : ['--grep', options.grep];
}

/**
 * @param {Suite} suite
 * @returns {Promise<Row>}
 */
async function run({ name, files }) {
  if (files.length === 0) {
    console.log(`✖ ${name}: ran no test\n`);
    return { name, passed: 0, failed: 1, skipped: 0, seconds: 0 };
  }
  return finish(name, (totalsFile) => start(name, totalsFile, mochaArguments(files)));
}

/**
 * @param {string} name
 * @param {(totalsFile: string) => Promise<{ code: number | null, output: string }>} work
 * @returns {Promise<Row>}
 */
async function finish(name, work) {
  const begin = performance.now();
  const totalsFile = join(totalsFolder, `${name}.json`);
  const { code, output } = await work(totalsFile);
  const seconds = (performance.now() - begin) / 1000;

  // No totals: mocha died before its end, for example because a test file does not load.
  const totals = existsSync(totalsFile) ? JSON.parse(readFileSync(totalsFile, 'utf8')) : { failed: 1 };
  const { passed = 0, skipped = 0 } = totals;
  let { failed = 0 } = totals;
  const ranNone = passed + failed + skipped === 0 && options.grep === undefined;
  if (failed === 0 && (code !== 0 || ranNone)) failed = 1;

  console.log(
    `${failed === 0 ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)${ranNone ? ': ran no test' : ''}`,
  );
  console.log(`${output.trimEnd()}\n`);
  return { name, passed, failed, skipped, seconds };
}

/** @param {string[]} files */
function mochaArguments(files) {
  return [
    join(root, 'node_modules/mocha/bin/mocha.js'),
    '--reporter',
    join(root, 'scripts/mocha-reporter.ts'),
    ...(process.env.CI ? ['--forbid-only'] : []),
    ...grepOption(),
    ...(process.stdout.isTTY && !process.env.NO_COLOR ? ['--color'] : []),
    ...files,
  ];
}

/**
 * @param {string} name
 * @param {string} totalsFile
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function start(name, totalsFile, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      // A suite that was asked for by name lists its tests; in a full run the failures must not drown.
      env: { ...process.env, MOCHA_TOTALS: totalsFile, MOCHA_SUMMARY_ONLY: named.includes(name) ? '' : '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * @template T
 * @param {(() => Promise<T>)[]} queue
 * @returns {Promise<T[]>} in the order of the queue
 */
async function inLanes(queue) {
  /** @type {T[]} */
  const results = [];
  const next = queue.entries();
  const lane = async () => {
    for (const [index, task] of next) results[index] = await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** @param {Row[]} rows */
function report(rows) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    rows.reduce((total, row) => total + row[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const ranNone = rows.length === 0 || (options.grep !== undefined && passed + failed === 0);
  if (ranNone) console.log('test: ran no test');

  const width = Math.max(...rows.map(({ name }) => name.length), 'suite'.length);
  const line = (/** @type {string} */ name, /** @type {string[]} */ ...cells) =>
    console.log(name.padEnd(width) + cells.map((cell) => cell.padStart(9)).join(''));
  line('suite', 'passed', 'failed', 'skipped', 'seconds');
  for (const row of rows) {
    line(row.name, `${row.passed}`, `${row.failed}`, `${row.skipped}`, row.seconds.toFixed(1));
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || ranNone ? 1 : 0;
}
