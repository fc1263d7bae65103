import type { SdkCall } from '../clients/sdk-calls.ts';
import type { Reached } from '../clients/setup.ts';
import { isInside } from '../syntax/nodes.ts';
import { codeOf, type OptionCode } from './option-code.ts';
import type { CallContext, RuleReport } from './rule.ts';
import { placeOf } from './standing.ts';

/**
 * Reports the code that gives a call what it takes, where that is written, with the way to the call.
 *
 * @param name what it is called among the call's options or parameters
 */
export function reportAtCall(
  reached: Reached,
  name: string,
  verdict: Pick<RuleReport, 'message' | 'severity' | 'fixes'>,
  { call, report }: CallContext,
  code: OptionCode = codeOf({ ...reached, name }),
): void {
  const { at, quoted } = code;
  const isHere = isPartOf(at, call);
  const isSetElsewhere = !isPartOf(reached.set, call) && !isInside(at.node, reached.set.node);
  report({
    ...verdict,
    at: placeOf(at),
    condition: reached.when,
    path: [
      ...(isHere ? [] : [{ message: `${quoted} is written here`, at: placeOf(at) }]),
      ...(isSetElsewhere ? [{ message: 'it decides what is set here', at: placeOf(reached.set) }] : []),
      { message: `this \`${call.label}\` takes it`, at: placeOf(call.origin) },
    ],
  });
}

function isPartOf({ module, node }: Reached['set'], { origin }: SdkCall): boolean {
  return module === origin.module && isInside(node, origin.node);
}
