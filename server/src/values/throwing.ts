import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { unwrap, visitNodes } from '../syntax/nodes.ts';
import { runsUnseenCode } from './unseen-calls.ts';

/**
 * Whether code in a block may throw before an offset. Making an object of a package's class counts as safe, and so does
 * the reading of a member of what is there for sure.
 */
export function mayThrow(block: ts.Block, before: number, module: SourceModule): boolean {
  let may = false;
  visitNodes(block, (node) => {
    if (may || node.pos >= before || ts.isTypeNode(node) || (node !== block && ts.isFunctionLike(node)))
      return false;
    may = throws(node, module);
    return undefined;
  });
  return may;
}

function throws(node: ts.Node, module: SourceModule): boolean {
  if (ts.isThrowStatement(node) || ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
  if (ts.isTaggedTemplateExpression(node) || ts.isClassLike(node)) return true;
  if (ts.isCallExpression(node)) return !isSafeCall(node, module);
  if (ts.isNewExpression(node)) return !isSafeClass(node, module);
  if (ts.isIdentifier(node)) return isUse(node) && !isThere(node, module);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return !node.questionDotToken && !holdsMembers(node.expression, module);
  if (ts.isForOfStatement(node)) return !isList(node.expression, module);
  if (ts.isSpreadElement(node)) return !isList(node.expression, module);
  if (ts.isBinaryExpression(node)) return mayOperatorThrow(node, module);
  return takesApart(node, module) || (runsUnseenCode(module.tree) && ts.isTemplateExpression(node));
}

/** Functions of the language that take any value. */
const safeFunctions: ReadonlySet<string> = new Set(['require', 'Boolean', 'Array.isArray', 'console.log']);

function isSafeCall(node: ts.CallExpression, module: SourceModule): boolean {
  const { expression } = node;
  const owner = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  return (
    safeFunctions.has(module.textOf(expression)) && ts.isIdentifier(owner) && !module.scopes.bindingOf(owner)
  );
}

/** Classes of the language whose making cannot fail when they are given nothing. */
const safeClasses: ReadonlySet<string> = new Set([
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Date',
  'Error',
  'Object',
]);

function isSafeClass({ expression, arguments: args }: ts.NewExpression, module: SourceModule): boolean {
  let root = unwrap(expression);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (!ts.isIdentifier(root)) return false;
  const binding = module.scopes.bindingOf(root);
  if (!binding) return safeClasses.has(root.text) && (args ?? []).length === 0;
  if (binding.kind === 'import') return !specifierOf(binding.declaration).startsWith('.');
  // `const { Agent } = require('https')`
  const { declaration } = binding;
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const source = initializer && unwrap(initializer);
  const given =
    source && ts.isCallExpression(source) && isSafeCall(source, module) ? source.arguments[0] : undefined;
  return given !== undefined && ts.isStringLiteralLike(given) && !given.text.startsWith('.');
}

function specifierOf(declaration: ts.Node): string {
  let at: ts.Node | undefined = declaration;
  while (at && !ts.isImportDeclaration(at)) at = at.parent;
  return at && ts.isStringLiteralLike(at.moduleSpecifier) ? at.moduleSpecifier.text : '.';
}

/** Whether an identifier reads or writes a variable. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeOfExpression(parent) || ts.isLabeledStatement(parent)) return false;
  if (ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  const named = parent as { readonly name?: ts.Node };
  return named.name !== node || ts.isShorthandPropertyAssignment(parent);
}

/** Names that are there everywhere. */
const everywhere: ReadonlySet<string> = new Set(
  (
    'undefined NaN Infinity globalThis process console Buffer URL URLSearchParams Math JSON Object Array String Number ' +
    'Boolean Symbol BigInt Promise Map Set WeakMap WeakSet Date RegExp Error TypeError RangeError Reflect Proxy ' +
    'setTimeout clearTimeout setInterval setImmediate queueMicrotask structuredClone parseInt parseFloat isNaN ' +
    'isFinite encodeURIComponent decodeURIComponent require module exports arguments __dirname __filename'
  ).split(' '),
);

/** Whether a variable is there when it is used: declared, and with a value by then. */
function isThere(node: ts.Identifier, module: SourceModule): boolean {
  const binding = module.scopes.bindingOf(node);
  if (!binding) return everywhere.has(node.text);
  const { kind, declaration } = binding;
  if (isAssigned(node) && (kind === 'const' || kind === 'import')) return false;
  const isEarly = node.pos < declaration.end && node !== binding.identifier;
  return !(isEarly && (kind === 'let' || kind === 'const' || kind === 'class'));
}

function isAssigned(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** Objects of the language: what they do not have can still be asked for. */
const owners: ReadonlySet<string> = new Set([
  'process',
  'console',
  'Math',
  'JSON',
  'Object',
  'globalThis',
  'module',
]);

/** Whether a value is neither `undefined` nor `null` by its form, and its members are no code of the file's own. */
function holdsMembers(expression: ts.Expression, module: SourceModule): boolean {
  if (runsUnseenCode(module.tree)) return false;
  const node = unwrap(expression);
  if (isMade(node) || node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword)
    return true;
  if (ts.isPropertyAccessExpression(node)) return module.textOf(node) === 'process.env' || isNodeModule(node);
  if (!ts.isIdentifier(node)) return false;
  const binding = module.scopes.bindingOf(node);
  if (!binding) return owners.has(node.text);
  const { declaration, kind } = binding;
  if (kind === 'import')
    return ts.isNamespaceImport(declaration) || !specifierOf(declaration).startsWith('.');
  if (kind === 'function' || kind === 'class' || kind === 'enum') return true;
  const initializer =
    kind === 'const' && ts.isVariableDeclaration(declaration) && declaration.name === binding.identifier
      ? declaration.initializer
      : undefined;
  return initializer !== undefined && isMade(unwrap(initializer));

  function isNodeModule({ expression: owner }: ts.PropertyAccessExpression): boolean {
    const name = ts.isIdentifier(owner) ? module.scopes.bindingOf(owner) : undefined;
    return name?.kind === 'import' && !specifierOf(name.declaration).startsWith('.');
  }
}

function isMade(node: ts.Expression): boolean {
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node)
  );
}

/** Whether a value can be gone through by its form. */
function isList(expression: ts.Expression, module: SourceModule): boolean {
  const node = unwrap(expression);
  if (ts.isArrayLiteralExpression(node) || ts.isStringLiteralLike(node)) return true;
  const binding = ts.isIdentifier(node) ? module.scopes.bindingOf(node) : undefined;
  const declaration = binding?.kind === 'const' ? binding.declaration : undefined;
  const initializer =
    declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined && ts.isArrayLiteralExpression(unwrap(initializer));
}

function mayOperatorThrow(node: ts.BinaryExpression, module: SourceModule): boolean {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.InKeyword:
    case ts.SyntaxKind.InstanceOfKeyword:
      return !holdsMembers(node.right, module);
    case ts.SyntaxKind.EqualsToken: {
      const target = unwrap(node.left);
      if (ts.isObjectLiteralExpression(target)) return !holdsMembers(node.right, module);
      return ts.isArrayLiteralExpression(target) && !isList(node.right, module);
    }
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.CommaToken:
      return false;
    default:
      // A sum of objects turns them into texts by their own methods.
      return runsUnseenCode(module.tree);
  }
}

/** Whether a declaration takes a value apart that may not be there. */
function takesApart(node: ts.Node, module: SourceModule): boolean {
  if (!ts.isVariableDeclaration(node) || ts.isIdentifier(node.name))
    return ts.isBindingElement(node) && !ts.isIdentifier(node.name);
  const { initializer } = node;
  if (!initializer) return true;
  const source = unwrap(initializer);
  const isModule = ts.isCallExpression(source) && isSafeCall(source, module);
  if (ts.isArrayBindingPattern(node.name)) return !isList(source, module);
  return !isModule && module.textOf(source) !== 'process.env' && !holdsMembers(source, module);
}
