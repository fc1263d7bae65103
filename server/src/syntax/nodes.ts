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

function isWrapper(node: ts.Node): node is Wrapper {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node)
  );
}

/** Whether a node is another one or stands inside of it. */
export function isInside(node: ts.Node, outer: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The function, static block or file whose code a node belongs to. */
export function containerOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (at && !ts.isFunctionLike(at) && !ts.isClassStaticBlockDeclaration(at) && !ts.isSourceFile(at))
    at = at.parent;
  return at ?? node.getSourceFile();
}

/** The nearest class around a node whose `this` the node sees. */
export function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  let at: ts.Node | undefined = node.parent;
  while (at) {
    if (ts.isClassLike(at)) return at;
    // A plain function has a `this` of its own; arrows, methods and fields pass the class's on.
    if (ts.isFunctionDeclaration(at) || ts.isFunctionExpression(at)) return undefined;
    at = at.parent;
  }
  return undefined;
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

/** The node and everything below it, depth first, functions inside left out when `within` says so. */
export function visitNodes(node: ts.Node, visit: (node: ts.Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  ts.forEachChild(node, (child) => visitNodes(child, visit));
}
