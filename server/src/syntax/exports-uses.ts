import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { wrapped } from './nodes.ts';

/**
 * Whether a statement makes something the whole of `module.exports` whichever way it goes.
 *
 * @param assignments those that do
 */
export function setsWhole(node: ts.Node, assignments: readonly ts.Node[]): boolean {
  if (ts.isSourceFile(node) || ts.isBlock(node))
    return node.statements.some((statement) => setsWhole(statement, assignments));
  if (ts.isIfStatement(node))
    return (
      node.elseStatement !== undefined &&
      setsWhole(node.thenStatement, assignments) &&
      setsWhole(node.elseStatement, assignments)
    );
  if (ts.isTryStatement(node))
    return (
      node.catchClause !== undefined &&
      setsWhole(node.tryBlock, assignments) &&
      setsWhole(node.catchClause.block, assignments)
    );
  return (
    ts.isExpressionStatement(node) &&
    assignments.some((assignment) => {
      let at = assignment;
      while (ts.isBinaryExpression(at.parent) && at.parent.right === at) at = at.parent;
      return at === node.expression;
    })
  );
}

/** The uses of a variable, constant or not, that an expression is given to. */
export function aliasUses(name: ts.Expression, module: SourceModule): readonly ts.Identifier[] {
  const { parent } = wrapped(name);
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return [];
  // Constants are followed as such.
  const binding = module.scopes.bindingOf(parent.name);
  return binding && binding.kind !== 'const' ? binding.references : [];
}

/** Whether what happens to the exports at one of their uses is known. */
export function isFollowed(name: ts.Expression, module: SourceModule): boolean {
  const at = wrapped(name);
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === at;
  if (ts.isCallExpression(parent)) return !isDefinition(parent) || isTold(parent, module);
  if (ts.isSpreadAssignment(parent) || ts.isTypeOfExpression(parent)) return true;
  if (ts.isBinaryExpression(parent))
    return parent.left === at || isCompared(parent) || isInChain(parent, module);
  return ts.isExpressionStatement(parent) || ts.isIfStatement(parent);
}

/** `Object.defineProperty` with a key that has to be worked out. */
function isDefinition({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && /^definePropert(?:y|ies)$/.test(expression.name.text);
}

function isTold(call: ts.CallExpression, module: SourceModule): boolean {
  return module.interface.commonJs.some(({ assignment }) => assignment === call);
}

function isCompared({ operatorToken }: ts.BinaryExpression): boolean {
  const { kind } = operatorToken;
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.EqualsEqualsToken ||
    kind === ts.SyntaxKind.InKeyword ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken
  );
}

/** `exports = module.exports`, `module.exports.default = module.exports`: nothing but what the exports are. */
function isInChain({ left, operatorToken }: ts.BinaryExpression, module: SourceModule): boolean {
  const holder = ts.isPropertyAccessExpression(left) ? left.expression : left;
  return (
    operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    module.interface.exportsNames.some((name) => name === left || name === holder)
  );
}
