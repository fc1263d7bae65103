import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isInside, wrapped } from '../syntax/nodes.ts';
import type { Share } from './kept-shares.ts';
import { wayFrom } from './member-paths.ts';
import { reach } from './reach.ts';
import { sharesAt } from './shares.ts';
import { inDoubt, type Write } from './write-sites.ts';

/**
 * The writes through a name that are done after a use of it has let something else hold its object, so that what holds
 * it sees them, or sees them not yet.
 *
 * @param writes all that is written through the name
 * @param home the declaration of the name
 */
export function writesAfter(
  use: ts.Node,
  writes: readonly Write[],
  home: ts.Node,
  module: SourceModule,
): readonly Write[] {
  if (writes.length === 0 || !ts.isIdentifier(use) || isFollowed(use)) return [];
  const shares = sharesAt(use, module);
  if (shares.length === 0) return [];
  return writes
    .filter(
      (write) =>
        write.kind !== 'freeze' &&
        shares.some((share) => isInto(write, share)) &&
        !isInside(use, write.node) &&
        reach(use, write.node, module, { home }) !== 'never',
    )
    .map(inDoubt);
}

/** Whether a write changes what a share holds, and not only puts something else in its place. */
function isInto({ kind, path }: Write, share: Share): boolean {
  const least = share.path.length + (kind === 'set' || kind === 'delete' ? 1 : 0) + (share.isCopy ? 1 : 0);
  return (
    path.length >= least &&
    share.path.every((key, index) => key === path[index] || typeof path[index] !== 'string')
  );
}

/** Whether a use is part of what a variable is declared with, whose writes are held against the names in it. */
function isFollowed(use: ts.Identifier): boolean {
  let { at } = wayFrom(use);
  for (;;) {
    const { parent } = at;
    if (ts.isVariableDeclaration(parent)) return parent.initializer === at && isPlain(parent.name);
    const isMember =
      ts.isPropertyAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      (ts.isSpreadAssignment(parent) && !ts.isObjectLiteralExpression(parent.expression));
    const holder = isMember ? parent.parent : parent;
    const isWhole = ts.isArrayLiteralExpression(holder) && !holder.elements.some(ts.isSpreadElement);
    if (!isWhole && !ts.isObjectLiteralExpression(holder)) return false;
    at = wrapped(holder);
  }
}

/** Whether each name of a declaration gets one member for sure: none has a default, none is the rest. */
function isPlain(name: ts.BindingName): boolean {
  if (ts.isIdentifier(name)) return true;
  return name.elements.every(
    (element) =>
      !ts.isBindingElement(element) ||
      (!element.initializer && !element.dotDotDotToken && isPlain(element.name)),
  );
}
