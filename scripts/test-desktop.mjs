import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copyWorkspace, scenarios } from './editor/run.mjs';
import { bundleTests, stageExtension } from './editor/stage.mjs';

// Runs test/editor/ in desktop VS Code, which it downloads; VSCODE_VERSION names another one than the newest.
// What only a page can show is left to `npm test`.

const root = join(import.meta.dirname, '..');
const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--quiet'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const stage = stageExtension();
let failed = false;
for (const { name, open, hosts, isTrusted = true } of scenarios) {
  if (!hosts.includes('node')) continue;
  const folder = copyWorkspace();
  const data = mkdtempSync(join(tmpdir(), 'gg-'));
  try {
    await runTests({
      version: process.env.VSCODE_VERSION ?? 'stable',
      extensionDevelopmentPath: stage,
      extensionTestsPath: await bundleTests('node', name, {
        stage,
        grep: undefined,
        hasFolders: open !== undefined,
        stepsUrl: '',
      }),
      launchArgs: [
        ...(open === undefined ? [] : [join(folder, open)]),
        ...(isTrusted ? ['--disable-workspace-trust'] : []),
        '--disable-extensions',
        '--skip-welcome',
        `--user-data-dir=${data}`,
      ],
    });
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    failed = true;
  }
  rmSync(data, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
