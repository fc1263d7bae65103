import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import {
  type ArrayValue,
  type ClassValue,
  type Instance,
  type ObjectValue,
  type Origin,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';
import type { Write } from './write-sites.ts';

/** The values that can be written into and are followed; what is written onto functions is not. */
export type Holder = ObjectValue | ArrayValue | Instance | SelfValue | ClassValue;

/** A write with what is needed to work it out. */
export interface Writing {
  readonly write: Write;
  readonly frame: Environment;
  readonly evaluation: Evaluation;
  /** How many functions hand the object on to this write. */
  readonly depth?: number;
}

/** Whether a value can be written into. */
export function isHolder(value: Value): value is Holder {
  return (
    value.kind === 'object' ||
    value.kind === 'array' ||
    value.kind === 'instance' ||
    value.kind === 'self' ||
    value.kind === 'class'
  );
}

/** What is said of an object that is written to more often than is followed. */
export function writtenTooOften(origin: Origin): Value {
  return unknown('it is written to too often to follow', origin);
}
