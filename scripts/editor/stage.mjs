import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/editor');

/** What the extension is made of, as `.vscodeignore` has it. */
const parts = ['package.json', 'dist', 'docs/rules', 'schemas', 'syntaxes'];

/**
 * Copies the built extension to a folder of its own: a build that runs beside a test must not pull the files from
 * under the editor. The folder lies in this package, so that test bundles find mocha.
 */
export function stageExtension() {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'extension-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Bundles the tests of one scenario for one host.
 *
 * @param {'node' | 'web'} host
 * @param {string} scenario names `test/editor/<scenario>.test.ts`
 * @param {{ stage: string, grep: string | undefined, hasFolders: boolean, stepsUrl: string }} options the staged
 *   extension; words that titles must have; whether the window is opened on something; where steps in the page are
 *   asked for
 * @returns {Promise<string>} the file that VS Code is to run
 */
export async function bundleTests(host, scenario, { stage, grep, hasFolders, stepsUrl }) {
  const outfile = join(stage, 'test', `${scenario}.${host}.js`);
  const options = JSON.stringify({ grep, hasFolders });
  const contents = `import { runSuite } from './run-${host}.ts';
export const run = () => runSuite(() => require('./${scenario}.test.ts'), ${options});`;
  await build({
    stdin: { contents, resolveDir: join(root, 'test/editor'), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { STEPS_URL: JSON.stringify(stepsUrl) },
    plugins: [outsideOf(host)],
    ...(host === 'node'
      ? { platform: 'node', external: ['vscode', 'mocha'] }
      : { platform: 'browser', external: ['vscode'], conditions: ['browser'] }),
  });
  return outfile;
}

/**
 * @param {string} host
 * @returns {import('esbuild').Plugin} puts the host's own module in the place of `test/editor/outside.ts`
 */
function outsideOf(host) {
  return {
    name: 'outside',
    setup({ onResolve }) {
      onResolve({ filter: /\/outside\.ts$/ }, () => ({ path: join(root, `test/editor/outside-${host}.ts`) }));
    },
  };
}
