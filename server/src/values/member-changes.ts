import ts from 'typescript';
import { enclosingClass, isPatternTarget, visitNodes, wrapped } from '../syntax/nodes.ts';

const known = new WeakMap<ts.ClassLikeDeclaration, ReadonlyMap<string, ts.Node>>();

/**
 * The members of its own objects that a class changes in ways that are not followed: `this.x.y = …`, `this.x ??= …`,
 * `delete this.x`, `Object.assign(this, …)`. The key `*` stands for all members, `static x` for one of the class.
 */
export function changesIn(node: ts.ClassLikeDeclaration): ReadonlyMap<string, ts.Node> {
  const found = known.get(node);
  if (found) return found;
  const changes = new Map<string, ts.Node>();
  visitNodes(node, (inner) => {
    if (inner.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
    const around = enclosingClass(inner);
    const name =
      around?.node === node
        ? changedName(inner as ts.ThisExpression, isFollowed(around.member) && !around.isStatic)
        : undefined;
    if (name !== undefined) changes.set(around?.isStatic ? `static ${name}` : name, inner.parent);
    return undefined;
  });
  known.set(node, changes);
  return changes;
}

/** The member that an expression from `this` on changes; plain assignments of a member are followed elsewhere. */
function changedName(self: ts.ThisExpression, followsPlain: boolean): string | undefined {
  let at = wrapped(self);
  let first: string | undefined;
  let depth = 0;
  for (;;) {
    const { parent } = at;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === at) first ??= parent.name.text;
    else if (ts.isElementAccessExpression(parent) && parent.expression === at)
      first ??= ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : '*';
    else break;
    depth++;
    at = wrapped(parent);
  }
  const { parent } = at;
  if (depth === 0) return isAssignedInto(parent, at) ? '*' : undefined;
  if (ts.isBinaryExpression(parent) && parent.left === at) {
    const operator = parent.operatorToken.kind;
    if (operator < ts.SyntaxKind.FirstAssignment || operator > ts.SyntaxKind.LastAssignment) return undefined;
    const isPlain = operator === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(at);
    return followsPlain && depth === 1 && isPlain ? undefined : first;
  }
  const isChanged =
    ts.isDeleteExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) &&
      (parent.operator === ts.SyntaxKind.PlusPlusToken ||
        parent.operator === ts.SyntaxKind.MinusMinusToken)) ||
    isAssignedInto(parent, at) ||
    isPatternTarget(at);
  return isChanged ? first : undefined;
}

/** Whether plain assignments in a member are among those that `classes.ts` follows. */
function isFollowed(member: ts.ClassElement): boolean {
  return (
    ts.isConstructorDeclaration(member) ||
    ts.isMethodDeclaration(member) ||
    ts.isSetAccessorDeclaration(member)
  );
}

function isAssignedInto(call: ts.Node, target: ts.Expression): boolean {
  return (
    ts.isCallExpression(call) &&
    call.arguments[0] === target &&
    /^Object\.(assign|defineProperty|defineProperties)$/.test(call.expression.getText())
  );
}
