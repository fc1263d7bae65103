import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser, quietSettings } from './editor/browser.mjs';
import { requireEditor } from './editor/install.mjs';
import { installExtension, startNodeHost } from './editor/node-host.mjs';

// Installs the .vsix of dist/ and photographs what users see: node scripts/editor-shots.mjs [folder [theme]]

const root = join(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'glacier-guard-shots-')));
mkdirSync(out, { recursive: true });
requireEditor();

const [only] = process.argv.slice(3);
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};
const vsix = readdirSync(join(root, 'dist')).find((name) => name.endsWith('.vsix'));
if (!vsix) throw new Error('There is no .vsix in dist/: run `npm run package` first.');
const installed = mkdtempSync(join(tmpdir(), 'glacier-guard-extensions-'));
process.once('exit', () => rmSync(installed, { recursive: true, force: true }));
const begin = performance.now();
const seconds = () => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
installExtension(join(root, 'dist', vsix), installed);
console.log(`installed after ${seconds()}`);

const sample = join(root, 'test/workspaces/sample');

for (const [name, theme] of Object.entries(themes)) {
  if (only && name !== only) continue;
  const settings = { ...quietSettings, 'workbench.colorTheme': theme };
  const host = await startNodeHost({ installed, open: sample, settings });
  const { browser, page } = await openBrowser({ scale: 2 });
  try {
    const photograph = (/** @type {string} */ what) =>
      page.screenshot({ path: join(out, `${name}-${what}.png`) });
    const run = async (/** @type {string} */ command) => {
      await page.keyboard.press('F1');
      await page.keyboard.type(command);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    await page.goto(host.url);
    await page.locator('.explorer-folders-view').waitFor({ timeout: 60_000 });
    await page.getByRole('treeitem', { name: 'src' }).click();
    await page.getByRole('treeitem', { name: 'logbook-store.ts' }).dblclick();
    const squiggle = page.locator('.squiggly-error').first();
    await squiggle.waitFor({ timeout: 30_000 });
    console.log(`${name}: first finding after ${seconds()}`);
    // File icons come late.
    await page.waitForTimeout(1500);
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'Glacier Guard' }).first().waitFor();
    await photograph('problems');
    await page.locator('.view-line').first().click();
    await page.keyboard.press('F8');
    await page.waitForTimeout(800);
    await photograph('peek');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:visible').first().waitFor();
    await page.waitForTimeout(500);
    await photograph('hover');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await page.waitForTimeout(300);
    await photograph('fixes');
    await page.keyboard.press('Escape');
    await page.locator('#status\\.languageStatus').first().hover();
    await page.locator('.hover-language-status').first().waitFor();
    await photograph('status');
    await page.mouse.move(600, 200);
    await run('Glacier Guard: Scan Workspace');
    await page
      .locator('.notification-list-item', { hasText: 'findings in' })
      .first()
      .waitFor({ timeout: 30_000 });
    // The notice of the progress fades.
    await page.waitForTimeout(1000);
    await photograph('scan');
    await page.keyboard.press('Escape');
    await run('Glacier Guard: Show Rule');
    await page.waitForTimeout(3000);
    await photograph('rule');
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
    await page.screenshot({ path: join(out, `${name}-failed.png`) });
    process.exitCode = 1;
  } finally {
    await browser.close();
    host.stop();
  }
}
console.log(`pictures: ${out}`);
process.exit();
