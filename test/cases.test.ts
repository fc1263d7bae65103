import assert from 'node:assert/strict';
import { rules } from '../server/src/rules/index.ts';
import { type Case, findCases, levelsFor } from './runner/case.ts';
import * as invariants from './runner/invariants.ts';
import {
  afterFixAll,
  type CaseResult,
  type Files,
  type FixedCase,
  fixCase,
  nameOf,
  runCase,
  scan,
  textsOf,
} from './runner/run.ts';

const cases = findCases();
const results = new Map<Case, Promise<CaseResult>>();
const fixedCases = new Map<Case, Promise<FixedCase>>();

function resultOf(one: Case): Promise<CaseResult> {
  return remember(results, one, () => runCase(one));
}

function fixedOf(one: Case): Promise<FixedCase> {
  return remember(fixedCases, one, async () => fixCase(one, await resultOf(one)));
}

function remember<T>(known: Map<Case, Promise<T>>, one: Case, make: () => Promise<T>): Promise<T> {
  const promise = known.get(one) ?? make();
  known.set(one, promise);
  return promise;
}

function none(complaints: readonly string[]): void {
  if (complaints.length > 0) assert.fail(`\n${complaints.join('\n')}`);
}

for (const rule of new Set(cases.map((one) => one.rule))) {
  describe(`case ${rule}`, () => {
    for (const one of cases.filter((other) => other.rule === rule)) {
      const fires = one.expectations.length > 0;
      const asMarked = async (): Promise<void> => none((await resultOf(one)).complaints);
      const asFixed = async (): Promise<void> => {
        const { files, complaints } = await fixedOf(one);
        assertFixed(one, files);
        none(complaints);
      };
      if (one.options.later) {
        it(`${one.name} is a known gap`, async function () {
          const passes = await Promise.all(fires ? [asMarked(), asFixed()] : [asMarked()]).catch(
            () => undefined,
          );
          if (!passes) this.skip();
          assert.fail('it passes: take `later` out of its first line');
        });
        continue;
      }
      it(`${one.name} ${fires ? 'reports what its marks say' : 'stays silent'}`, asMarked);
      if (fires) it(`${one.name} is right after its fixes`, asFixed);
    }
  });
}

/** Compares texts before complaints: a text that is wrong says more than what is reported on it. */
function assertFixed(one: Case, files: Files): void {
  const saysFixed = [...one.files.values()].some(({ fixed }) => fixed !== undefined);
  if (!saysFixed) return;
  for (const [name, file] of one.files) {
    assert.equal(files.get(name), file.fixed ?? file.text, `${name} after the fixes`);
  }
}

describe('examples of rules', () => {
  for (const rule of rules) {
    for (const [index, { bad, good }] of rule.examples.entries()) {
      it(`${rule.id}, ${index + 1}: the bad one is reported, by this rule alone`, async () => {
        const { findings } = await scan(new Map([['example.ts', bad]]), { rules: levelsFor(rule.id) });
        assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule.id]);
      });
      it(`${rule.id}, ${index + 1}: the good one is silent`, async () => {
        const { findings } = await scan(new Map([['example.ts', good]]), { rules: levelsFor(rule.id) });
        assert.deepEqual(findings, []);
      });
    }
  }
});

describe('every case', function () {
  // Some ask for all of them again.
  this.timeout(120_000);

  const said: Record<string, invariants.Invariant> = {
    'has findings whose path ends at a client': invariants.pathEndsAtClient,
    'has places that lie in their files': invariants.placesLieInTheirFiles,
    'has findings with a range and a message': invariants.findingsAreNotEmpty,
    'has findings ordered by file, position and rule': invariants.findingsAreOrdered,
    'has fingerprints that differ': invariants.fingerprintsDiffer,
    'has fixes with a title and edits': invariants.fixesHaveTitlesAndEdits,
    'has fixes whose edits do not overlap': invariants.editsDoNotOverlap,
    'counts each client once in the certainty': invariants.certaintyIsAPartition,
    'shows no secret in any message, nor in redacted text': invariants.noSecretIsShown,
  };
  for (const [sentence, holds] of Object.entries(said)) {
    it(sentence, () => onEach(cases, async (one) => holds((await resultOf(one)).report, textsOf(one))));
  }

  it('keeps its fingerprints when blank lines come in on top', () =>
    onEach(cases, async (one) => {
      const moved = new Map(
        [...textsOf(one)].map(([name, text]) => [name, name.endsWith('.json') ? text : `\n\n\n${text}`]),
      );
      const before = (await resultOf(one)).report.findings.map(({ fingerprint }) => fingerprint);
      const after = (await scan(moved, one.options)).findings.map(({ fingerprint }) => fingerprint);
      return before.join() === after.join() ? [] : [`${before.join()} became ${after.join()}`];
    }));

  it('gives the same answer when asked again', () =>
    onEach(cases, async (one) => {
      const { findings } = (await resultOf(one)).report;
      assert.deepEqual((await scan(textsOf(one), one.options)).findings, findings);
      return [];
    }));

  it('comes out of fix-all as from single fixes, where all of them are safe', () =>
    onEach(
      cases.filter(({ files }) => files.size === 1),
      async (one) => {
        const { report, matches } = await resultOf(one);
        const allSafe = report.findings.every(({ fixes }) => fixes[0]?.safe === true);
        const firstOnes = matches.every(({ expectation }) => (expectation.fix ?? 1) === 1);
        if (report.findings.length === 0 || !allSafe || !firstOnes) return [];
        const wanted = (await fixedOf(one)).files;
        const got = await afterFixAll(textsOf(one), one.options);
        return [...got]
          .filter(([name, text]) => wanted.get(name) !== text)
          .map(([name, text]) => `${name}:\n${text}`);
      },
    ));

  it('is left alone by fix-all where nothing is reported', () =>
    onEach(
      cases.filter(({ expectations, options }) => expectations.length === 0 && !options.later),
      async (one) => {
        const got = await afterFixAll(textsOf(one), one.options);
        return [...got]
          .filter(([name, text]) => textsOf(one).get(name) !== text)
          .map(([name]) => nameOf(name));
      },
    ));
});

/** Asks of each case what is wrong with it; fails with all answers at once. */
async function onEach(some: readonly Case[], ask: (one: Case) => Promise<string[]>): Promise<void> {
  const complaints: string[] = [];
  for (const one of some) {
    const wrong = await ask(one).catch((error: Error) => [error.message]);
    complaints.push(...wrong.map((what) => `${one.rule}/${one.name}: ${what}`));
  }
  none(complaints);
}
