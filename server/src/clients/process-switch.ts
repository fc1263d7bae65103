import type { SwitchName } from '../knowledge/node-switches.ts';
import type { Place } from '../syntax/place.ts';
import type { Literal, Origin } from '../values/value.ts';

/** Code or a file that changes TLS for whole processes, whatever clients they make. */
export interface ProcessSwitch {
  readonly name: SwitchName;
  /** What it is set to. */
  readonly value: Literal['value'];
  /** The condition under which it is; undefined when it always is. */
  readonly when: string | undefined;
  /** Whom it holds for: the process that runs the code or script, one that it starts, or functions and containers that it describes. */
  readonly reach: 'process' | 'child' | 'deployment';
  readonly written: InCode | InText;
}

/** A switch in code, with what it is set to. */
export interface InCode {
  readonly kind: 'code';
  readonly value: Literal;
  /** The assignment, property or call that sets it. */
  readonly set: Origin;
}

/** A switch in a script or a file of variables. */
export interface InText {
  readonly kind: 'text';
  readonly at: Place;
  /** How a message calls it: the variable, or the flag. What it is set to may be none of anybody's business. */
  readonly label: string;
  /** All of it as it is written, which is for fixes. */
  readonly text: string;
  /** What can be deleted so that nothing else changes; undefined where it is one of several things set together. */
  readonly whole: Place | undefined;
}
