import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isContainer, unwrap, visitNodes, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { FunctionNode } from '../values/value.ts';
import { memberRead } from './client-changes.ts';

/**
 * Whether a function does nothing but give its first argument back, at once or in a promise: `async (r) => r`. It may
 * read from the argument and print that; as soon as it writes onto it or hands it on, it may do anything.
 */
export function givesArgumentBack(node: FunctionNode, { scopes }: SourceModule): boolean {
  const [parameter] = node.parameters;
  if (!parameter || !node.body || !ts.isIdentifier(parameter.name)) return false;
  if (parameter.initializer || parameter.dotDotDotToken) return false;
  const binding = scopes.bindingOf(parameter.name);
  if (!binding) return false;
  const given = givenBy(node.body).map(resolved);
  const isIt = (one: ts.Expression): boolean => ts.isIdentifier(one) && scopes.bindingOf(one) === binding;
  return given.length > 0 && given.every(isIt) && isOnlyRead(binding, given);
}

/** What a body gives back in whichever case. */
function givenBy(body: ts.ConciseBody): readonly ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const given: ts.Expression[] = [];
  visitNodes(body, (node) => {
    if (isContainer(node)) return false;
    if (ts.isReturnStatement(node) && node.expression) given.push(node.expression);
    return undefined;
  });
  return given;
}

/** An expression without `await` and `Promise.resolve(…)`. */
function resolved(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (ts.isAwaitExpression(inner)) return resolved(inner.expression);
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return inner;
  const { expression: object, name } = inner.expression;
  const [only] = inner.arguments;
  const isResolve = ts.isIdentifier(object) && object.text === 'Promise' && name.text === 'resolve';
  return isResolve && only ? resolved(only) : inner;
}

function isOnlyRead({ references }: Binding, given: readonly ts.Expression[]): boolean {
  return references.every((reference) => {
    if (given.includes(reference)) return true;
    let top: ts.Expression = wrapped(reference);
    while (memberRead(top.parent, top) !== undefined) top = wrapped(top.parent as ts.Expression);
    const { parent } = top;
    if (ts.isTemplateSpan(parent)) return true;
    return ts.isCallExpression(parent) && /^console\.\w+$/.test(parent.expression.getText());
  });
}
