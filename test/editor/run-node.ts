import { format } from 'node:util';
import Mocha from 'mocha';
import { untilFolders } from './editor.ts';
import { report, type SuiteOptions } from './report.ts';

/** Runs tests in an extension host in Node.js. */
export async function runSuite(load: () => unknown, { grep, hasFolders }: SuiteOptions): Promise<void> {
  if (hasFolders) await untilFolders();
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => console.log(`[mocha] ${format(...parts)}`);
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 40_000,
    reporter: 'spec',
    ...(grep && { grep }),
  });
  // Tests that are bundled are not read from disk by mocha, which then does not set its globals either.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  load();
  await report((done) => mocha.run(done), grep);
}
