import ts from 'typescript';
import { alternativesOf, mapAlternatives } from '../alternatives.ts';
import type { Evaluation } from '../evaluation.ts';
import { reasonOf } from '../reasons.ts';
import { supposing } from '../suppositions.ts';
import {
  type Alternative,
  type Literal,
  literal,
  type OneOf,
  type Origin,
  type Primitive,
  type Unknown,
  unknown,
  type Value,
} from '../value.ts';

/** A call of something that the language or a package gives. */
export interface LibraryCall {
  readonly args: readonly Value[];
  /** The call itself. */
  readonly origin: Origin;
  readonly evaluation: Evaluation;
  /** What a function gives that the call was handed: one of the workspace, or again one of the language's. */
  readonly invoke: (callee: Value, args: readonly Value[]) => Value;
}

/** A value that is not one of several. */
export type Single = Exclude<Value, OneOf>;

/** How many values are still looked at, where lists and objects may hold each other many times over. */
export interface Budget {
  left: number;
}

/** Enough for any set-up. */
export function newBudget(): Budget {
  return { left: 10_000 };
}

/** Whether there is room for one more value, which is then taken. */
export function spend(budget: Budget): boolean {
  budget.left--;
  return budget.left >= 0;
}

/** Values that are one of several are combined as long as there are no more ways than that. */
const mostCombinations = 24;

/** An argument; `undefined` where the call has none. */
export function argument(call: LibraryCall, index: number): Value {
  return call.args[index] ?? literal(undefined, call.origin);
}

/** Whether arguments come from a spread of a list that is not known, so that not even their number is. */
export function hasUnknownCount(args: readonly Value[]): boolean {
  return args.some((arg) => arg.kind === 'unknown' && ts.isSpreadElement(arg.origin.node));
}

/** Works something out for every combination of what some values can be, under the conditions of all of them. */
export function eachOf(
  values: readonly Value[],
  origin: Origin,
  work: (singles: readonly Single[]) => Value,
): Value {
  const ways = values.reduce((product, value) => product * alternativesOf(value).length, 1);
  if (ways > mostCombinations) return unknown('there are too many alternatives', origin);
  const choose = (index: number, chosen: readonly Single[]): Value => {
    const value = values[index];
    if (value === undefined) return supposing<Single>(work(chosen), chosen, work);
    return mapAlternatives(value, origin, (one) => choose(index + 1, [...chosen, one]));
  };
  return choose(0, []);
}

/** The primitives that values are, if all of them are known. */
export function primitivesOf(values: readonly Value[]): readonly Primitive[] | undefined {
  const known = values.filter((value): value is Literal => value.kind === 'literal');
  return known.length === values.length ? known.map(({ value }) => value) : undefined;
}

/** The text of a value that is a known one. */
export function textIn(value: Value | undefined): string | undefined {
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** The key that a value is as the name of a property; symbols and what is not known are none. */
export function keyIn(value: Value | undefined): string | undefined {
  return value?.kind === 'literal' ? String(value.value) : undefined;
}

/** What is computed from values of which some are not known: unknown, for the reason of the first of them. */
export function notKnown(values: readonly Value[], origin: Origin): Unknown {
  const first = values.find((value) => value.kind !== 'literal');
  return unknown(first ? reasonFor(first) : 'what it gives is not followed', origin, readsOf(values));
}

function reasonFor(value: Value): string {
  switch (value.kind) {
    case 'object':
    case 'array':
    case 'function':
    case 'class':
    case 'self':
    case 'instance':
      return 'what becomes of an object here is not followed';
    default:
      return reasonOf(value);
  }
}

/** The environment variables that values are read from. */
export function readsOf(values: readonly Value[]): readonly string[] {
  const names = values.flatMap((value): readonly string[] => {
    if (value.kind === 'environment') return [value.name];
    if (value.kind === 'unknown') return value.reads ?? [];
    return value.kind === 'one-of' ? readsOf(value.alternatives.map((one: Alternative) => one.value)) : [];
  });
  return [...new Set(names)];
}

/** Whether a function of the workspace gives a promise: what it gives is true for every test, whatever comes of it. */
export function isAsync(value: Value): boolean {
  return (
    value.kind === 'function' && (ts.getCombinedModifierFlags(value.node) & ts.ModifierFlags.Async) !== 0
  );
}
