import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { unwrap } from './nodes.ts';
import type { Binding } from './scopes.ts';

/** The specifiers of the modules that a name may come from, by `import`, `require` or `import()`; none when it is no import. */
function importedFrom({ declaration, kind, references }: Binding): readonly string[] {
  if (kind === 'parameter') return ts.isParameter(declaration) ? loadedBefore(declaration) : [];
  if (kind !== 'import') {
    const declared = ts.isVariableDeclaration(declaration) ? requiredBy(declaration.initializer) : [];
    return [...declared, ...references.flatMap(assignedLoad)];
  }
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)
      ? [moduleReference.expression.text]
      : [];
  }
  let at = declaration;
  while (at.parent && !ts.isImportDeclaration(at)) at = at.parent;
  return ts.isImportDeclaration(at) && ts.isStringLiteral(at.moduleSpecifier)
    ? [at.moduleSpecifier.text]
    : [];
}

/** The specifier in `name = require('x')`. */
function assignedLoad(reference: ts.Identifier): readonly string[] {
  const { parent } = reference;
  const isSet =
    ts.isBinaryExpression(parent) &&
    parent.left === reference &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isSet ? requiredBy(parent.right) : [];
}

/** The specifier in `import('x').then((parameter) => …)`. */
function loadedBefore({ parent }: ts.ParameterDeclaration): readonly string[] {
  const call = ts.isArrowFunction(parent) || ts.isFunctionExpression(parent) ? parent.parent : undefined;
  if (!call || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  return call.expression.name.text === 'then' ? requiredBy(call.expression.expression) : [];
}

/** Sides of a choice are looked at so deep. */
const deepestChoice = 8;

/** The specifiers in `require('x')`, `require('x').y`, `await import('x')`, `a ? require('x') : require('y')`, `interop(require('x'))`. */
function requiredBy(expression: ts.Expression | undefined, depth = 0): readonly string[] {
  if (!expression || depth > deepestChoice) return [];
  let node = unwrap(expression);
  while (ts.isAwaitExpression(node) || ts.isPropertyAccessExpression(node)) node = unwrap(node.expression);
  if (ts.isConditionalExpression(node))
    return [...requiredBy(node.whenTrue, depth + 1), ...requiredBy(node.whenFalse, depth + 1)];
  if (ts.isBinaryExpression(node))
    return [...requiredBy(node.left, depth + 1), ...requiredBy(node.right, depth + 1)];
  if (!ts.isCallExpression(node)) return [];
  const [argument] = node.arguments;
  const isLoad =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  if (isLoad) return argument && ts.isStringLiteralLike(argument) ? [argument.text] : [];
  // What compilers put around a `require`.
  return argument && ts.isCallExpression(argument) ? requiredBy(argument, depth + 1) : [];
}

/** A call or a `new` whose callee begins with a name that is imported; one for each module that the name may come from. */
export interface ImportedCall {
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly specifier: string;
}

const known = new WeakMap<SourceModule, readonly ImportedCall[]>();

/** Every call in a module of something that it imports, in the order of the text; found once. */
export function importedCalls(module: SourceModule): readonly ImportedCall[] {
  const found = known.get(module);
  if (found) return found;
  const calls: ImportedCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      for (const specifier of new Set(specifiersOfCallee(node.expression, module)))
        calls.push({ node, specifier });
    }
    ts.forEachChild(node, visit);
  };
  visit(module.tree);
  known.set(module, calls);
  return calls;
}

function specifiersOfCallee(callee: ts.Expression, module: SourceModule): readonly string[] {
  let node = unwrap(callee);
  while (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    node = unwrap(node.expression);
  if (ts.isCallExpression(node)) return requiredBy(node);
  const binding = ts.isIdentifier(node) ? module.scopes.bindingOf(node) : undefined;
  return binding ? [...importedFrom(binding), ...heldBy(binding, module)] : [];
}

/** The specifiers of what a table holds: of `const table = { a: require('./a'), b }`. */
function heldBy({ declaration }: Binding, module: SourceModule): readonly string[] {
  const table = ts.isVariableDeclaration(declaration) && declaration.initializer;
  const literal = table ? unwrap(table) : undefined;
  if (!literal || !ts.isObjectLiteralExpression(literal)) return [];
  return literal.properties.flatMap((member): readonly string[] => {
    if (ts.isShorthandPropertyAssignment(member)) return named(member.name, module);
    if (!ts.isPropertyAssignment(member)) return [];
    const value = unwrap(member.initializer);
    return ts.isIdentifier(value) ? named(value, module) : requiredBy(value);
  });
}

function named(name: ts.Identifier, module: SourceModule): readonly string[] {
  const binding = module.scopes.bindingOf(name);
  return binding ? importedFrom(binding) : [];
}
