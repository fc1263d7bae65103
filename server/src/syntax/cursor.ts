import ts from 'typescript';

/** What somebody points at in a file, as far as it has a value. */
export type Pointed =
  | { readonly kind: 'expression'; readonly node: ts.Expression }
  /** A name where it is declared. */
  | { readonly kind: 'name'; readonly node: ts.Identifier }
  | { readonly kind: 'function'; readonly node: ts.MethodDeclaration | ts.GetAccessorDeclaration }
  /** What a module gives under a name, `*` for all of it: `export { a } from './a'`, `from './a'`. */
  | {
      readonly kind: 'import';
      readonly node: ts.Node;
      readonly specifier: string;
      readonly name: string;
    };

/**
 * The smallest piece of code with a value that a place touches: on the name of a property its value, on `new` or a
 * parenthesis the call, on `b` in `a.b` the whole access, on a name that is assigned to what is assigned.
 *
 * @param offset in UTF-16 units, of the character that is pointed at
 */
export function pointedAt(tree: ts.SourceFile, offset: number): Pointed | undefined {
  const touched = touchedAt(tree, offset);
  return isInType(touched) ? undefined : meantBy(touched);
}

/** The innermost node that a place touches. */
function touchedAt(tree: ts.SourceFile, offset: number): ts.Node {
  // Right behind a name is still the name, but a parenthesis there is itself.
  const isBetween = /[\s,;]|^$/.test(tree.text.charAt(offset));
  let at: ts.Node = tree;
  for (;;) {
    let inside: ts.Node | undefined;
    let before: ts.Node | undefined;
    ts.forEachChild(at, (child) => {
      if (child.getStart(tree) <= offset && offset < child.end) inside = child;
      else if (child.end === offset) before = child;
    });
    const next: ts.Node | undefined = inside ?? (isBetween ? before : undefined);
    if (!next) return at;
    at = next;
  }
}

function isInType(node: ts.Node): boolean {
  for (let at = node; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isInterfaceDeclaration(at) || ts.isTypeAliasDeclaration(at)) return true;
    if (ts.isTypeNode(at) && !isBaseClass(at)) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}

function isBaseClass(node: ts.Node): boolean {
  return (
    ts.isExpressionWithTypeArguments(node) &&
    ts.isHeritageClause(node.parent) &&
    node.parent.token === ts.SyntaxKind.ExtendsKeyword
  );
}

function meantBy(touched: ts.Node): Pointed | undefined {
  const { parent } = touched;
  if (!parent) return undefined;
  const asName = meantByName(touched, parent);
  if (asName !== 'no name') return asName;
  // `=>`, `+`, `export`, `import(…)`, the pieces of a template: signs that belong to what is around them.
  const isSign =
    (ts.isToken(touched) && !ts.isExpression(touched)) ||
    touched.kind === ts.SyntaxKind.ImportKeyword ||
    touched.kind === ts.SyntaxKind.SuperKeyword;
  if (isSign || ts.isTemplateSpan(touched)) return meantBy(parent);
  const held = heldBy(touched);
  if (held) return held;
  return ts.isExpression(touched) && !ts.isOmittedExpression(touched) ? expression(touched) : undefined;
}

/** An expression; where it is assigned to, the assignment. */
function expression(node: ts.Expression): Pointed {
  const { parent } = node;
  const isTarget =
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  return { kind: 'expression', node: isTarget ? parent : node };
}

/** What the name (or the text in a name's place) of something stands for. */
function meantByName(node: ts.Node, parent: ts.Node): Pointed | undefined | 'no name' {
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return expression(parent);
  if (ts.isPropertyAssignment(parent) && parent.name === node) return expression(parent.initializer);
  if (ts.isShorthandPropertyAssignment(parent)) return expression(parent.name);
  if (ts.isMethodDeclaration(parent) && parent.name === node) return { kind: 'function', node: parent };
  if (ts.isGetAccessorDeclaration(parent) && parent.name === node) return { kind: 'function', node: parent };
  if ((ts.isPropertyDeclaration(parent) || ts.isEnumMember(parent)) && parent.name === node)
    return parent.initializer && expression(parent.initializer);
  if (ts.isImportSpecifier(parent)) return named(parent.name);
  if (ts.isExportSpecifier(parent)) return exported(parent);
  if (ts.isBindingElement(parent) && (parent.name === node || parent.propertyName === node))
    return named(parent.name);
  if (ts.isStringLiteral(node) && (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)))
    return { kind: 'import', node, specifier: node.text, name: '*' };
  const isDeclared =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassLike(parent) ||
    ts.isEnumDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportEqualsDeclaration(parent);
  return isDeclared && parent.name === node ? named(parent.name) : 'no name';
}

function named(name: ts.Node): Pointed | undefined {
  return ts.isIdentifier(name) ? { kind: 'name', node: name } : undefined;
}

function exported(node: ts.ExportSpecifier): Pointed | undefined {
  const local = node.propertyName ?? node.name;
  const { moduleSpecifier } = node.parent.parent;
  if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
    return { kind: 'import', node, specifier: moduleSpecifier.text, name: local.text };
  return ts.isIdentifier(local) ? { kind: 'expression', node: local } : undefined;
}

/** What a statement or a declaration is about, where one of its own words or signs is touched. */
function heldBy(node: ts.Node): Pointed | undefined {
  if (ts.isVariableStatement(node)) return heldBy(node.declarationList);
  if (ts.isVariableDeclarationList(node)) {
    const [only, ...others] = node.declarations;
    return only && others.length === 0 ? named(only.name) : undefined;
  }
  if (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node))
    return named(node.name);
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name && named(node.name);
  if (ts.isPropertyAssignment(node)) return expression(node.initializer);
  if (
    ts.isReturnStatement(node) ||
    ts.isExpressionStatement(node) ||
    ts.isExportAssignment(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node)
  )
    return node.expression && expression(node.expression);
  return undefined;
}
