import type ts from 'typescript';
import type { Binding } from '../../syntax/scopes.ts';
import type { Environment } from '../environment.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Origin, Value } from '../value.ts';

/** One step of how a value came about: a piece of code, what it amounts to there, and what that rests on. */
export interface Provenance {
  /** What the code is to the step above: `declared`, `argument 1`, `imported from '../agent'`. */
  readonly role: string;
  readonly origin: Origin;
  /** Which part of what the code gives the value is. */
  readonly part: Part;
  /** Undefined for code that only does something to the value above. */
  readonly value: Value | undefined;
  /** The condition under which it counts, in words. */
  readonly when: string | undefined;
  /** What it rests on; `above` when that stands further up already, `cut` when the tree has grown too large. */
  readonly from: readonly Provenance[] | 'above' | 'cut';
}

/** Which part of a value is asked for: `['agent', 'options']` of the value of `config` for `config.agent.options`. */
export type Part = readonly string[];

/** A piece of code that is yet to be looked at. */
export interface Piece {
  readonly role: string;
  readonly node: ts.Expression;
  readonly environment: Environment;
  readonly part?: Part;
  readonly when?: string | undefined;
  /** Its value, if that is not all that the expression alone gives: a pattern's default, what is written since. */
  readonly value?: Value;
  /** What it rests on besides. */
  readonly more?: () => readonly Provenance[];
  /** Where it stands, if a wider piece of code says more than the expression: the whole assignment. */
  readonly shown?: ts.Node;
}

/** What may be said of a step besides. */
export interface StepDetails {
  readonly from?: () => readonly Provenance[];
  readonly when?: string | undefined;
  readonly part?: Part;
}

/** What the parts of this walk ask of each other. */
export interface Tracer {
  readonly evaluation: Evaluation;
  /** The step of an expression, with all that it rests on. */
  trace(piece: Piece): Provenance;
  /** What the given part of an expression rests on. */
  originsOf(node: ts.Expression, environment: Environment, part: Part): readonly Provenance[];
  /** What the given part of a name rests on where `use` stands. */
  bindingOrigins(binding: Binding, use: ts.Node, environment: Environment, part: Part): readonly Provenance[];
  /** A step that is made by hand; what it rests on is asked for only while there is room. */
  step(role: string, origin: Origin, value: Value | undefined, more?: StepDetails): Provenance;
  /** Whether the tree has grown so large that further steps are cut. */
  readonly isFull: boolean;
  /** The value of a part. */
  partOf(value: Value, part: Part, origin: Origin): Value;
  /** The call that a frame was made for, with the frame that it stands in. */
  readonly calls: Map<Environment, CallInHand>;
}

/** A call (or `new`) that bound the parameters of a frame. */
export interface CallInHand {
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly environment: Environment;
}

/** Of a list of steps without end those that there is room for; the last one says that there are more. */
export function untilFull(
  steps: Iterable<() => Provenance | readonly Provenance[]>,
  tracer: Tracer,
): readonly Provenance[] {
  const made: Provenance[] = [];
  for (const step of steps) {
    if (tracer.isFull && made.length > 0) break;
    made.push(...[step()].flat());
  }
  return made;
}
