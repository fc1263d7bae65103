import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, enclosingClass, visitNodes } from '../syntax/nodes.ts';
import { alternativesOf } from '../values/alternatives.ts';
import { baseOf } from '../values/class-parts.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { type ClassValue, type Unknown, unknown, type Value } from '../values/value.ts';
import { handedOver } from './client-calls.ts';
import { changeAt } from './client-changes.ts';
import { keyOf, type Step, type Use } from './client-uses.ts';
import { onwardFrom } from './client-ways.ts';

/** A client with more uses than these, here and in the functions that it is handed to, is not followed. */
const mostUses = 400;

/** Lines of classes are followed so far. */
const longestLine = 12;

/**
 * What may have changed a client behind our back: middleware, an update of its configuration, or a function that is
 * not followed and was handed the client. What is known of it stays known to be bad, but nothing is known to be good.
 *
 * The client is followed to wherever its expression leads: names, fields, objects and lists, functions of the
 * workspace and what those give back, other modules that write onto what its module exports.
 *
 * @param node the `new` that makes it
 * @param module where that stands
 */
export function tamperedBy(
  node: ts.NewExpression,
  module: SourceModule,
  evaluation: Evaluation,
): Unknown | undefined {
  const made: Use = { node, module, way: [], what: 'client' };
  const waiting = [...usesAsThis(node, module, evaluation), made].reverse();
  const asked = new Set<string>();
  const numbers = new Map<ts.Node, number>();
  for (let use = waiting.pop(); use; use = waiting.pop()) {
    const key = keyOf(use, (one) => numberOf(one, numbers));
    if (asked.has(key)) continue;
    asked.add(key);
    if (asked.size > mostUses)
      return unknown('it is used too often to follow', { module: use.module, node: use.node });
    const { change, uses } = stepFrom(use, node, evaluation);
    if (change) return change;
    for (let index = uses.length - 1; index >= 0; index--) {
      const next = uses[index];
      if (next) waiting.push(next);
    }
  }
  return undefined;
}

/** What is done to the client at one of its uses, and where it goes from there. */
function stepFrom(use: Use, made: ts.NewExpression, evaluation: Evaluation): Step {
  const change = changeAt(use, made);
  if (change) return { change, uses: [] };
  return handedOver(use, evaluation) ?? onwardFrom(use, evaluation);
}

function numberOf(node: ts.Node, numbers: Map<ts.Node, number>): number {
  const number = numbers.get(node) ?? numbers.size;
  numbers.set(node, number);
  return number;
}

/** Every `this` in a class that extends an SDK's client: the client is the object itself. */
function usesAsThis(node: ts.NewExpression, home: SourceModule, evaluation: Evaluation): readonly Use[] {
  const frame = environmentOf(containerOf(node), evaluation.moduleEnvironment(home));
  const uses: Use[] = [];
  for (const { value } of alternativesOf(evaluation.evaluate(node.expression, frame))) {
    for (const of of lineOf(value, evaluation)) {
      const { module } = of.environment;
      visitNodes(of.node, (inner) => {
        if (inner.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
        const around = enclosingClass(inner);
        if (around?.node === of.node && !around.isStatic)
          uses.push({ node: inner as ts.Expression, module, way: [], what: 'client' });
        return undefined;
      });
    }
  }
  return uses;
}

/** A class and those that it extends, as far as they are of the workspace. */
function lineOf(value: Value, evaluation: Evaluation): readonly ClassValue[] {
  const line: ClassValue[] = [];
  for (let at = value; at.kind === 'class' && line.length < longestLine; ) {
    line.push(at);
    const base = baseOf(at, evaluation);
    if (!base) break;
    at = base;
  }
  return line;
}
