import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { alternativesOf, type Value } from '../../server/src/values/value.ts';
import { show, valueIn } from './evaluation.ts';
import { randomProgram } from './random-programs.ts';

const programs = Number(process.env.GLACIER_GUARD_PROGRAMS ?? 400);
const firstSeed = Number(process.env.GLACIER_GUARD_SEED ?? 1);

/** Every way in which what the evaluator does not know can turn out. */
const inputs = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  p: (bits & 1) !== 0,
  q: (bits & 2) !== 0,
  r: (bits & 4) !== 0,
}));

interface Run {
  readonly seen: readonly unknown[];
  readonly failed: boolean;
}

/** What Node.js computes; a program that throws before it is observed shows nothing. */
function run(program: string, input: object): Run {
  const seen: unknown[] = [];
  try {
    runInNewContext(program, { input, observe: (value: unknown) => seen.push(value) }, { timeout: 1000 });
    return { seen, failed: false };
  } catch {
    return { seen, failed: true };
  }
}

/** Whether a value that the evaluator gives leaves room for what was seen. */
function allows(value: Value, seen: unknown): boolean {
  return alternativesOf(value).some(({ value: one }) => {
    if (one.kind === 'one-of') return allows(one, seen);
    if (one.kind === 'literal') return Object.is(one.value, seen);
    if (one.kind === 'function' || one.kind === 'class') return typeof seen === 'function';
    if (one.kind === 'object' || one.kind === 'array' || one.kind === 'self') return typeof seen === 'object';
    if (one.kind === 'template') return typeof seen === 'string';
    return true;
  });
}

describe('the evaluator against Node.js', () => {
  it(`leaves room for what ${programs} random programs compute`, function () {
    this.timeout(20_000 + programs * 60);
    let known = 0;
    for (let seed = firstSeed; seed < firstSeed + programs; seed++) {
      const program = randomProgram(seed);
      const marked = program.replace(/observe\(([^\n]*)\);\n$/, 'observe(⟦$1⟧);\n');
      const value = valueIn(marked, {}, '/main.js');
      if (value.kind !== 'unknown') known++;
      for (const input of inputs) {
        for (const seen of run(program, input).seen) {
          assert.ok(
            allows(value, seen),
            `seed ${seed}: ${show(value)} leaves no room for ${String(seen)} with ${JSON.stringify(input)} in\n${program}`,
          );
        }
      }
    }
    // A generator that yields nothing but puzzles would prove nothing.
    assert.ok(known > programs / 3, `only ${known} of ${programs} values are known`);
  });
});
