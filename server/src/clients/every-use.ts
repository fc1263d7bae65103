import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { handedOver } from './client-calls.ts';
import { keyOf, type Use } from './client-uses.ts';
import { onwardFrom } from './client-ways.ts';

/** Of a client with more uses than these the others are not looked at. */
const mostUses = 400;

/**
 * The places at which a client is used as such, wherever its expression leads: names, fields, objects and lists,
 * functions of the workspace and what those give back. There may be others that are not seen.
 *
 * @param made the expression that makes it
 */
export function everyUse(made: ts.Expression, module: SourceModule, evaluation: Evaluation): readonly Use[] {
  const waiting: Use[] = [{ node: made, module, way: [], what: 'client' }];
  const asked = new Set<string>();
  const numbers = new Map<ts.Node, number>();
  const numberOf = (node: ts.Node): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const found: Use[] = [];
  for (let use = waiting.shift(); use && asked.size < mostUses; use = waiting.shift()) {
    const key = keyOf(use, numberOf);
    if (asked.has(key)) continue;
    asked.add(key);
    if (use.way.length === 0 && use.what === 'client') found.push(use);
    waiting.push(...(handedOver(use, evaluation) ?? onwardFrom(use, evaluation)).uses);
  }
  return found;
}
