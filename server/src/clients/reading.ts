import { alternativesOf } from '../values/alternatives.ts';
import { bothHold } from '../values/conditions.ts';
import type { Evaluation } from '../values/evaluation.ts';
import {
  type Alternative,
  isUndefined,
  literal,
  type OneOf,
  type Origin,
  type Unknown,
  type Value,
} from '../values/value.ts';
import type { Carrier, Reached } from './setup.ts';

/** A single value with the condition that it is under. */
export interface Single {
  readonly value: Exclude<Value, OneOf>;
  readonly when: string | undefined;
}

/** The values that a value can be, one by one; what counts as false where an object would be is as good as `undefined`. */
export function singles(value: Value, when?: string): readonly Single[] {
  return alternativesOf(value).flatMap((alternative: Alternative) => {
    const joined = bothHold(when, alternative.when);
    return alternative.value.kind === 'one-of'
      ? singles(alternative.value, joined)
      : [{ value: asOption(alternative.value), when: joined }];
  });
}

function asOption(value: Single['value']): Single['value'] {
  return value.kind === 'unknown' && value.isForObject ? literal(undefined, value.origin) : value;
}

/**
 * What an option of an object can be, with the code that sets it; nothing where it is undefined for sure.
 *
 * @param object one object, or several under conditions
 */
export function readOption(
  object: Value,
  name: string,
  evaluation: Evaluation,
  carriers: readonly Carrier[] = [],
  when?: string,
): readonly Reached[] {
  return singles(object, when).flatMap(({ value: one, when: condition }) => {
    if (one.kind === 'literal') return [];
    const property = one.kind === 'object' ? one.properties.get(name) : undefined;
    // That a file holds all options does not say that it holds this one.
    const from = one.kind === 'unknown' ? withoutFile(one) : one;
    const set: Origin = property ? { module: property.module, node: property.node } : one.origin;
    return singles(evaluation.property(from, name, one.origin), condition)
      .filter((single) => !isUndefined(single.value))
      .map((single) => ({ value: single.value, when: single.when, set, carriers }));
  });
}

function withoutFile({ file: _, ...value }: Unknown): Unknown {
  return value;
}

/** The conditions under which an option is not set, where it is set under others; one without words is `undefined`. */
export function absencesOf(
  object: Value,
  name: string,
  evaluation: Evaluation,
): readonly (string | undefined)[] {
  const all = singles(object).flatMap(({ value, when }) =>
    singles(evaluation.property(value, name, value.origin), when),
  );
  const absences = all.filter(({ value }) => isUndefined(value));
  return absences.length < all.length ? absences.map(({ when }) => when) : [];
}
