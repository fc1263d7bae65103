import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');

/** The npm scripts that `npm run check` is made of. */
export const checks = ['check:types', 'check:lint', 'check:layers', 'check:dead', 'check:docs'];

/**
 * @param {string} name
 * @returns {Promise<{ name: string, passed: boolean, seconds: number, output: string }>}
 */
export function runCheck(name) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const color = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      env: { ...process.env, ...color },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ name, passed: code === 0, seconds: (performance.now() - start) / 1000, output });
    });
  });
}

/** @param {Awaited<ReturnType<typeof runCheck>>} result */
export function printCheck({ name, passed, seconds, output }) {
  console.log(`${passed ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output.trimEnd());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await Promise.all(
    checks.map(async (name) => {
      const result = await runCheck(name);
      printCheck(result);
      return result;
    }),
  );
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
