import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { requireTools } from '../tools.mjs';

/** The folder of the editor hosts: a package of its own, since the extension is built without them. */
export const hostFolder = join(import.meta.dirname, '../../test-host');

const chromium = { command: 'chromium', debianPackage: 'chromium' };

/**
 * Sees to it that a real VS Code and a browser are here, installing what is missing.
 *
 * @throws {Error} when they cannot be had, with what to do about it
 */
export function requireEditor() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The editor hosts run on Linux on x64 only; elsewhere use `npm run test:desktop`.');
  }
  requireTools([chromium]);
  const lockfile = readFileSync(join(hostFolder, 'package-lock.json'), 'utf8');
  const installed = join(hostFolder, 'node_modules/.installed-lockfile');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lockfile) return;

  console.log('editor: installing VS Code into test-host/ (20 s, 560 MB)');
  const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
    const { status, stderr } = spawnSync(command, args, { cwd: hostFolder, encoding: 'utf8' });
    if (status === 0) return;
    throw new Error(`The editor host could not be installed: ${command} ${args.join(' ')}\n${stderr}`);
  };
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  run(process.execPath, 'prepare.mjs');
  writeFileSync(installed, lockfile);
}

/**
 * Loads a package of the editor hosts.
 *
 * @param {string} name
 */
export function hostPackage(name) {
  return createRequire(join(hostFolder, 'package.json'))(name);
}
