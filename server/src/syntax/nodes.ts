import ts from 'typescript';

/** An expression without the parentheses, casts, `satisfies` and `!` around it. */
export function unwrap(node: ts.Expression): ts.Expression {
  let inner = node;
  while (isWrapper(inner)) inner = inner.expression;
  return inner;
}

/** The outermost expression that is the given one in parentheses, casts, `satisfies`, `!` or `await`. */
export function wrapped(node: ts.Expression): ts.Expression {
  let outer = node;
  while (
    outer.parent &&
    (isWrapper(outer.parent) || ts.isAwaitExpression(outer.parent)) &&
    outer.parent.expression === outer
  ) {
    outer = outer.parent;
  }
  return outer;
}

type Wrapper =
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.TypeAssertion;

/** Whether a node is an expression that only stands around another: parentheses, casts, `satisfies`, `!`. */
export function isWrapper(node: ts.Node): node is Wrapper {
  switch (node.kind) {
    case ts.SyntaxKind.ParenthesizedExpression:
    case ts.SyntaxKind.AsExpression:
    case ts.SyntaxKind.SatisfiesExpression:
    case ts.SyntaxKind.NonNullExpression:
    case ts.SyntaxKind.TypeAssertionExpression:
      return true;
    default:
      return false;
  }
}

/** Whether a node is another one or stands inside of it. */
export function isInside(node: ts.Node, outer: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The function, static block or file whose code a node belongs to. */
export function containerOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (at && !isContainer(at)) at = at.parent;
  return at ?? node.getSourceFile();
}

/** Whether a node has code of its own: a function (or the type of one), a static block, a file. */
export function isContainer(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node) || ts.isSourceFile(node);
}

/** The class whose object `this` is at a node, or the class itself in its static members. */
export function enclosingClass(
  node: ts.Node,
):
  | { readonly node: ts.ClassLikeDeclaration; readonly member: ts.ClassElement; readonly isStatic: boolean }
  | undefined {
  let at = node;
  for (let up = at.parent; up; at = up, up = up.parent) {
    if (ts.isClassLike(up)) {
      if (!ts.isClassElement(at)) continue;
      const modifiers = ts.canHaveModifiers(at) ? ts.getModifiers(at) : undefined;
      const isStatic = modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false;
      return { node: up, member: at, isStatic: isStatic || ts.isClassStaticBlockDeclaration(at) };
    }
    // A plain function and the methods of an object have a `this` of their own; arrows pass it on.
    if (ts.isFunctionDeclaration(up) || ts.isFunctionExpression(up)) return undefined;
    if (ts.isFunctionLike(up) && ts.isObjectLiteralExpression(up.parent)) return undefined;
  }
  return undefined;
}

/** The object literal whose method a node stands in, arrow functions aside, and that method. */
export function enclosingObject(
  node: ts.Node,
): { readonly node: ts.ObjectLiteralExpression; readonly method: ts.Node } | undefined {
  let at = node.parent;
  while (at && (ts.isArrowFunction(at) || !ts.isFunctionLike(at))) {
    if (ts.isClassLike(at) || ts.isSourceFile(at)) return undefined;
    at = at.parent;
  }
  if (!at) return undefined;
  const holder = ts.isFunctionExpression(at) ? wrapped(at).parent : at;
  const isMember = ts.isObjectLiteralElementLike(holder) && ts.isObjectLiteralExpression(holder.parent);
  return isMember ? { node: holder.parent, method: at } : undefined;
}

/** A name that is used as a key: `a` of `{ a: 1 }`, `'a'` and `['a']` too; undefined when it has to be worked out. */
export function staticName(name: ts.PropertyName | ts.BindingName): string | undefined {
  if (
    ts.isIdentifier(name) ||
    ts.isPrivateIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name)
  )
    return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return undefined;
}

/** The node and everything below it, depth first in the order of the text; what is below a node for which `visit` gives false is left out. */
export function visitNodes(node: ts.Node, visit: (node: ts.Node) => boolean | undefined): void {
  // Chains of calls and sums can be longer than the stack is deep.
  const waiting = [node];
  const children: ts.Node[] = [];
  const noteChild = (child: ts.Node): void => {
    children.push(child);
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (visit(next) === false) continue;
    ts.forEachChild(next, noteChild);
    for (let child = children.pop(); child; child = children.pop()) waiting.push(child);
  }
}

const knownCode = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

/**
 * Every node of a file but its types, an outer one before what it holds, in the order of the text. The tree is walked
 * once, for all who look through a whole file.
 */
export function codeIn(tree: ts.SourceFile): readonly ts.Node[] {
  const found = knownCode.get(tree);
  if (found) return found;
  const nodes: ts.Node[] = [];
  visitNodes(tree, (node) => {
    // What a class extends is written as a type, and is code.
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return false;
    nodes.push(node);
    return undefined;
  });
  knownCode.set(tree, nodes);
  return nodes;
}

/** Whether an expression is a target in a destructuring assignment or the head of a loop. */
export function isPatternTarget(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (
    ts.isPropertyAssignment(at.parent) ||
    ts.isShorthandPropertyAssignment(at.parent) ||
    ts.isObjectLiteralExpression(at.parent) ||
    ts.isArrayLiteralExpression(at.parent) ||
    ts.isSpreadElement(at.parent) ||
    ts.isSpreadAssignment(at.parent) ||
    isDefaultInPattern(at)
  ) {
    at = at.parent;
  }
  const { parent } = at;
  if ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.initializer === at) return true;
  return (
    at !== node &&
    ts.isBinaryExpression(parent) &&
    parent.left === at &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** Whether an expression has a default in a pattern: `a` of `[a = 1] = list`. */
function isDefaultInPattern(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    (ts.isArrayLiteralExpression(parent.parent) || ts.isPropertyAssignment(parent.parent))
  );
}
