import assert from 'node:assert/strict';
import { printValue } from '../../server/src/values/print.ts';
import { check, type Verdict } from '../differential/check.ts';
import type { Program } from '../differential/program.ts';
import type { Case } from './construct.ts';
import { chapters } from './index.ts';

/** Cases that Node.js is known to contradict; one that it no longer does fails, so that its line goes away in time. */
const gaps: ReadonlySet<string> = new Set<string>();

/** What Node.js would take too long for. */
const tooLong: ReadonlySet<string> = new Set(['Array.from of a very long length']);

/** Most of the cases can be run; should these become few, the test has lost its sense. */
const fewest = 300;

/** What the names that nothing declares in a case are in a run; `input` differs from run to run. */
const open: Readonly<Record<string, string>> = {
  // For the loops that it keeps running it ends after a while.
  c: '{ get: () => input.p && rounds++ < 9 }',
  console: '{ value: { log() {} } }',
  d: '{ value: input.q }',
  e: "{ value: new Error('e') }",
  h: "{ value: input.q ? 'amazonaws.com' : 's://a' }",
  handler: '{ value: {} }',
  k: "{ value: input.q ? 'a' : 'z' }",
  key: "{ value: 'KEY' }",
  list: '{ value: [1] }',
  name: "{ value: 'm' }",
  options: '{ value: {} }',
  others: '{ value: [5] }',
  r: "{ value: 'r' }",
  rest: '{ value: input.q ? { b: 1 } : {} }',
  t: "{ value: input.q ? '1' : '{' }",
  use: '{ value: (o) => { if (input.q) o.b = 1 } }',
  x: '{ value: input.q ? { a: 9 } : {} }',
  xs: '{ value: input.q ? [1] : [] }',
};

/** A case as a program, in each way in which its files may be compiled. Its other files are run after it. */
function programsOf({ code, path = '/main.ts', files }: Case): readonly Program[] {
  const all = { ...files, [path]: code.replace('⟦', 'probe(1, ').replace('⟧', ')') };
  const text = Object.values(all).join('\n');
  const names = Object.entries(open).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
  const globals = names.map(([name, value]) => `${name}: { configurable: true, ...${value} },`).join('\n');
  const begin = `let rounds = 0;\nObject.defineProperties(globalThis, {\n${globals}\n});`;
  const paths = [path, ...Object.keys(files ?? {})];
  const shared = { family: 'cases', seed: 0, defineFields: true };
  const program = (format: Program['format'], entry: string, load: (path: string) => string): Program => ({
    ...shared,
    format,
    entry,
    files: { ...all, [entry]: [begin, ...paths.map(load)].join('\n') },
  });
  return [
    program('esm', '/open.mjs', (one) => `await import('.${one}');`),
    program('commonjs', '/open.js', (one) => `require('.${one}');`),
  ];
}

function contradictions({ program, wrong, crash }: Verdict): readonly string[] {
  return [
    ...wrong.map(
      ({ claim, seen }) => `said ${printValue(claim)}, was ${JSON.stringify(seen)} (${program.format})`,
    ),
    ...(crash === undefined ? [] : [String(crash)]),
  ];
}

describe('values: in Node.js', () => {
  it('are what the cases say, wherever a case can be run', async function () {
    this.timeout(120_000);
    const cases = chapters
      .flatMap(({ constructs }) => constructs.flatMap((one) => one.cases))
      .filter(({ title }) => !tooLong.has(title));
    const verdicts = await check(cases.flatMap(programsOf));
    const results = cases.map((one, index) => ({ one, own: verdicts.slice(2 * index, 2 * index + 2) }));

    const wrong = results.filter(({ own }) => own.some((verdict) => contradictions(verdict).length > 0));
    const report = wrong
      .filter(({ one }) => !gaps.has(one.title))
      .map(({ one, own }) => [one.title, one.code, ...own.flatMap(contradictions)].join('\n  '));
    assert.equal(report.length, 0, `\n${report.join('\n')}`);
    assert.deepEqual(
      [...gaps].filter((title) => !wrong.some(({ one }) => one.title === title)),
      [],
    );

    const shown = results.filter(({ own }) => own.some(({ knowledge }) => knowledge.length > 0)).length;
    assert.ok(shown >= fewest, `only ${shown} of ${cases.length} cases could be run`);
  });
});
