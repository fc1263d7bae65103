import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { quietSettings } from './editor/browser.mjs';
import { requireEditor } from './editor/install.mjs';
import { startNodeHost } from './editor/node-host.mjs';

// Opens a real VS Code in the browser, with the extension as it is in dist/: npm run editor [folder]
// After a change, `npm run build` and "Developer: Reload Window" bring it up to date.

const root = join(import.meta.dirname, '..');
const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--quiet'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

try {
  requireEditor();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
const named = process.argv[2];
const folder = named
  ? resolve(process.env.INIT_CWD ?? process.cwd(), named)
  : join(root, 'test/workspaces/sample');
const { url, stop } = await startNodeHost({ extension: root, open: folder, settings: quietSettings });
console.log(`VS Code with Glacier Guard, on ${folder}:\n\n  ${url}\n\nCtrl+C ends it.`);
spawn('xdg-open', [url], { stdio: 'ignore', detached: true })
  // Without a desktop the address has to do.
  .on('error', () => undefined)
  .unref();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stop();
    process.exit(0);
  });
}
