import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { unwrap, visitNodes, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { assignedAt, initializerOf, isNew } from './fresh-objects.ts';
import { isHandedBy } from './shares.ts';

/** The names whose objects a variable may have got from what made it: the arguments of a call that may give one back. */
export function kinOf(
  { declaration, identifier, references }: Binding,
  module: SourceModule,
): ReadonlySet<Binding> {
  const kin = new Set<Binding>();
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return kin;
  const visit = (node: ts.Expression): void => {
    const at = unwrap(node);
    if (ts.isCallExpression(at) && !isNew(at)) for (const argument of at.arguments) visit(argument);
    else if (ts.isConditionalExpression(at)) for (const branch of [at.whenTrue, at.whenFalse]) visit(branch);
    else if (ts.isBinaryExpression(at) && isHandedBy(at, at.right))
      for (const one of [at.left, at.right]) visit(one);
    else if (ts.isAwaitExpression(at)) visit(at.expression);
    const binding =
      ts.isIdentifier(at) && at !== unwrap(declaration.initializer ?? at)
        ? module.scopes.bindingOf(at)
        : undefined;
    const mayHold = binding && binding.kind !== 'import' && binding.kind !== 'function';
    if (mayHold && !holdsPrimitive(binding)) kin.add(binding);
  };
  if (declaration.initializer) visit(declaration.initializer);
  for (const reference of references) {
    const given = assignedAt(wrapped(reference));
    if (given) visit(given);
  }
  return kin;
}

/** Whether a variable holds a text, a number or the like all along, which nobody writes into. */
function holdsPrimitive(binding: Binding): boolean {
  const made = initializerOf(binding);
  return (
    made !== undefined &&
    (ts.isStringLiteralLike(made) ||
      ts.isNumericLiteral(made) ||
      ts.isTemplateExpression(made) ||
      made.kind === ts.SyntaxKind.TrueKeyword ||
      made.kind === ts.SyntaxKind.FalseKeyword)
  );
}

/** The call that an expression is, or that made what the constant holds which it names. */
export function callOf(root: ts.Expression, module: SourceModule): ts.CallExpression | undefined {
  const inner = unwrap(root);
  if (ts.isCallExpression(inner)) return inner;
  const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  const made = binding && initializerOf(binding);
  return made && ts.isCallExpression(made) ? made : undefined;
}

/** Whether a function gives a new object each time. */
export function givesNew(binding: Binding): boolean {
  const { declaration } = binding;
  const made = ts.isFunctionDeclaration(declaration) ? declaration : initializerOf(binding);
  if (!made || !(ts.isFunctionDeclaration(made) || ts.isArrowFunction(made) || ts.isFunctionExpression(made)))
    return false;
  const { body } = made;
  if (!body || !ts.isBlock(body)) return body !== undefined && isNew(unwrap(body));
  let does = true;
  visitNodes(body, (node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
    if (ts.isReturnStatement(node)) does &&= node.expression !== undefined && isNew(unwrap(node.expression));
    return undefined;
  });
  return does;
}
