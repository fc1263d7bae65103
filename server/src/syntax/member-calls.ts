import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { codeIn, unwrap } from './nodes.ts';

const known = new WeakMap<SourceModule, ReadonlyMap<string, readonly ts.CallExpression[]>>();

/**
 * Every call of a member in a module (`a.b()`, `a['b']()`, `this.#b()`), by the member's name and in the order of the
 * text; found once.
 */
export function memberCalls(module: SourceModule): ReadonlyMap<string, readonly ts.CallExpression[]> {
  const found = known.get(module);
  if (found) return found;
  const calls = new Map<string, ts.CallExpression[]>();
  for (const node of codeIn(module.tree).filter(ts.isCallExpression)) {
    const name = memberName(unwrap(node.expression));
    if (name === undefined) continue;
    const list = calls.get(name);
    if (list) list.push(node);
    else calls.set(name, [node]);
  }
  known.set(module, calls);
  return calls;
}

function memberName(callee: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (!ts.isElementAccessExpression(callee)) return undefined;
  return ts.isStringLiteralLike(callee.argumentExpression) ? callee.argumentExpression.text : undefined;
}
