import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {{ command: string, debianPackage: string }} Tool what the tests run that npm does not bring */

/**
 * Installs what is missing where that needs no question (root on Debian); elsewhere says so and stops.
 *
 * @param {readonly Tool[]} tools
 */
export function requireTools(tools) {
  const missing = tools.filter(({ command }) => spawnSync(command, ['--version']).error);
  if (missing.length === 0) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', args, {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status === 0;
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)) return;
  }
  for (const { command, debianPackage } of missing) {
    console.error(`test: needs \`${command}\`, on Debian from the package ${debianPackage}`);
  }
  process.exit(2);
}
