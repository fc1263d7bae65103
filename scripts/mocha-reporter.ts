import { writeFileSync } from 'node:fs';
import { type MochaOptions, Runner, reporters } from 'mocha';

/** Of `spec`, only the summary: how many passed, and what failed and why. */
class Summary extends reporters.Base {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => this.epilogue());
  }
}

const Printer = process.env.MOCHA_SUMMARY_ONLY ? Summary : reporters.Spec;

/** Also writes the totals as JSON to the file that MOCHA_TOTALS names, for scripts/test.mjs. */
class SuiteReporter extends Printer {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      const file = process.env.MOCHA_TOTALS;
      if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    });
  }
}

// Mocha takes `module.exports` itself for the reporter.
export = SuiteReporter;
