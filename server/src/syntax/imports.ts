import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { codeIn, unwrap } from './nodes.ts';
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
  for (const node of codeIn(module.tree)) {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) continue;
    for (const specifier of new Set(specifiersOfCallee(node.expression, module)))
      calls.push({ node, specifier });
  }
  known.set(module, calls);
  return calls;
}

/** A call that something is handed to which is imported, and which argument that is. */
export interface ImportedArgument {
  readonly call: ts.CallExpression;
  readonly index: number;
  readonly specifier: string;
}

const knownArguments = new WeakMap<SourceModule, readonly ImportedArgument[]>();

/** Every argument in a module that is something which it imports, in the order of the text; found once. */
export function importedArguments(module: SourceModule): readonly ImportedArgument[] {
  const found = knownArguments.get(module);
  if (found) return found;
  const all: ImportedArgument[] = [];
  for (const node of codeIn(module.tree).filter(ts.isCallExpression)) {
    node.arguments.forEach((argument, index) => {
      for (const specifier of new Set(specifiersOfCallee(argument, module)))
        all.push({ call: node, index, specifier });
    });
  }
  knownArguments.set(module, all);
  return all;
}

function specifiersOfCallee(callee: ts.Expression, module: SourceModule): readonly string[] {
  let node = unwrap(callee);
  while (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    node = unwrap(node.expression);
  if (ts.isCallExpression(node)) return requiredBy(node);
  const binding = ts.isIdentifier(node) ? module.scopes.bindingOf(node) : undefined;
  return binding ? specifiersOf(binding, module) : [];
}

const knownSpecifiers = new WeakMap<Binding, readonly string[]>();

/** The specifiers of what a name may stand for, each once: all its uses are looked at for them, so it is done once. */
function specifiersOf(binding: Binding, module: SourceModule): readonly string[] {
  const known = knownSpecifiers.get(binding);
  if (known) return known;
  const list = listGoneThrough(binding);
  const found = [...importedFrom(binding), ...heldBy(binding, module), ...(list ? heldIn(list, module) : [])];
  const specifiers = [...new Set(found)];
  knownSpecifiers.set(binding, specifiers);
  return specifiers;
}

/** The list whose elements a name stands for in turn: in `for (const x of list)` and `list.forEach((x) => …)`. */
function listGoneThrough({ declaration }: Binding): ts.Expression | undefined {
  const { parent } = declaration;
  if (ts.isVariableDeclaration(declaration)) {
    const loop = parent.parent;
    return loop && ts.isForOfStatement(loop) && loop.initializer === parent ? loop.expression : undefined;
  }
  const isCallback =
    ts.isParameter(declaration) && (ts.isArrowFunction(parent) || ts.isFunctionExpression(parent));
  const call = isCallback ? parent.parent : undefined;
  const isFirst =
    call &&
    ts.isCallExpression(call) &&
    call.arguments[0] === parent &&
    ts.isPropertyAccessExpression(call.expression);
  return isFirst && ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined;
}

/** The specifiers of what a variable holds that is made as a table or a list. */
function heldBy({ declaration }: Binding, module: SourceModule): readonly string[] {
  const made = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return made ? heldIn(made, module, false) : [];
}

/** The specifiers of what a table or a list holds: of `{ a: require('./a'), b }`, `[require('./a'), b]`. */
function heldIn(table: ts.Expression, module: SourceModule, isNamed = true): readonly string[] {
  const literal = unwrap(table);
  if (ts.isIdentifier(literal) && isNamed) {
    const binding = module.scopes.bindingOf(literal);
    return binding ? heldBy(binding, module) : [];
  }
  if (ts.isArrayLiteralExpression(literal)) return literal.elements.flatMap((one) => heldAs(one, module));
  if (!ts.isObjectLiteralExpression(literal)) return [];
  return literal.properties.flatMap((member): readonly string[] => {
    if (ts.isShorthandPropertyAssignment(member)) return named(member.name, module);
    return ts.isPropertyAssignment(member) ? heldAs(member.initializer, module) : [];
  });
}

function heldAs(expression: ts.Expression, module: SourceModule): readonly string[] {
  const value = unwrap(expression);
  return ts.isIdentifier(value) ? named(value, module) : requiredBy(value);
}

function named(name: ts.Identifier, module: SourceModule): readonly string[] {
  const binding = module.scopes.bindingOf(name);
  return binding ? importedFrom(binding) : [];
}
