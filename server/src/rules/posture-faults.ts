import type { Posture } from '../clients/posture.ts';
import type { TlsOption } from '../clients/setup.ts';
import { beyond, bothHold } from '../values/conditions.ts';
import { type OptionCode, type OptionVerdict, reportOption } from './option-code.ts';
import type { RuleContext } from './rule.ts';

/** An option that is at fault in one posture. */
export interface Fault {
  readonly option: TlsOption;
  readonly code: OptionCode;
  /** Its `when` is one beside the posture's. */
  readonly verdict: OptionVerdict;
}

/**
 * Reports the options that are at fault: under their own condition where they are so in whatever posture they are in
 * force, else under those of the postures.
 *
 * @param faultsIn what is wrong in one posture
 */
export function reportFaults(context: RuleContext, faultsIn: (posture: Posture) => readonly Fault[]): void {
  const found = context.postures.map((posture) => ({ posture, faults: faultsIn(posture) }));
  for (const { posture, faults } of found) {
    for (const { option, code, verdict } of faults) {
      const isAlways = found.every(
        (other) =>
          other.posture.options.get(option.name) !== option ||
          other.faults.some((fault) => fault.option === option),
      );
      const when = isAlways ? undefined : beyond(posture.when, option.when);
      reportOption(option, { ...verdict, when: bothHold(when, verdict.when) }, context, code);
    }
  }
}
