import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { staticName, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { type Unknown, unknown } from './value.ts';

/** A member that is put onto the prototype of a plain function. */
export interface PrototypeMember {
  /** The assignment or the property that puts it there. */
  readonly node: ts.Node;
  readonly source: ts.Expression;
}

/** The prototype of a plain function, by what is written to it. */
export interface PrototypeWrites {
  readonly members: ReadonlyMap<string, PrototypeMember>;
  /** Why there may be others: a prototype that is inherited, or that other modules may add to. */
  readonly open: Unknown;
}

/** What the code writes to the prototype of a plain function: `Store.prototype.send = function () { … }`. */
export function prototypeOf(
  node: ts.FunctionDeclaration | ts.FunctionExpression,
  module: SourceModule,
): PrototypeWrites {
  const members = new Map<string, PrototypeMember>();
  const name = nameOf(node);
  const binding = name && module.scopes.bindingOf(name);
  let open = unknown('its prototype may have it', { module, node });
  for (const use of binding ? prototypeUses(binding) : []) {
    const written = writtenBy(use);
    if (written === 'nothing') continue;
    const isAgain = written?.some(([key]) => members.has(key)) || (isReplaced(use) && members.size > 0);
    if (!written || isAgain || !isAtTop(use, node)) {
      // Which of them is put there, and when, is not known.
      members.clear();
      open = unknown('its prototype is written in a way that is not followed', { module, node: use });
      return { members, open };
    }
    for (const [key, member] of written) members.set(key, member);
  }
  return { members, open };
}

/** The name that a function is known by. */
function nameOf(node: ts.FunctionDeclaration | ts.FunctionExpression): ts.Identifier | undefined {
  if (ts.isFunctionDeclaration(node)) return node.name;
  const { parent } = wrapped(node);
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : undefined;
}

/** Each `F.prototype`. */
function prototypeUses({ references }: Binding): readonly ts.PropertyAccessExpression[] {
  return references.flatMap(({ parent }, index) =>
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === references[index] &&
    parent.name.text === 'prototype'
      ? [parent]
      : [],
  );
}

/** What a use of a prototype puts onto it; undefined where that is not known. */
function writtenBy(
  use: ts.PropertyAccessExpression,
): 'nothing' | readonly (readonly [string, PrototypeMember])[] | undefined {
  const { parent } = use;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === use) {
    const assignment = parent.parent;
    const isWritten =
      ts.isBinaryExpression(assignment) &&
      assignment.left === parent &&
      assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (isWritten) return [[parent.name.text, { node: assignment, source: unwrap(assignment.right) }]];
    // What is only called or read stays.
    return isReadOnly(parent) ? 'nothing' : undefined;
  }
  const whole = isReplaced(use) && ts.isBinaryExpression(parent) ? unwrap(parent.right) : undefined;
  if (!whole || !ts.isObjectLiteralExpression(whole)) return undefined;
  const members = whole.properties.map((member) => {
    const name = member.name && staticName(member.name);
    return name !== undefined && ts.isPropertyAssignment(member)
      ? ([name, { node: member, source: unwrap(member.initializer) }] as const)
      : undefined;
  });
  return members.every((member) => member !== undefined) ? members : undefined;
}

/** Whether the whole prototype is written. */
function isReplaced(use: ts.Expression): boolean {
  const { parent } = use;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === use &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** Whether a member of a prototype is only called: `F.prototype.send.call(…)`. */
function isReadOnly(access: ts.PropertyAccessExpression): boolean {
  const { parent } = access;
  return (
    (ts.isPropertyAccessExpression(parent) && ['call', 'apply', 'bind'].includes(parent.name.text)) ||
    (ts.isCallExpression(parent) && parent.expression === access)
  );
}

/** Whether a use is part of a statement beside the function's own, so that it is done once and in any case. */
function isAtTop(use: ts.Node, node: ts.Node): boolean {
  const statement = statementOf(use);
  return ts.isExpressionStatement(statement) && statement.parent === statementOf(node).parent;
}

function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (at.parent && !ts.isBlock(at.parent) && !ts.isSourceFile(at.parent)) at = at.parent;
  return at;
}
