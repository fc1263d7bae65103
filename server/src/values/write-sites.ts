import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isPatternTarget, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';

/** From a name to what is written: `['options', 'ca']` for `agent.options.ca = …`; keys that have to be worked out as code. */
export type Path = readonly (string | ts.Expression)[];

/** Something that is done to an object after it was made, through a name that holds it. */
export interface Write {
  readonly kind: 'set' | 'delete' | 'assign' | 'escape' | 'call';
  readonly path: Path;
  /** The assignment or the call. */
  readonly node: ts.Node;
  readonly sources: readonly ts.Expression[];
  /** The method of a list that is called. */
  readonly method?: string;
  /** Which argument of a call the object is handed as. */
  readonly argument?: number;
}

const known = new WeakMap<Binding, readonly Write[]>();

/** Everything that is done through a name, and through constants that hold the same object; found once. */
export function writesTo(binding: Binding, module: SourceModule): readonly Write[] {
  const found = known.get(binding);
  if (found) return found;
  // A circle of names adds nothing.
  known.set(binding, []);
  const own = binding.references.flatMap((reference) => writesThrough(reference, module));
  const writes = [...own, ...writesThroughHolder(binding, module)].sort((a, b) => a.node.end - b.node.end);
  known.set(binding, writes);
  return writes;
}

/** What is written, after a constant took an object over from another name, through that other name. */
function writesThroughHolder({ declaration, identifier }: Binding, module: SourceModule): readonly Write[] {
  const isPlain = ts.isVariableDeclaration(declaration) && declaration.name === identifier;
  if (!isPlain || !declaration.initializer) return [];
  const path: (string | ts.Expression)[] = [];
  let at = unwrap(declaration.initializer);
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) path.unshift(at.name.text);
    else if (ts.isElementAccessExpression(at)) path.unshift(keyOf(at.argumentExpression));
    else break;
    at = unwrap(at.expression);
  }
  const holder = ts.isIdentifier(at) ? module.scopes.bindingOf(at) : undefined;
  if (!holder) return [];
  return holder.references
    .flatMap((reference) => (reference.pos > declaration.end ? writesAt(reference, module) : []))
    .filter(
      (write) => write.path.length >= path.length && path.every((key, index) => key === write.path[index]),
    )
    .map((write) => ({ ...write, path: write.path.slice(path.length) }))
    .filter((write) => write.path.length > 0 || write.kind !== 'set');
}

/** What is written through one use of a name, directly or by way of a constant that it is given to. */
function writesThrough(reference: ts.Identifier, module: SourceModule): readonly Write[] {
  const { at, path } = wayFrom(reference);
  const { parent } = at;
  const isTaken =
    ts.isVariableDeclaration(parent) &&
    parent.initializer === at &&
    ts.isIdentifier(parent.name) &&
    isConstant(parent);
  const alias = isTaken && ts.isIdentifier(parent.name) ? module.scopes.bindingOf(parent.name) : undefined;
  if (!alias) return writesAt(reference, module);
  return alias.references
    .flatMap((use) => writesThrough(use, module))
    .map((write) => ({ ...write, path: [...path, ...write.path] }));
}

function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}

/** The properties that are read from a use of a name, and the whole expression. */
function wayFrom(reference: ts.Identifier): { readonly at: ts.Expression; readonly path: Path } {
  const path: (string | ts.Expression)[] = [];
  let at = wrapped(reference);
  for (;;) {
    const { parent } = at;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === at) path.push(parent.name.text);
    else if (ts.isElementAccessExpression(parent) && parent.expression === at)
      path.push(keyOf(parent.argumentExpression));
    else return { at, path };
    at = wrapped(parent);
  }
}

function keyOf(node: ts.Expression): string | ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? node.text : node;
}

/** The methods that change the list that they are called on. */
const changing: ReadonlySet<string> = new Set([
  'copyWithin',
  'fill',
  'pop',
  'push',
  'reverse',
  'shift',
  'sort',
  'splice',
  'unshift',
]);

function writesAt(reference: ts.Identifier, module: SourceModule): readonly Write[] {
  const { at, path } = wayFrom(reference);
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at && path.length > 0) {
    const operator = parent.operatorToken.kind;
    if (operator < ts.SyntaxKind.FirstAssignment || operator > ts.SyntaxKind.LastAssignment) return [];
    return [{ kind: 'set', path, node: parent, sources: [assignedValue(parent)] }];
  }
  if (path.length > 0 && (isIncrement(parent) || isPatternTarget(at)))
    return [{ kind: 'set', path, node: parent, sources: [] }];
  if (ts.isDeleteExpression(parent) && path.length > 0)
    return [{ kind: 'delete', path, node: parent, sources: [] }];
  if (!ts.isCallExpression(parent)) return [];
  if (parent.expression !== at) return argumentWrite(parent, at, path, module);
  const method = path.at(-1);
  if (typeof method !== 'string' || !changing.has(method)) return [];
  return [{ kind: 'call', path: path.slice(0, -1), node: parent, sources: parent.arguments, method }];
}

/** What an assignment puts there: of a chain the last value, of `??=` and the like what the whole amounts to. */
function assignedValue(node: ts.BinaryExpression): ts.Expression {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return node;
  let value = node.right;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    value = value.right;
  return value;
}

function isIncrement(node: ts.Node): boolean {
  return (
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  );
}

/** Objects and functions of the language that change nothing that they are given. */
const harmlessOwners: ReadonlySet<string> = new Set([
  'Object',
  'JSON',
  'console',
  'Array',
  'Promise',
  'Reflect',
]);
const harmlessFunctions: ReadonlySet<string> = new Set([
  'require',
  'String',
  'Boolean',
  'Number',
  'structuredClone',
]);

function argumentWrite(
  call: ts.CallExpression,
  argument: ts.Expression,
  path: Path,
  module: SourceModule,
): readonly Write[] {
  const method = ts.isPropertyAccessExpression(call.expression) ? call.expression : undefined;
  const owner =
    method && ts.isIdentifier(method.expression) && !module.scopes.bindingOf(method.expression)
      ? method.expression.text
      : undefined;
  if (owner === 'Object' && method?.name.text === 'assign' && call.arguments[0] === argument) {
    const sources = call.arguments
      .slice(1)
      .map((source) => (ts.isSpreadElement(source) ? source.expression : source));
    return [{ kind: 'assign', path, node: call, sources }];
  }
  if (owner !== undefined && harmlessOwners.has(owner)) return [];
  if (ts.isIdentifier(call.expression) && harmlessFunctions.has(call.expression.text)) return [];
  return [{ kind: 'escape', path, node: call, sources: [], argument: call.arguments.indexOf(argument) }];
}
