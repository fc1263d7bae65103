import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isInside } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { TextEdit } from './fix.ts';

/** A stretch to delete; offsets as in a Place. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The edits that take nodes out of a module together with what served only them: constants, imports. Comments
 * stand, and so does the layout of what is left.
 *
 * @param nodes properties of an object literal, elements of a list, arguments, declarations or statements
 */
export function removal(module: SourceModule, nodes: readonly ts.Node[]): readonly TextEdit[] {
  const removed = withOrphans(module, nodes.map(withIdleTest));
  const branches = removed.filter(isBranch);
  const spans = removed
    .filter((node) => !branches.includes(node))
    .flatMap((node) => emptied(module, node, removed) ?? spansOf(module, node, removed));
  const emptiedBranches = branches.map((node) => ({ at: module.placeOf(node), newText: '{}' }));
  return [...deletions(module, spans), ...emptiedBranches].sort((a, b) => a.at.start - b.at.start);
}

/** A statement, or the whole `if` that does nothing but it. */
function withIdleTest(node: ts.Node): ts.Node {
  const { parent } = node;
  const isAll =
    ts.isIfStatement(parent) &&
    parent.thenStatement === node &&
    !parent.elseStatement &&
    isPure(parent.expression);
  return isAll ? withIdleTest(parent) : node;
}

/** A statement that the grammar asks for: without it, the next one would take its place. */
function isBranch(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isStatement(node) &&
    !ts.isBlock(parent) &&
    !ts.isSourceFile(parent) &&
    !ts.isModuleBlock(parent) &&
    !ts.isCaseOrDefaultClause(parent)
  );
}

/**
 * The edits that take out what serves only the given nodes, which something else replaces.
 *
 * @param gone statements that go along with them
 * @param kept parts of those that the replacement takes over: what they use stays
 */
export function orphanRemoval(
  module: SourceModule,
  replaced: readonly ts.Node[],
  gone: readonly ts.Node[] = [],
  kept: readonly ts.Node[] = [],
): readonly TextEdit[] {
  const all = withOrphans(module, [...replaced, ...gone], kept);
  const removed = all.filter((node) => !replaced.includes(node));
  return deletions(
    module,
    removed.flatMap((node) => spansOf(module, node, removed)),
  );
}

function deletions(module: SourceModule, spans: readonly Span[]): readonly TextEdit[] {
  return merge(spans)
    .map((span) => withBlankLine(module.text, span))
    .map(({ start, end }) => ({ at: { file: module.path, start, end }, newText: '' }));
}

/** The nodes and every declaration that is used by nothing else, to the fixed point. */
function withOrphans(
  module: SourceModule,
  nodes: readonly ts.Node[],
  kept: readonly ts.Node[] = [],
): readonly ts.Node[] {
  const removed = [...nodes];
  const isGone = (node: ts.Node): boolean =>
    removed.some((one) => isInside(node, one)) && !kept.some((one) => isInside(node, one));
  for (let index = 0; index < removed.length; index++) {
    const node = removed[index];
    if (!node) continue;
    for (const binding of bindingsUsedIn(node, module)) {
      const declaration = removableDeclaration(binding);
      if (!declaration || removed.some((one) => isInside(declaration, one))) continue;
      if (binding.references.every(isGone)) removed.push(declaration);
    }
  }
  return [...new Set(removed.map((node) => wholeImport(node, removed)))];
}

/** The import that loses the last of its names; the node itself for anything else. */
function wholeImport(node: ts.Node, removed: readonly ts.Node[]): ts.Node {
  if (!ts.isImportSpecifier(node) || !node.parent.elements.every((one) => removed.includes(one))) return node;
  const clause = node.parent.parent;
  return clause.name ? node : clause.parent;
}

function bindingsUsedIn(node: ts.Node, module: SourceModule): ReadonlySet<Binding> {
  const bindings = new Set<Binding>();
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) {
      const binding = module.scopes.bindingOf(inner);
      if (binding?.references.includes(inner)) bindings.add(binding);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return bindings;
}

/** The statement, declaration or import specifier that can go without a trace, if there is one. */
function removableDeclaration({ declaration, kind, identifier }: Binding): ts.Node | undefined {
  if (kind === 'import') return importNode(declaration);
  if (kind === 'function' && ts.isFunctionDeclaration(declaration) && !declaration.modifiers?.length)
    return declaration;
  if (kind !== 'const' || !ts.isVariableDeclaration(declaration)) return undefined;
  const list = declaration.parent;
  if (!ts.isVariableDeclarationList(list) || !ts.isVariableStatement(list.parent)) return undefined;
  const { initializer, name } = declaration;
  if (list.parent.modifiers?.length || !initializer || !isPure(initializer)) return undefined;
  const whole = list.declarations.length === 1 ? list.parent : undefined;
  if (ts.isIdentifier(name)) return whole;
  // `const { a, b } = require('x')` loses a name like an import does.
  const element = identifier.parent;
  if (!ts.isBindingElement(element) || element.parent !== name || !ts.isCallExpression(initializer))
    return undefined;
  return name.elements.length === 1 ? whole : element;
}

function importNode(declaration: ts.Node): ts.Node | undefined {
  let statement: ts.Node = declaration;
  while (!ts.isImportDeclaration(statement)) {
    if (!statement.parent) return undefined;
    statement = statement.parent;
  }
  const clause = statement.importClause;
  const named = clause?.namedBindings;
  const count =
    (clause?.name ? 1 : 0) + (named ? (ts.isNamespaceImport(named) ? 1 : named.elements.length) : 0);
  if (count === 1) return statement;
  return ts.isImportSpecifier(declaration) && !clause?.name ? declaration : undefined;
}

/** Whether working an expression out does nothing else. */
function isPure(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isIdentifier(node)) return true;
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPureProperty);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPure);
  if (ts.isConditionalExpression(node)) return [node.condition, node.whenTrue, node.whenFalse].every(isPure);
  if (ts.isBinaryExpression(node)) return !isAssignment(node) && isPure(node.left) && isPure(node.right);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every((span) => isPure(span.expression));
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.ExclamationToken && isPure(node.operand);
  if (
    ts.isPropertyAccessExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isParenthesizedExpression(node)
  ) {
    return isPure(node.expression);
  }
  // The classes that only hold keys.
  if (ts.isNewExpression(node))
    return node.expression.getText().endsWith('Credentials') && (node.arguments ?? []).every(isPure);
  if (ts.isCallExpression(node)) return isRead(node) && node.arguments.every(isPure);
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
    node.kind,
  );
}

/** Calls that only find something out, as code names them; the file that they read may be missing once nothing needs it. */
const reads = /^(?:JSON\.parse|process\.cwd|(?:fs\.)?readFileSync|(?:path\.)?(?:join|resolve))$/;

/** Whether a call only reads: a module of a name, a file. */
function isRead({ expression, arguments: [argument] }: ts.CallExpression): boolean {
  const callee = expression.getText();
  return callee === 'require' ? argument !== undefined && ts.isStringLiteral(argument) : reads.test(callee);
}

function isPureProperty(property: ts.ObjectLiteralElementLike): boolean {
  return (
    ts.isShorthandPropertyAssignment(property) ||
    (ts.isPropertyAssignment(property) && isPure(property.initializer))
  );
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** What stands between the brackets of a list that loses all of its elements, unless a comment does. */
function emptied(module: SourceModule, node: ts.Node, removed: readonly ts.Node[]): Span | undefined {
  const siblings = listAround(node, node.parent);
  const [first] = siblings ?? [];
  const last = siblings?.at(-1);
  if (!siblings || !first || !last || !siblings.every((one) => removed.includes(one))) return undefined;
  const before = /\s*$/.exec(module.text.slice(0, first.getStart(module.tree)))?.[0].length ?? 0;
  const after = /^\s*,?\s*/.exec(module.text.slice(last.end))?.[0].length ?? 0;
  const span = { start: first.getStart(module.tree) - before, end: last.end + after };
  const isWhole =
    /[{([]/.test(module.text[span.start - 1] ?? '') && /[})\]]/.test(module.text[span.end] ?? '');
  const between = siblings
    .slice(1)
    .map((one, index) => module.text.slice(siblings[index]?.end, one.getStart(module.tree)));
  return isWhole && between.every((text) => /^\s*,\s*$/.test(text)) ? span : undefined;
}

function spansOf(module: SourceModule, node: ts.Node, removed: readonly ts.Node[]): readonly Span[] {
  const { parent } = node;
  const start = node.getStart(module.tree);
  if (ts.isStatement(node)) return [wholeLines(module.text, { start, end: node.end })];
  const siblings = listAround(node, parent);
  return siblings
    ? inList(module.text, node, siblings, module.tree, removed)
    : [wholeLines(module.text, { start, end: node.end })];
}

function listAround(node: ts.Node, parent: ts.Node): readonly ts.Node[] | undefined {
  if (ts.isObjectLiteralExpression(parent)) return parent.properties;
  if (ts.isNamedImports(parent) || ts.isObjectBindingPattern(parent) || ts.isArrayLiteralExpression(parent))
    return parent.elements;
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== node)
    return parent.arguments;
  return undefined;
}

/** An element of a comma-separated list, with the comma that goes with it. */
function inList(
  text: string,
  node: ts.Node,
  siblings: readonly ts.Node[],
  tree: ts.SourceFile,
  removed: readonly ts.Node[],
): readonly Span[] {
  const start = node.getStart(tree);
  const index = siblings.indexOf(node);
  const last = siblings.at(-1) ?? node;
  // What stands behind it goes as well, so that the comma before it would end the list.
  const isInTail =
    commaAfter(text, last.end) === undefined && siblings.slice(index).every((one) => removed.includes(one));
  const after = isInTail ? undefined : commaAfter(text, node.end);
  if (after !== undefined) return [wholeLines(text, { start, end: after + 1 })];
  const previous = siblings[index - 1];
  const before = previous && commaAfter(text, previous.end);
  if (before === undefined) return [onlyElement(text, { start, end: node.end })];
  // What stands between the comma and the element is white space, or a comment that stays.
  if (/^\s*$/.test(text.slice(before + 1, start))) return [{ start: before, end: node.end }];
  return [{ start: before, end: before + 1 }, wholeLines(text, { start, end: node.end })];
}

/** Where the comma after an element is, comments between them passed over. */
function commaAfter(text: string, end: number): number | undefined {
  const match = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*,/.exec(text.slice(end));
  return match ? end + match[0].length - 1 : undefined;
}

/** The only element of a list goes with the white space around it. */
function onlyElement(text: string, { start, end }: Span): Span {
  const before = /[{(]\s*$/.exec(text.slice(0, start));
  const after = /^\s*[})]/.exec(text.slice(end));
  if (!before || !after) return wholeLines(text, { start, end });
  return { start: start - before[0].length + 1, end: end + after[0].length - 1 };
}

/** A stretch that has its lines for itself takes them along; else it takes the spaces after it. */
function wholeLines(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isFirst = /^[ \t]*$/.test(text.slice(lineStart, start));
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(end));
  if (isFirst && rest) return { start: lineStart, end: end + rest[0].length };
  if (rest) {
    const before = /[ \t]*$/.exec(text.slice(0, start));
    return { start: start - (before?.[0].length ?? 0), end };
  }
  const spaces = /^[ \t]*/.exec(text.slice(end));
  return { start, end: end + (spaces?.[0].length ?? 0) };
}

/** Of two blank lines that would meet where whole lines were, one goes. */
function withBlankLine(text: string, { start, end }: Span): Span {
  if (end > 0 && text[end - 1] !== '\n') return { start, end };
  const isAfterBlank = start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, start));
  const blank = isAfterBlank ? /^[ \t]*\r?\n/.exec(text.slice(end)) : null;
  return { start, end: end + (blank?.[0].length ?? 0) };
}

/** Overlapping and touching stretches as one, in order. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
