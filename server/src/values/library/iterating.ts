import type ts from 'typescript';
import { wrapped } from '../../syntax/nodes.ts';
import { type ArrayValue, array, literal, longestList, type Value } from '../value.ts';
import { textIn } from './call.ts';
import { entriesOfMap, isCollection, membersOfSet } from './collections.ts';
import { isIterator } from './iterators.ts';
import { isTraced, wentThrough } from './tracing.ts';

/**
 * What going through a value gives, as a list: the elements of a list, the letters of a text, the entries of a `Map`,
 * the members of a `Set`. An iterator can be gone through once, so it counts only where it is made.
 *
 * @param consumer the spread, the loop or the call that goes through it
 * @returns undefined when the value, or what it holds, is not known
 */
export function iterated(value: Value, consumer: ts.Node): ArrayValue | undefined {
  const { origin } = value;
  if (value.kind === 'array') return value;
  const text = textIn(value);
  if (text !== undefined)
    return text.length > longestList
      ? undefined
      : array(
          [...text].map((letter) => literal(letter, origin, [value])),
          origin,
        );
  if (value.kind !== 'instance') return undefined;
  if (isIterator(value)) {
    const [list] = value.args;
    return list?.kind === 'array' && isMadeIn(value.origin.node, consumer) ? list : undefined;
  }
  if (!isCollection(value) || !isTraced(value, wentThrough(consumer))) return undefined;
  if (value.callee.path[0] === 'Set') return membersOfSet(value);
  const entries = entriesOfMap(value);
  if (!entries) return undefined;
  return array(
    entries.map(([key, held]) => array([key, held], origin)),
    origin,
  );
}

function isMadeIn(call: ts.Node, consumer: ts.Node): boolean {
  return wrapped(call as ts.Expression).parent === consumer;
}
