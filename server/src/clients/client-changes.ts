import ts from 'typescript';
import { containerOf, enclosingClass, staticName, wrapped } from '../syntax/nodes.ts';
import { type Unknown, unknown } from '../values/value.ts';
import { quote } from '../values/wording.ts';
import { isThis, type Use } from './client-uses.ts';

const unreadMiddleware = 'it gets middleware that is not read';

/** Methods of a stack of middleware that leave it as it is (`@smithy/types`, `MiddlewareStack`). */
const readers: ReadonlySet<string> = new Set(['clone', 'concat', 'identify']);

/**
 * What a use of a client, or of its configuration, does to it: `client.middlewareStack.add(…)` and whatever else is done
 * with the stack, `client.config.update(…)`, a write to its configuration that is not read elsewhere.
 *
 * @param made the `new` that makes the client
 */
export function changeAt(use: Use, made: ts.NewExpression): Unknown | undefined {
  if (use.way.length > 0) return undefined;
  const why = use.what === 'client' ? changeOfClient(use, made) : changeOfConfig(use);
  return why === undefined ? undefined : unknown(why, { module: use.module, node: use.node.parent });
}

function changeOfClient(use: Use, made: ts.NewExpression): string | undefined {
  const value = wrapped(use.node);
  const { parent: member } = value;
  if (ts.isVariableDeclaration(member) && ts.isObjectBindingPattern(member.name))
    return member.name.elements.some(takesStack) ? unreadMiddleware : undefined;
  const name = memberRead(member, value);
  if (name === 'middlewareStack') {
    const stack = wrapped(member as ts.Expression);
    const method = memberRead(stack.parent, stack);
    return method !== undefined && readers.has(method) ? undefined : unreadMiddleware;
  }
  // It is called with each request before that is sent (AWS SDK for JavaScript v2, `AWS.Service`).
  if (name === 'customizeRequests') return 'its requests are customized by code that is not read';
  if (name !== 'config') return undefined;
  return isRead(use, made) ? undefined : changeOfConfig({ ...use, node: member as ts.Expression });
}

/** A configuration that is updated, or written onto. */
function changeOfConfig({ node, module }: Use): string | undefined {
  let at = wrapped(node);
  const update = at.parent;
  if (memberRead(update, at) === 'update' && isCallee(update))
    return `${quote(update, module)} changes its configuration`;
  while (isMemberOf(at.parent, at)) at = wrapped(at.parent);
  return isWritten(at) ? `its configuration is written to by ${quote(at, module)}` : undefined;
}

/**
 * Whether what is written onto the client at a use is read along with its set-up: what is written through the name that
 * it was made for, and by the constructor of its own class.
 */
function isRead({ node, module }: Use, made: ts.NewExpression): boolean {
  if (isThis(node)) {
    const around = enclosingClass(node);
    return (
      around !== undefined &&
      containerOf(node) === around.member &&
      ts.isConstructorDeclaration(around.member)
    );
  }
  const holder = wrapped(made).parent;
  if (!ts.isIdentifier(node) || !ts.isVariableDeclaration(holder)) return false;
  const binding = module.scopes.bindingOf(node);
  let top = wrapped(node);
  for (; isMemberOf(top.parent, top); top = wrapped(top.parent))
    if (memberRead(top.parent, top) === undefined) return false;
  return binding?.declaration === holder && isAssigned(top);
}

/** Whether an expression is assigned to, counted up, or deleted. */
function isWritten(node: ts.Expression): boolean {
  const { parent } = node;
  return isAssigned(node) || ts.isDeleteExpression(parent) || ts.isPostfixUnaryExpression(parent);
}

function isAssigned(node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  const { kind } = parent.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isCallee(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function isMemberOf(
  node: ts.Node,
  object: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return (
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && node.expression === object
  );
}

function takesStack({ propertyName, name, dotDotDotToken }: ts.BindingElement): boolean {
  return dotDotDotToken !== undefined || staticName(propertyName ?? name) === 'middlewareStack';
}

/** The name of the member that is read from an object: `a` of `object.a` and `object['a']`. */
export function memberRead(member: ts.Node, object: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(member) && member.expression === object) return member.name.text;
  return ts.isElementAccessExpression(member) &&
    member.expression === object &&
    ts.isStringLiteralLike(member.argumentExpression)
    ? member.argumentExpression.text
    : undefined;
}
