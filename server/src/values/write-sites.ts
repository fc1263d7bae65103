import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isPatternTarget, unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { writesByCall } from './argument-writes.ts';
import { sitesOf } from './assignment-sites.ts';
import { changingMethods, givingMethods, iteratingMethods } from './element-methods.ts';
import { type HeldObject, heldFirst, namesTaken, objectsHeldBy } from './held-objects.ts';
import { type Path, wayFrom } from './member-paths.ts';

/** Something that is done to an object after it was made, through a name that holds it. */
export interface Write {
  readonly kind: 'set' | 'delete' | 'assign' | 'freeze' | 'escape' | 'call';
  readonly path: Path;
  /** The assignment or the call. */
  readonly node: ts.Node;
  /** The use of a name, or the expression, that is written through. */
  readonly root?: ts.Expression;
  readonly sources: readonly ts.Expression[];
  /** The method that is called and changes it. */
  readonly method?: string;
  /** Which argument of a call the object is handed as. */
  readonly argument?: number;
  /** It may be done to another object: what it writes is not known then. */
  readonly isDoubtful?: true;
  /** It may be done to any object below one on its way as well: which is not known. */
  readonly anywhere?: Anywhere;
  /** From what is handed over to the object, which is a part of that. */
  readonly within?: Path;
  /** The property that it makes may be one that a spread and `Object.keys` pass over. */
  readonly isHidden?: true;
}

/** The objects that a write may be to: all that lie below one, each by the end of its path or more of that. */
export interface Anywhere {
  /** So many steps of its path lead to the one that they lie below. */
  readonly from: number;
  /** That one itself is not meant: what is written to is a copy of it. */
  readonly isCopy: boolean;
}

/** An object that is written to more often, or may be, is not followed. */
export const mostWrites = 1_000;

const known = new WeakMap<Binding, readonly Write[]>();

/** Everything that is done through a name, and through constants that hold the same object; found once. */
export function writesTo(binding: Binding, module: SourceModule): readonly Write[] {
  const isKnown = (one: Binding): boolean => known.has(one);
  if (!isKnown(binding))
    for (const one of heldFirst(binding, module, isKnown)) if (!isKnown(one)) findWrites(one, module);
  return known.get(binding) ?? [];
}

function findWrites(binding: Binding, module: SourceModule): void {
  // A circle of names adds nothing.
  known.set(binding, []);
  const own = binding.references.flatMap((reference) => writesThrough(reference, module));
  const done = new Set(own.map(({ root }) => root));
  const others = writesThroughHolders(binding, module).filter(({ root }) => !done.has(root));
  const writes = [...own, ...others].sort((a, b) => a.node.end - b.node.end);
  known.set(binding, writes);
}

/** What is written, after a constant took objects over from other names, through those other names. */
function writesThroughHolders(binding: Binding, module: SourceModule): readonly Write[] {
  const { declaration } = binding;
  const held = objectsHeldBy(binding);
  if (held.length === 0) return [];
  const container = containerOf(declaration);
  const later = new Map<Binding, readonly Write[]>();
  const laterWrites = (holder: Binding): readonly Write[] => {
    const found = later.get(holder);
    if (found) return found;
    const writes = writesTo(holder, module).filter(
      ({ node }) => node.pos > declaration.end || containerOf(node) !== container,
    );
    later.set(holder, writes);
    return writes;
  };
  return held.flatMap(({ name, path, below, isCopy }) => {
    const holder = module.scopes.bindingOf(name);
    if (!holder) return [];
    const mayDiffer = mayHoldAnother(holder, path, declaration, module);
    return laterWrites(holder)
      .flatMap((write) => asWriteToPart(write, { path, below, isCopy }) ?? [])
      .map((write) => (mayDiffer ? inDoubt(write) : write));
  });
}

/**
 * A write to an object as one to what holds a part of it.
 *
 * @returns undefined where it leaves the part as it is
 */
export function asWriteToPart(
  write: Write,
  { path, below, isCopy }: Pick<HeldObject, 'path' | 'below' | 'isCopy'>,
): Write | undefined {
  const { anywhere, kind } = write;
  const isOnWay = path.every((key, index) => index >= write.path.length || isSameKey(key, write.path[index]));
  if (anywhere && anywhere.from <= path.length) {
    const start = write.path.slice(0, anywhere.from);
    if (!start.every((key, index) => isSameKey(key, path[index]))) return undefined;
    const isOfCopy = isCopy || (anywhere.isCopy && anywhere.from === path.length);
    const way = write.path.slice(anywhere.from);
    return { ...write, path: [...below, ...way], anywhere: { from: below.length, isCopy: isOfCopy } };
  }
  if (!isOnWay) return undefined;
  if (kind === 'escape' && write.path.length < path.length && !isCopy)
    return { ...write, path: below, within: [...path.slice(write.path.length), ...(write.within ?? [])] };
  const rest = write.path.slice(path.length);
  if (write.path.length < path.length || rest.length < (isCopy ? 2 : kind === 'set' ? 1 : 0))
    return undefined;
  const moved = { ...write, path: [...below, ...rest] };
  if (anywhere)
    return { ...moved, anywhere: { ...anywhere, from: anywhere.from - path.length + below.length } };
  const isSure = path.every((key, index) => key === write.path[index]);
  return isSure ? moved : inDoubt(moved);
}

/** Whether two keys may be the same. */
function isSameKey(a: Path[number], b: Path[number] | undefined): boolean {
  return a === b || typeof a !== 'string' || typeof b !== 'string';
}

/** A write that may be to another object. */
export function inDoubt(write: Write): Write {
  return { ...write, kind: write.kind === 'assign' ? 'escape' : write.kind, sources: [], isDoubtful: true };
}

/** Whether a name, or a member of what it holds, may stand for another object than it did when a declaration took it. */
function mayHoldAnother(binding: Binding, way: Path, taking: ts.Node, module: SourceModule): boolean {
  const container = containerOf(taking);
  const isLater = (node: ts.Node): boolean => node.pos > taking.end || containerOf(node) !== container;
  if (sitesOf(binding).some(({ node, reference }) => reference && isLater(node))) return true;
  if (way.length === 0) return false;
  return binding.references.some(
    (reference) => isLater(reference) && writesAt(reference, module).some((write) => replaces(write, way)),
  );
}

/** Whether a write may put something else where a way of members leads. */
function replaces({ kind, path, method }: Write, way: Path): boolean {
  if (kind === 'freeze' || method === 'push') return false;
  const isOnWay =
    path.length < way.length || (path.length === way.length && (kind === 'set' || kind === 'delete'));
  return isOnWay && path.every((key, index) => key === way[index] || typeof key !== 'string');
}

/** What is written through one use of a name (or of `this`), directly or by way of a constant that it is given to. */
export function writesThrough(reference: ts.Expression, module: SourceModule): readonly Write[] {
  const { at, path } = wayFrom(reference);
  const { parent } = at;
  const isTaken = ts.isVariableDeclaration(parent) && parent.initializer === at && isConstant(parent);
  if (!isTaken) return writesAt(reference, module);
  const from = ts.isIdentifier(reference) ? module.scopes.bindingOf(reference) : undefined;
  return namesTaken(parent.name).flatMap(({ name, path: below }) => {
    const way = [...path, ...below];
    const mayDiffer = from !== undefined && mayHoldAnother(from, way, parent, module);
    return (module.scopes.bindingOf(name)?.references ?? [])
      .flatMap((use) => writesThrough(use, module))
      .map((write) => ({ ...write, path: [...way, ...write.path] }))
      .map((write) => (mayDiffer ? inDoubt(write) : write));
  });
}

function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}

/** What is written at one use of a name, or of any expression. */
export function writesAt(reference: ts.Expression, module: SourceModule): readonly Write[] {
  return writesIn(reference, module).map((write) => ({ ...write, root: reference }));
}

function writesIn(reference: ts.Expression, module: SourceModule): readonly Write[] {
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
  if (ts.isNewExpression(parent) && parent.expression !== at)
    return [
      { kind: 'escape', path, node: parent, sources: [], argument: parent.arguments?.indexOf(at) ?? -1 },
    ];
  if (!ts.isCallExpression(parent)) return [];
  if (parent.expression !== at) return writesByCall(parent, at, path, module);
  const method = path.at(-1);
  if (typeof method !== 'string') return [];
  if (changesElements(parent, method, module))
    return [{ kind: 'call', path: path.slice(0, -1), node: parent, sources: [], method }];
  if (!changingMethods.has(method)) return [];
  return [{ kind: 'call', path: path.slice(0, -1), node: parent, sources: parent.arguments, method }];
}

/** Whether the elements of a list are written into by way of what a method of it gives, or by the function it calls. */
function changesElements(call: ts.CallExpression, method: string, module: SourceModule): boolean {
  const gives = givingMethods.get(method);
  const depth = gives === 'list' ? 2 : 1;
  if (gives && writesThrough(call, module).some((write) => write.kind !== 'escape' && reaches(write, depth)))
    return true;
  const index = iteratingMethods.get(method);
  const parameter =
    index === undefined ? undefined : functionIn(call.arguments[0], module)?.parameters[index];
  return parameter !== undefined && namesIn(parameter.name).some((name) => isWrittenInto(name, module));
}

/** Whether a write goes so many steps into what it starts from. */
function reaches({ path, kind }: Write, depth: number): boolean {
  return path.length + (kind === 'assign' || kind === 'call' ? 1 : 0) >= depth + (kind === 'call' ? 1 : 0);
}

function isWrittenInto(name: ts.Identifier, module: SourceModule): boolean {
  const binding = module.scopes.bindingOf(name);
  return binding !== undefined && writesTo(binding, module).some(({ kind }) => kind !== 'escape');
}

/** The function that an argument is, written there or declared in the same module. */
function functionIn(
  argument: ts.Expression | undefined,
  module: SourceModule,
): ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | undefined {
  const node = argument && unwrap(argument);
  if (!node || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return node;
  const declaration = ts.isIdentifier(node) ? module.scopes.bindingOf(node)?.declaration : undefined;
  if (!declaration || ts.isFunctionDeclaration(declaration)) return declaration;
  const held = ts.isVariableDeclaration(declaration) && declaration.initializer;
  return held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? held : undefined;
}

function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
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
