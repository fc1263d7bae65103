import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a test cannot do or see by the API of the editor and asks of the page: one function a step. A step that
 * does not come to its end in time fails the test that asked for it.
 *
 * @type {Readonly<Record<string, (page: any, argument: string) => Promise<void>>>}
 */
const steps = {
  async press(page, keys) {
    await page.keyboard.press(keys);
  },
  async type(page, text) {
    await page.keyboard.type(text, { delay: 20 });
  },
  async clickNotice(page, button) {
    await page
      .locator('.notification-list-item .monaco-button:visible', { hasText: button })
      .first()
      .click(patience);
  },
  async seeNotice(page, text) {
    await page.locator('.notification-list-item:visible', { hasText: text }).first().waitFor(patience);
  },
  async seeSquiggle(page, severity) {
    await page.locator(`.squiggly-${severity}`).first().waitFor(patience);
  },
  async seeHover(page, text) {
    await page.locator('.monaco-hover:visible', { hasText: text }).first().waitFor(patience);
  },
  /** @param text what the entries of the menu of quick fixes hold, from top to bottom, parted by ` | ` */
  async seeFixes(page, text) {
    await page.locator('.action-widget .monaco-list-row').first().waitFor(patience);
    const rows = await page.locator('.action-widget .monaco-list-row').allInnerTexts();
    const shown = rows.map((/** @type {string} */ row) => row.trim()).filter(Boolean);
    for (const [at, words] of text.split(' | ').entries()) {
      if (!shown[at]?.includes(words)) throw new Error(`the menu is: ${shown.join(' | ')}`);
    }
  },
  /** Opens the language status of the file and reads it. */
  async seeStatus(page, text) {
    await page.locator('#status\\.languageStatus').first().hover(patience);
    await page.locator('.hover-language-status', { hasText: text }).first().waitFor(patience);
    await page.mouse.move(600, 300);
  },
  async seePreview(page, text) {
    const end = Date.now() + patience.timeout;
    while (Date.now() < end) {
      for (const frame of page.frames()) {
        const body = await frame
          .locator('body')
          .innerText({ timeout: 500 })
          .catch(() => '');
        if (frame !== page.mainFrame() && body.includes(text)) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no such text in any preview');
  },
  async photograph(page, path) {
    await page.screenshot({ path });
  },
};

const patience = { timeout: 15_000 };

/**
 * Lets tests in the extension host ask for steps in the page, by HTTP: the only way out that both hosts have.
 *
 * @param {() => any} page
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function offerSteps(page) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { step, argument } = JSON.parse(body || '{}');
    let outcome = 'done';
    try {
      const perform = steps[step];
      if (!perform) throw new Error(`there is no step ${step}`);
      await perform(page(), argument);
    } catch (error) {
      const picture = join(tmpdir(), `glacier-guard-${step}.png`);
      await page()
        .screenshot({ path: picture })
        .catch(() => undefined);
      outcome = `${String(error).split('\nCall log')[0]} (${picture})`;
    }
    // The page of the tests is of another origin.
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(outcome);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
