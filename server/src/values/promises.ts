import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { wrapped } from '../syntax/nodes.ts';
import type { FunctionNode } from './value.ts';

/** Whether a call of a function gives a promise. */
export function isAsync(node: FunctionNode): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword) ?? false)
  );
}

/**
 * Whether code asks for the promise itself, and not for what comes of it: a test of it, a member of it.
 *
 * Elsewhere a promise is taken for what comes of it, since whoever gets it waits for it sooner or later, the SDKs too.
 */
function asksForPromise(call: ts.Expression): boolean {
  const at = wrapped(call);
  const { parent } = at;
  for (let inner: ts.Node = call; inner !== at; inner = inner.parent)
    if (ts.isAwaitExpression(inner.parent)) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === at)
    return !['then', 'catch', 'finally'].includes(parent.name.text);
  if (ts.isElementAccessExpression(parent)) return parent.expression === at;
  if (ts.isConditionalExpression(parent)) return parent.condition === at;
  if (ts.isBinaryExpression(parent)) return !isGivenOn(parent, at);
  return (
    ts.isPrefixUnaryExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isIfStatement(parent) ||
    ts.isIterationStatement(parent, false)
  );
}

/** Whether an operator gives an operand on as it is: the last one of a choice, what is assigned. */
function isGivenOn({ operatorToken: { kind }, right }: ts.BinaryExpression, operand: ts.Expression): boolean {
  const gives =
    (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment) ||
    kind === ts.SyntaxKind.QuestionQuestionToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.CommaToken;
  return gives && right === operand;
}

/** Whether code asks for a promise itself where it is made, or by way of the variable that it is put into. */
export function isTakenApart(call: ts.Expression, { scopes }: SourceModule): boolean {
  if (asksForPromise(call)) return true;
  const at = wrapped(call);
  const { parent } = at;
  for (let inner: ts.Node = call; inner !== at; inner = inner.parent)
    if (ts.isAwaitExpression(inner.parent)) return false;
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== at) return false;
  if (!ts.isIdentifier(parent.name)) return true;
  const uses = scopes.bindingOf(parent.name)?.references ?? [];
  return uses.some((use) => asksForPromise(use) || isDestructured(use));
}

function isDestructured(use: ts.Expression): boolean {
  const { parent } = use;
  return ts.isVariableDeclaration(parent) && parent.initializer === use && !ts.isIdentifier(parent.name);
}
