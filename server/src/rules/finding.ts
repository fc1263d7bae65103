import type { Fix } from '../fixes/fix.ts';
import type { Place } from '../syntax/place.ts';

/** How grave a finding is, gravest first. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a configuration may say of a rule. */
export type RuleLevel = Severity | 'off';

/** One station on the way of a bad value to the client that it reaches. */
export interface Step {
  readonly message: string;
  readonly at: Place;
}

/**
 * One fault in the code, at the place where the bad value is written.
 *
 * `path` leads from there to the client that the value reaches, which is its last step; it is empty only for
 * process-wide switches. `otherPaths` lead to further clients that the same value reaches. `condition` says in
 * words when the fault holds, if only sometimes. `fixes` stand in the order of preference. `fingerprint`
 * identifies the finding after lines have moved.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place;
  readonly path: readonly Step[];
  readonly otherPaths: readonly (readonly Step[])[];
  readonly condition?: string;
  readonly fixes: readonly Fix[];
  readonly fingerprint: string;
}
