import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isWrapper } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Origin } from '../values/value.ts';

/** How an object outlives the call that makes it: it belongs to the module, to another object, or to the caller. */
export type Outliving = 'module' | 'kept' | 'returned';

/** The methods that put their arguments into something. */
const storing: ReadonlySet<string> = new Set(['add', 'push', 'set', 'unshift', 'defineProperty']);

/** How what an expression makes outlives the call of the function around it; undefined where it ends with that. */
export function outlives({ module, node }: Origin): Outliving | undefined {
  const container = containerOf(node);
  if (ts.isSourceFile(container)) return 'module';
  let at: ts.Node = node;
  for (; isOnTheWay(at.parent, at); at = at.parent);
  const { parent } = at;
  if (ts.isPropertyDeclaration(parent)) return 'kept';
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === at)) return 'returned';
  if (ts.isBinaryExpression(parent) && parent.right === at) return assigned(parent.left, container, module);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
    return ofName(module.scopes.bindingOf(parent.name), parent, container, module);
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression))
    return storing.has(parent.expression.name.text) ? 'kept' : undefined;
  return undefined;
}

/** Whether an expression is, or holds, what is made in it. */
function isOnTheWay(parent: ts.Node, node: ts.Node): boolean {
  if (isWrapper(parent) || ts.isAwaitExpression(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isObjectLiteralExpression(parent) || ts.isArrayLiteralExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (!ts.isBinaryExpression(parent)) return false;
  return [
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
  ].includes(parent.operatorToken.kind);
}

function assigned(target: ts.Expression, container: ts.Node, module: SourceModule): Outliving | undefined {
  if (!ts.isIdentifier(target)) return 'kept';
  const binding = module.scopes.bindingOf(target);
  if (binding && binding.container === container) return ofName(binding, target, container, module);
  return 'kept';
}

/** What becomes of a name of the function: it is returned, or put somewhere. */
function ofName(
  binding: Binding | undefined,
  declaration: ts.Node,
  container: ts.Node,
  module: SourceModule,
): Outliving | undefined {
  for (const reference of binding?.references ?? []) {
    let at: ts.Node = reference;
    if (ts.isShorthandPropertyAssignment(at.parent)) at = at.parent;
    for (; isOnTheWay(at.parent, at); at = at.parent);
    const { parent } = at;
    if (ts.isReturnStatement(parent) && containerOf(parent) === container) return 'returned';
    const isTarget = ts.isBinaryExpression(parent) && parent.right === at && parent.left !== declaration;
    if (!isTarget || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    const { left } = parent;
    const own = ts.isIdentifier(left) ? module.scopes.bindingOf(left) : undefined;
    if (own?.container !== container) return 'kept';
  }
  return undefined;
}
