import ts from 'typescript';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { iterated } from './library/iterating.ts';
import { longestList, unknown, type Value } from './value.ts';

/** More parameters than a function that takes a set-up has. */
const mostParameters = 12;

/** The values that a call passes; from a spread of an unknown list on they are unknown. */
export function argumentsOf(
  nodes: readonly ts.Expression[],
  environment: Environment,
  evaluation: Evaluation,
): readonly Value[] {
  const args: Value[] = [];
  for (const node of nodes) {
    if (!ts.isSpreadElement(node)) {
      args.push(evaluation.evaluate(node, environment));
      continue;
    }
    const list = iterated(evaluation.evaluate(node.expression, environment), node);
    const isTooLong = list !== undefined && args.length + list.elements.length > longestList;
    if (list && !isTooLong) for (const element of list.elements) args.push(element);
    if (list && !list.open && !isTooLong) continue;
    // From here on any parameter may get any argument, or none.
    const spread = unknown('its arguments are spread', { module: environment.module, node });
    return [...args, ...Array.from({ length: mostParameters }, () => spread)];
  }
  return args;
}
