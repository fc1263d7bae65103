import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { printValue } from '../../server/src/values/print.ts';
import { check, programOf, type Verdict } from './check.ts';
import { families } from './families/all.ts';
import { fails, shrink } from './shrink.ts';
import { Table } from './table.ts';

/**
 * `GLACIER_GUARD_PROGRAMS=20000 npm test differential` runs more programs, `GLACIER_GUARD_SEED` begins elsewhere; with
 * the seed that a failure tells and one program, that one is run alone.
 */
const programs = Number(process.env.GLACIER_GUARD_PROGRAMS ?? 600);
const firstSeed = Number(process.env.GLACIER_GUARD_SEED ?? 1);

/** Programs that one child process runs. */
const batch = 100;
/** Failing programs that are made small and shown. */
const mostShown = 3;

describe('the evaluator against Node.js', () => {
  it(`is right on ${programs} random programs`, async function () {
    this.timeout(60_000 + programs * 60);
    const table = new Table();
    const failing: Verdict[] = [];
    for (let seed = firstSeed; seed < firstSeed + programs; seed += batch) {
      const count = Math.min(batch, firstSeed + programs - seed);
      const verdicts = await check(Array.from({ length: count }, (_, index) => programOf(seed + index)));
      for (const verdict of verdicts) table.add(verdict);
      failing.push(...verdicts.filter(fails));
    }
    console.log(table.text());
    const shown = [];
    for (const verdict of failing.slice(0, mostShown)) shown.push(story(await shrink(verdict)));
    assert.equal(failing.length, 0, `${failing.length} programs show a wrong value\n\n${shown.join('\n\n')}`);
    // A few programs say nothing about a share.
    if (programs < families.length * 10) return;
    for (const { name, floor } of families) {
      const share = table.shareOfKnown(name) ?? 0;
      assert.ok(share >= floor, `only ${Math.round(share * 100)} % of the values in ${name} are known`);
    }
  });
});

/** A failing program in words. */
function story({ program, wrong, crash }: Verdict): string {
  const files = Object.entries(program.files).map(([path, text]) => `// ${path}\n${text.trim()}`);
  const faults = wrong.map(
    ({ probe, claim, seen, variables }) =>
      `probe ${probe}: said ${printValue(claim)}, was ${JSON.stringify(seen)} with ${JSON.stringify(variables)}`,
  );
  const { family, seed, format } = program;
  const crashed = crash === undefined ? [] : [inspect(crash)];
  return [`seed ${seed} (${family}, ${format}), made smaller:`, ...files, ...faults, ...crashed].join('\n');
}
