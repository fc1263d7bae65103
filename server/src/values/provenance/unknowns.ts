import type { Unknown, Value } from '../value.ts';
import { membersOf } from './value-members.ts';

/** Larger values are not looked through. */
const mostValues = 2_000;

/** Everything about a value that is not known, each place once, in the order of the printed value. */
export function unknownsIn(value: Value): readonly Unknown[] {
  const found: Unknown[] = [];
  const seen = new Set<Value>();
  const add = (one: Unknown): void => {
    const isKnown = found.some(
      ({ reason, origin }) => reason === one.reason && origin.node === one.origin.node,
    );
    if (!isKnown) found.push(one);
  };
  const visit = (one: Value): void => {
    if (seen.has(one) || seen.size >= mostValues) return;
    seen.add(one);
    if (one.kind === 'unknown') add(one);
    for (const inner of membersOf(one)) visit(inner.value);
    if ((one.kind === 'object' || one.kind === 'array') && one.open) add(one.open);
  };
  visit(value);
  return found;
}
