import ts from 'typescript';
import { mapAlternatives } from './alternatives.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { iterated } from './library/iterating.ts';
import { type ArrayValue, array, longestList, unknown, type Value } from './value.ts';

/** The array that a literal makes; one of several where something is spread into it that is one of several. */
export function evaluateArray(
  node: ts.ArrayLiteralExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const { module } = environment;
  const origin = { module, node };
  let built: Value = array([], origin);
  let waiting: Value[] = [];
  const add = (next: ArrayValue): void => {
    built = mapAlternatives(built, origin, (list) => joined(list, next));
  };
  const addWaiting = (): void => {
    if (waiting.length > 0) add(array(waiting, origin));
    waiting = [];
  };
  for (const element of node.elements) {
    const place = { module, node: element };
    if (ts.isOmittedExpression(element)) {
      addWaiting();
      add(array([], origin, unknown('a list with holes is not followed', place)));
    } else if (ts.isSpreadElement(element)) {
      addWaiting();
      const spread = evaluation.evaluate(element.expression, environment);
      const before: Value = built;
      built = mapAlternatives(before, origin, (list) =>
        mapAlternatives(spread, origin, (inner) =>
          joined(
            list,
            iterated(inner, element) ??
              array([], origin, unknown('an unknown list is spread into it', place)),
          ),
        ),
      );
    } else waiting.push(evaluation.evaluate(element, environment));
    // What follows is not kept.
    if (waiting.length > longestList) break;
  }
  addWaiting();
  return built;
}

/** Two lists as one; where the first is open, it is not known what follows it. */
function joined(list: Value, next: ArrayValue): Value {
  if (list.kind !== 'array' || list.open) return list;
  return array([...list.elements, ...next.elements], list.origin, next.open);
}
