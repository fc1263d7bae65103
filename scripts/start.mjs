import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
// npm runs scripts in the package's folder; the user's own is in INIT_CWD.
const cwd = process.env.INIT_CWD ?? process.cwd();

const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--quiet'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(2);

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-');
const folder = named ? resolve(cwd, first) : join(root, 'test/workspaces/sample');
const flags = named || first === undefined ? rest : [first, ...rest];

const scan = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'scan', folder, ...flags], {
  cwd,
  stdio: 'inherit',
});

// Exit code 1 says that there are findings, and showing them is what was asked for.
process.exitCode = scan.status === 1 ? 0 : (scan.status ?? 2);
