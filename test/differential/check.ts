import type { Value } from '../../server/src/values/value.ts';
import { claimsOf } from './claims.ts';
import { allows, type Comparison, type Knowledge, knowledgeIn } from './compare.ts';
import { families } from './families/all.ts';
import { basics } from './families/basics.ts';
import { Maker } from './maker.ts';
import type { Observations, Seen } from './observation.ts';
import { environmentsFor, type Program, type Variables } from './program.ts';
import { runPrograms } from './run.ts';

/** A claim that left no room for what was seen. */
export interface Wrong {
  readonly probe: number;
  readonly claim: Value;
  readonly seen: Seen;
  readonly variables: Variables;
}

/** What came of a program. */
export interface Verdict {
  readonly program: Program;
  /** How much was claimed of each value that was seen. */
  readonly knowledge: readonly Knowledge[];
  readonly wrong: readonly Wrong[];
  /** An error of the evaluator. */
  readonly crash?: unknown;
  /** The errors that the runs ended with. */
  readonly errors: readonly string[];
}

/** The program of a seed: the same one each time, of the family whose turn it is. */
export function programOf(seed: number, among = families): Program {
  const family = among[seed % among.length];
  if (!family) throw new Error('there is no family');
  return new Maker(family, basics, seed).program();
}

/** Runs programs and holds what the evaluator says against what they showed. */
export async function check(programs: readonly Program[]): Promise<readonly Verdict[]> {
  const observations = await runPrograms(programs);
  return programs.map((program, index) => judge(program, observations[index] ?? []));
}

function judge(program: Program, observations: Observations): Verdict {
  const errors = observations.flatMap(({ error }) => (error === undefined ? [] : [error]));
  try {
    return { program, errors, ...compare(program, observations) };
  } catch (crash) {
    return { program, errors, knowledge: [], wrong: [], crash };
  }
}

function compare(program: Program, observations: Observations): Pick<Verdict, 'knowledge' | 'wrong'> {
  const { evaluator, values } = claimsOf(program);
  const environments = environmentsFor(program);
  const knowledge: Knowledge[] = [];
  const wrong: Wrong[] = [];
  for (const [probe, claim] of values) {
    const runs = observations.map(({ seen }, index) => ({
      seen: seen[String(probe)] ?? [],
      variables: environments[index] ?? {},
    }));
    if (runs.every(({ seen }) => seen.length === 0)) continue;
    knowledge.push(knowledgeIn(claim));
    const contradiction = runs
      .flatMap(({ seen, variables }) => seen.map((one) => ({ probe, claim, seen: one, variables })))
      .find(({ seen, variables }) => !allows(claim, seen, { evaluator, variables } satisfies Comparison));
    if (contradiction) wrong.push(contradiction);
  }
  return { knowledge, wrong };
}
