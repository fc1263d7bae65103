import { bothHold } from './conditions.ts';
import { type Alternative, type Literal, type OneOf, type Origin, unknown, type Value } from './value.ts';

/** Most alternatives that a value is followed into; past it the value is unknown. */
const alternativeLimit = 24;

/** One value, or one of several: nested alternatives are flattened, their conditions joined, the same value kept once. */
export function oneOf(alternatives: readonly Alternative[], origin: Origin): Value {
  const flat: Alternative[] = [];
  for (const { value, when } of alternatives) {
    for (const inner of alternativesOf(value)) {
      const alternative = { value: inner.value, when: bothHold(when, inner.when) };
      const same = flat.findIndex(
        (known) => isSame(known.value, inner.value) && mayMerge(known, alternative),
      );
      const known = flat[same];
      if (!known) flat.push(alternative);
      else if (known.when !== undefined) flat[same] = alternative;
      // Each is held against all the others, and it does not get fewer.
      if (flat.length > alternativeLimit) return unknown('there are too many alternatives', origin);
    }
  }
  const [first] = flat;
  if (first && flat.length === 1)
    return first.when === undefined ? first.value : { kind: 'one-of', alternatives: flat, origin };
  return { kind: 'one-of', alternatives: flat, origin };
}

/** Whether two ways to the same value are one: under the same condition, or one of them under none. */
function mayMerge(a: Alternative, b: Alternative): boolean {
  return a.when === b.when || a.when === undefined || b.when === undefined;
}

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.origin.node !== b.origin.node) return false;
  if (a.kind === 'literal' && b.kind === 'literal')
    return Object.is(a.value, b.value) && a.isAbsent === b.isAbsent && isSameWay(a, b);
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.reason === b.reason;
  if (a.kind === 'external' && b.kind === 'external')
    return a.module === b.module && a.path.join('.') === b.path.join('.');
  return a.kind === 'environment' && b.kind === 'environment' && a.name === b.name;
}

/** Whether two literals were computed from the same places. */
function isSameWay(a: Literal, b: Literal): boolean {
  const from = a.parts ?? [];
  const others = b.parts ?? [];
  return from.length === others.length && from.every((part, index) => isSame(part, others[index] ?? part));
}

/** The values that a value can be, each with its condition; a value that is not one of several is its own only one. */
export function alternativesOf(value: Value): readonly Alternative[] {
  return value.kind === 'one-of' ? value.alternatives : [{ value }];
}

/** Works something out for each alternative of a value, keeping the conditions. */
export function mapAlternatives(
  value: Value,
  origin: Origin,
  work: (value: Exclude<Value, OneOf>) => Value,
): Value {
  if (value.kind !== 'one-of') return work(value);
  return oneOf(
    value.alternatives.map(({ value: inner, when }) => ({
      value: mapAlternatives(inner, origin, work),
      when,
    })),
    origin,
  );
}
