import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireEditor } from './editor/install.mjs';
import { runScenario, scenarios } from './editor/run.mjs';
import { stageExtension } from './editor/stage.mjs';

// Runs test/editor/ in a real VS Code, on what dist/ holds: node scripts/test-editor.mjs node|web

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    scenario: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const kind = positionals[0] === 'web' ? 'web' : 'node';

const totals = { passed: 0, failed: 0, skipped: 0 };
try {
  requireEditor();
  const stage = stageExtension();
  for (const scenario of scenarios) {
    if (!scenario.hosts.includes(kind)) continue;
    if (options.scenario !== undefined && options.scenario !== scenario.name) continue;
    const { passed, failed, skipped } = await runScenario(kind, scenario, {
      stage,
      grep: options.grep,
      isVerbose: options.verbose,
    });
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  totals.failed++;
}
if (process.env.MOCHA_TOTALS) writeFileSync(process.env.MOCHA_TOTALS, JSON.stringify(totals));
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 ? 1 : 0);
