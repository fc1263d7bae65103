import ts from 'typescript';
import type { InCode, ProcessSwitch } from '../clients/process-switch.ts';
import { processOptions } from '../clients/switches.ts';
import type { Fix } from '../fixes/fix.ts';
import { removal } from '../fixes/removal.ts';
import type { Place } from '../syntax/place.ts';
import { chosenSuites, type SuiteChoice } from '../tls/client-hello.ts';
import { isKnownNode } from '../tls/node-versions.ts';
import type { Refusal } from '../tls/options.ts';
import type { RuleReport, SwitchContext } from './rule.ts';
import { placeOf, standing } from './standing.ts';

/** Where a switch stands: what sets it, or what supplies the value. */
function placeOfSwitch({ written }: ProcessSwitch): Place {
  return written.kind === 'text' ? written.at : placeOf(standing(written.value));
}

/** How a message names a switch of the defaults of `tls`. */
export function quoteSwitch({ name, written }: ProcessSwitch): string {
  return written.kind === 'code' ? `\`tls.${name}\`` : `\`${written.label}\``;
}

/**
 * What a switch of the defaults of `tls` makes of connections that set nothing themselves.
 *
 * @returns undefined for other switches, and where the version of Node.js is not known
 */
export function effectOfSwitch(
  { name, value }: ProcessSwitch,
  nodeVersion: number,
): SuiteChoice | Refusal | undefined {
  const option = processOptions[name];
  return option && isKnownNode(nodeVersion) ? chosenSuites({}, { nodeVersion, [option]: value }) : undefined;
}

/** Reports a switch where it stands; there is no way to a client. Unless told otherwise the fix deletes it. */
export function reportSwitch(
  { processSwitch, report }: SwitchContext,
  message: string,
  { severity, fixes = switchDeletion(processSwitch) }: Pick<RuleReport, 'severity' | 'fixes'> = {},
): void {
  report({
    at: placeOfSwitch(processSwitch),
    message,
    path: [],
    condition: processSwitch.when,
    ...(severity && { severity }),
    fixes,
  });
}

/** The fix that deletes a switch; none where it is part of something larger that somebody chose. */
function switchDeletion({ name, written }: ProcessSwitch): readonly Fix[] {
  const title = `Delete \`${name}\``;
  if (written.kind === 'text')
    return written.whole ? [{ title, safe: false, edits: [{ at: written.whole, newText: '' }] }] : [];
  const target = deletable(written);
  return target ? [{ title, safe: false, edits: removal(written.set.module, [target]) }] : [];
}

/** The statement or the property that does nothing but set a switch to a value that is written there. */
function deletable({ value, set: { node } }: InCode): ts.Node | undefined {
  const isWritten = value.origin.node.parent === node || ts.isShorthandPropertyAssignment(node);
  if (!isWritten) return undefined;
  if (ts.isPropertyAssignment(node)) return isEntryValue(node) ? undefined : node;
  return ts.isExpressionStatement(node.parent) ? node.parent : undefined;
}

/** Whether a property is the value of an entry `{ name, value }`, which is nothing without it. */
function isEntryValue({ name }: ts.PropertyAssignment): boolean {
  return ts.isIdentifier(name) && name.text === 'value';
}
