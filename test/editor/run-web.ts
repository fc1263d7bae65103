import 'mocha/mocha.js';
import { untilFolders } from './editor.ts';
import { report, type SuiteOptions } from './report.ts';

declare const mocha: BrowserMocha;

interface WithReporters {
  readonly Mocha: { readonly reporters: { readonly Base: { consoleLog: unknown } } };
}

/** Runs tests in an extension host in a browser's worker, with mocha's build for browsers. */
export async function runSuite(load: () => unknown, { grep, hasFolders }: SuiteOptions): Promise<void> {
  if (hasFolders) await untilFolders();
  mocha.setup({ ui: 'bdd', color: false, timeout: 40_000, reporter: 'spec' } as Mocha.MochaOptions & {
    ui: 'bdd';
  });
  if (grep) mocha.grep(grep);
  const { Base } = (globalThis as unknown as WithReporters).Mocha.reporters;
  Base.consoleLog = (text: unknown = '', ...parts: unknown[]) =>
    console.log(`[mocha] ${String(text).replace(/%[sd]/g, () => String(parts.shift()))}`);
  load();
  await report((done) => mocha.run(done), grep);
}
