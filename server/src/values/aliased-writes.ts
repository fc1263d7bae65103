import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isWrapper, unwrap, visitNodes, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { initializerOf, isDeepCopy, isNew } from './fresh-objects.ts';
import type { Path } from './member-paths.ts';
import { isHandedBy, type Share, sharesAt } from './shares.ts';
import { type Write, writesAt, writesTo } from './write-sites.ts';

/**
 * What may be written onto the object that a name holds by ways that are not followed: through a list or an object that
 * it was put into, a variable that was given it, a call that gives it back.
 *
 * An object that only its name and constants lead to has none. For any other one, every write in the module to a
 * property counts that is not one to another object for sure.
 */
export function aliasedWrites(binding: Binding, module: SourceModule): readonly Write[] {
  const found = known.get(binding);
  if (found) return found;
  const kin = kinOf(binding, module);
  const shares: readonly Share[] = [
    ...binding.references.flatMap((reference) => sharesAt(reference, module)),
    // What another module exports its functions may give back as well.
    ...(kin.size > 0 || binding.kind === 'import' ? [{ path: [], isCopy: false }] : []),
  ];
  const followed = new Set(writesTo(binding, module).map(({ node }) => node));
  const others = shares.length === 0 ? [] : memberWrites(module);
  const writes = others
    .filter(({ write, root }) => !followed.has(write.node) && mayBeOurs(write, root))
    .flatMap(({ write, root }) => waysOf(write, root).flatMap((way) => seenFrom(shares, write, way)));
  known.set(binding, writes);
  return writes;

  function mayBeOurs(write: Write, root: ts.Expression): boolean {
    if (isKin(root, kin, module)) return true;
    // Whoever gets an object that was made of ours may write onto ours.
    if (write.kind === 'escape') return descendsFrom(root, binding, module);
    return !isOther(write, root, binding, module);
  }
}

/** What is written onto the results of calls of a function by its name: `load().a = 1`. They may be one object. */
export function writesToResults(binding: Binding, module: SourceModule): readonly Write[] {
  return memberWrites(module).flatMap(({ write, root }) => {
    const call = callOf(root, module);
    const callee = call && unwrap(call.expression);
    const isOurs = callee && ts.isIdentifier(callee) && module.scopes.bindingOf(callee) === binding;
    return isOurs && write.kind !== 'escape' ? [{ ...write, sources: [], isDoubtful: true as const }] : [];
  });
}

/** The call that an expression is, or that made what the constant holds which it names. */
function callOf(root: ts.Expression, module: SourceModule): ts.CallExpression | undefined {
  const inner = unwrap(root);
  if (ts.isCallExpression(inner)) return inner;
  const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  const made = binding && initializerOf(binding);
  return made && ts.isCallExpression(made) ? made : undefined;
}

/** Whether a name holds what a call of something else with our object may have given back. */
function descendsFrom(root: ts.Expression, binding: Binding, module: SourceModule): boolean {
  const inner = unwrap(root);
  const holder = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  return holder !== undefined && holder !== binding && kinOf(holder, module).has(binding);
}

/** The names whose objects a variable may have got from what made it: the arguments of a call that may give one back. */
function kinOf({ declaration, identifier }: Binding, module: SourceModule): ReadonlySet<Binding> {
  const kin = new Set<Binding>();
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return kin;
  const visit = (node: ts.Expression): void => {
    const at = unwrap(node);
    if (ts.isCallExpression(at) && !isNew(at)) for (const argument of at.arguments) visit(argument);
    else if (ts.isConditionalExpression(at)) for (const branch of [at.whenTrue, at.whenFalse]) visit(branch);
    else if (ts.isBinaryExpression(at) && isHandedBy(at, at.right))
      for (const one of [at.left, at.right]) visit(one);
    else if (ts.isAwaitExpression(at)) visit(at.expression);
    const binding =
      ts.isIdentifier(at) && at !== unwrap(declaration.initializer ?? at)
        ? module.scopes.bindingOf(at)
        : undefined;
    if (binding && binding.kind !== 'import' && binding.kind !== 'function') kin.add(binding);
  };
  if (declaration.initializer) visit(declaration.initializer);
  return kin;
}

function isKin(root: ts.Expression, kin: ReadonlySet<Binding>, { scopes }: SourceModule): boolean {
  const inner = unwrap(root);
  const binding = ts.isIdentifier(inner) ? scopes.bindingOf(inner) : undefined;
  return binding !== undefined && kin.has(binding);
}

/** A write of an unknown object's as one to what is shared. */
function seenFrom(shares: readonly Share[], write: Write, way: Path): readonly Write[] {
  return shares.map(({ path, isCopy }): Write => {
    const doubtful = { ...write, path: [...path, ...way], sources: [], isDoubtful: true } as const;
    // An element of a list that was copied is changed by what would leave an object's own members alone.
    if (isCopy && way.length < 2) return { ...doubtful, kind: 'call', method: 'fill', path };
    return write.kind === 'assign' ? { ...doubtful, kind: 'escape' } : doubtful;
  });
}

const known = new WeakMap<Binding, readonly Write[]>();

/** A write to a member of something, and the expression that the way to it begins with. */
interface MemberWrite {
  readonly write: Write;
  readonly root: ts.Expression;
}

const knownWrites = new WeakMap<SourceModule, readonly MemberWrite[]>();

/** Every write to a member in a module, in the order of the text; found once. */
function memberWrites(module: SourceModule): readonly MemberWrite[] {
  const found = knownWrites.get(module);
  if (found) return found;
  const writes: MemberWrite[] = [];
  visitNodes(module.tree, (node) => {
    if (!isRoot(node)) return undefined;
    for (const write of writesAt(node, module)) {
      const isWhole = write.kind === 'assign' || write.kind === 'escape';
      if (write.kind !== 'freeze' && (write.path.length > 0 || isWhole)) writes.push({ write, root: node });
    }
    return undefined;
  });
  knownWrites.set(module, writes);
  return writes;
}

/** Whether a way of members begins with an expression: it is no member itself, nor a cast of one. */
function isRoot(node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return false;
  if (isWrapper(node) || ts.isTypeNode(node)) return false;
  const { parent } = wrapped(node);
  const isMember = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  return (isMember && parent.expression === wrapped(node)) || ts.isCallExpression(parent);
}

/** Whether a write is to an object of its own: a member of what a constant was made as, and nothing deeper. */
function isOther(
  { path, kind }: Write,
  root: ts.Expression,
  binding: Binding,
  module: SourceModule,
): boolean {
  const inner = unwrap(root);
  if (!ts.isIdentifier(inner)) return false;
  const holder = module.scopes.bindingOf(inner);
  // A global is not ours, and what `module.exports` gets is read elsewhere.
  if (!holder) return true;
  if (holder === binding) return false;
  if (
    holder.kind === 'import' ||
    holder.kind === 'class' ||
    holder.kind === 'function' ||
    holder.kind === 'enum'
  )
    return true;
  const made = initializerOf(holder);
  const isDirect = kind === 'assign' ? path.length === 0 : path.length <= 1;
  return made !== undefined && (isDeepCopy(made) || (isDirect && isNew(made)));
}

/** The ways that a write goes from each object on its way: ours may be any of them, but for an object of a class. */
function waysOf({ path, kind }: Write, root: ts.Expression): readonly Path[] {
  const ways: Path[] = path.map((_, index) => path.slice(index));
  if (kind === 'assign' || kind === 'call' || kind === 'escape') ways.push([]);
  return unwrap(root).kind === ts.SyntaxKind.ThisKeyword ? ways.slice(1) : ways;
}
