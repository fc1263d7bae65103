import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isInside } from '../syntax/nodes.ts';
import { type Decide, settle } from './conditions.ts';
import { conditionsOf } from './path-conditions.ts';
import { reach, returnsBefore } from './reach.ts';
import { isSuspended, runsIn } from './run-places.ts';

/**
 * The call by which what a function writes has happened before a use in any case: other calls may come as well.
 *
 * @returns undefined when no call of the function by its name tells, or it may not get to the write
 */
export function callBefore(
  write: ts.Node,
  use: ts.Node,
  module: SourceModule,
  decide: Decide,
  depth = 0,
): ts.Node | undefined {
  const writer = runsIn(write);
  if (depth >= deepestCall || isSuspended(writer) || ts.isSourceFile(writer)) return undefined;
  if (returnsBefore(write, writer).length > 0) return undefined;
  if (settle(conditionsOf(write, writer, undefined, module), decide) !== undefined) return undefined;
  for (const call of callsByName(writer, module)) {
    if (isInside(call, writer)) continue;
    const isAround = ts.isSourceFile(use) || isInside(runsIn(use), runsIn(call));
    const outer = isAround ? undefined : callBefore(call, use, module, decide, depth + 1);
    if (outer) return outer;
    const isReached = isAround && returnsBefore(call, runsIn(call)).length === 0;
    // With a home, a function around the use that may have run before the call counts.
    if (isReached && settle(reach(call, use, module, { home: call }), decide) === undefined) return call;
  }
  return undefined;
}

/** Functions are followed through so many others that call them. */
const deepestCall = 3;

function callsByName(writer: ts.Node, module: SourceModule): readonly ts.CallExpression[] {
  const holder = writer.parent;
  const name = ts.isFunctionDeclaration(writer)
    ? writer.name
    : holder && ts.isVariableDeclaration(holder) && isConstant(holder)
      ? holder.name
      : undefined;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  return (binding?.references ?? []).flatMap(({ parent }, index) =>
    ts.isCallExpression(parent) && parent.expression === binding?.references[index] ? [parent] : [],
  );
}

function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}
