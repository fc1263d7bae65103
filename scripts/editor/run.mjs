import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, quietSettings } from './browser.mjs';
import { startNodeHost } from './node-host.mjs';
import { bundleTests } from './stage.mjs';
import { offerSteps } from './ui.mjs';
import { startWebHost } from './web-host.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */
/** @typedef {{ name: string, open?: string, isTrusted?: boolean, hosts: readonly ('node' | 'web')[] }} Scenario */

const workspaces = join(import.meta.dirname, '../../test/workspaces/editor');

/**
 * The windows that tests run in: `test/editor/<name>.test.ts`, and what the window is opened on.
 *
 * @type {readonly Scenario[]}
 */
export const scenarios = [
  { name: 'workspace', open: 'editor.code-workspace', hosts: ['node'] },
  // A browser cannot read a workspace file from a virtual file system before its extension runs.
  { name: 'workspace', open: '.', hosts: ['web'] },
  { name: 'no-folder', hosts: ['node', 'web'] },
  { name: 'restricted', open: 'one', isTrusted: false, hosts: ['node'] },
];

/** How long one window may take, in milliseconds. */
const limit = 240_000;

/** @returns the folder of a scenario's own copy of the sample workspace */
export function copyWorkspace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'glacier-guard-workspace-')));
  cpSync(workspaces, folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Runs the tests of one scenario in a real VS Code. A window in which no test began is opened once more: it says
 * something of the machine, not of the extension, and twice it fails.
 *
 * @param {'node' | 'web'} kind
 * @param {Scenario} scenario
 * @param {{ stage: string, grep: string | undefined, isVerbose: boolean }} options
 * @returns {Promise<Totals>}
 */
export async function runScenario(kind, scenario, options) {
  const first = await openWindow(kind, scenario, options);
  if (first.hasBegun) return first;
  console.error(`${scenario.name}: no test began; the window is opened once more`);
  return openWindow(kind, scenario, options);
}

/**
 * @param {'node' | 'web'} kind
 * @param {Scenario} scenario
 * @param {{ stage: string, grep: string | undefined, isVerbose: boolean }} options
 * @returns {Promise<Totals & { hasBegun: boolean }>} `hasBegun`: whether a test began
 */
async function openWindow(kind, scenario, { stage, grep, isVerbose }) {
  const folder = copyWorkspace();
  const steps = await offerSteps(() => page);
  const host = await (kind === 'node' ? startNodeHost : startWebHost)({
    extension: stage,
    tests: await bundleTests(kind, scenario.name, {
      stage,
      grep,
      hasFolders: scenario.open !== undefined,
      stepsUrl: steps.url,
    }),
    open: scenario.open === undefined ? undefined : join(folder, scenario.open),
    settings: quietSettings,
    isTrusted: scenario.isTrusted ?? true,
  });
  const { browser, page } = await openBrowser();
  /** @type {Totals | undefined} */
  let totals;
  let hasBegun = false;
  /** @type {string[]} */
  const tail = [];
  try {
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`the tests took over ${limit / 1000} s`)), limit).unref();
      page.on('crash', () => reject(new Error('the page crashed')));
      // The editor calls these two for tests that it runs by itself.
      page.exposeFunction('codeAutomationExit', resolve);
      page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ parts) => {
        const line = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
        const [, tag, rest = ''] = /^\[(mocha|totals)\] ?([\s\S]*)$/.exec(line) ?? [];
        if (tag === 'mocha') {
          hasBegun = true;
          console.log(rest);
        } else if (tag === 'totals') totals = JSON.parse(rest);
        else tail.push(line.slice(0, 400));
        if (isVerbose && !tag) console.log(`  [log] ${line}`);
      });
    });
    await page.goto(host.url);
    const code = await ended;
    // The exit code of the host says whether `run` threw; without totals it never got so far.
    if (totals && (code === 0 || totals.failed > 0)) return { ...totals, hasBegun };
    throw new Error(`the extension host ended with ${code}${totals ? '' : ' and ran no test'}`);
  } catch (error) {
    console.error(`${String(error)}\n${tail.slice(-25).join('\n')}\n${host.log().slice(-2000)}`);
    await page
      .screenshot({ path: join(tmpdir(), `glacier-guard-${scenario.name}-${kind}.png`) })
      .catch(() => undefined);
    return {
      passed: 0,
      skipped: 0,
      ...totals,
      failed: (totals?.failed ?? 0) + 1,
      hasBegun,
    };
  } finally {
    await browser.close().catch(() => undefined);
    host.stop();
    steps.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
