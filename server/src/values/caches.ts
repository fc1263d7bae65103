import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isPatternTarget, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { isAssignment } from './library/arithmetic.ts';

/**
 * Whether `name ??= make()` (or `||=`) gives what `make()` gives, however often it has run: nothing else ever gives
 * the name a value, and the function that it stands in has no parameters that could tell one call from another.
 */
export function keepsWhatItMakes(node: ts.BinaryExpression, module: SourceModule): boolean {
  const operator = node.operatorToken.kind;
  const isFirst =
    operator === ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts.SyntaxKind.BarBarEqualsToken;
  const name = unwrap(node.left);
  const binding = isFirst && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  if (!binding || !startsEmpty(binding)) return false;
  const container = containerOf(node);
  if (!ts.isFunctionLike(container) || container.parameters.length > 0) return false;
  // A name of the function's own is another one in each call.
  if (binding.container === container) return false;
  return binding.references.every((reference) => reference === name || !isWritten(reference));
}

function startsEmpty({ declaration, identifier }: Binding): boolean {
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return false;
  const { initializer } = declaration;
  if (ts.isForOfStatement(declaration.parent.parent) || ts.isForInStatement(declaration.parent.parent))
    return false;
  if (!initializer) return true;
  const value = unwrap(initializer);
  return value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');
}

function isWritten(reference: ts.Identifier): boolean {
  const at = wrapped(reference);
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at) return isAssignment(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return (
      parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
    );
  return isPatternTarget(at);
}
