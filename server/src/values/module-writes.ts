import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, isWrapper, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { initializerOf, isDeepCopy, isNew } from './fresh-objects.ts';
import { callOf, kinOf } from './may-alias.ts';
import { type Write, writesAt } from './write-sites.ts';

/** A write to a member of something, and the expression that the way to it begins with. */
export interface RootedWrite {
  readonly write: Write;
  readonly root: ts.Expression;
  /** Its place among those of its module. */
  readonly index: number;
}

/** The writes to members in a module, found by what is asked of them: there are many, and each name asks. */
interface ModuleWrites {
  /** Those that may be to an object of any name. */
  readonly open: readonly RootedWrite[];
  readonly openWrites: readonly Write[];
  /** Those that begin with a name. */
  readonly byHolder: ReadonlyMap<Binding, readonly RootedWrite[]>;
  /** What is handed on of an object that may have been made of others, and of which. */
  readonly escapes: readonly { readonly one: RootedWrite; readonly kin: ReadonlySet<Binding> }[];
  /** Those to what calls of a function give. */
  readonly toResults: ReadonlyMap<Binding, readonly Write[]>;
}

/** Every write to a member in a module; found once. */
export function moduleWrites(module: SourceModule): ModuleWrites {
  const found = knownWrites.get(module);
  if (found) return found;
  const writes: RootedWrite[] = [];
  for (const node of codeIn(module.tree)) {
    if (!isRoot(node)) continue;
    for (const write of writesAt(node, module)) {
      if (write.kind !== 'freeze' && (write.path.length > 0 || isAtEnd(write)))
        writes.push({ write, root: node, index: writes.length });
    }
  }
  const sorted = sortedOut(writes, module);
  knownWrites.set(module, sorted);
  return sorted;
}

const knownWrites = new WeakMap<SourceModule, ModuleWrites>();

function sortedOut(writes: readonly RootedWrite[], module: SourceModule): ModuleWrites {
  const open: RootedWrite[] = [];
  const byHolder = new Map<Binding, RootedWrite[]>();
  const escapes: { one: RootedWrite; kin: ReadonlySet<Binding> }[] = [];
  const toResults = new Map<Binding, Write[]>();
  for (const one of writes) {
    const { write, root } = one;
    const inner = unwrap(root);
    const holder = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
    if (holder) addTo(byHolder, holder, one);
    if (write.kind === 'escape') {
      const kin = holder && kinOf(holder, module);
      if (kin && kin.size > 0) escapes.push({ one, kin });
      continue;
    }
    if (!isOther(write, inner, holder)) open.push(one);
    const callee = callOf(root, module)?.expression;
    const name = callee && unwrap(callee);
    const called = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
    if (called) addTo(toResults, called, { ...write, sources: [], isDoubtful: true });
  }
  const openWrites = open.map(({ write }) => write);
  return { open, openWrites, byHolder, escapes, toResults };
}

function addTo<T>(lists: Map<Binding, T[]>, key: Binding, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** What is written onto the results of calls of a function by its name: `load().a = 1`. They may be one object. */
export function writesToResults(binding: Binding, module: SourceModule): readonly Write[] {
  return moduleWrites(module).toResults.get(binding) ?? [];
}

/** The writes of a module that may be to an object of any name, in the order of the text. */
export function openWrites(module: SourceModule): readonly Write[] {
  return moduleWrites(module).openWrites;
}

/** Whether a write is to the object that its path leads to, and not to a member of that one. */
export function isAtEnd({ kind }: Write): boolean {
  return kind === 'assign' || kind === 'escape' || kind === 'call';
}

/**
 * Whether a write is to an object of its own: a member of what a constant was made as, and nothing deeper. What is
 * written through a name is to what that name holds anyway.
 */
function isOther({ path, kind }: Write, root: ts.Expression, holder: Binding | undefined): boolean {
  const isDirect = path.length <= (kind === 'assign' || kind === 'call' ? 0 : 1);
  if (!ts.isIdentifier(root)) return isDirect && isNew(root);
  // A global is not ours, and what `module.exports` gets is read elsewhere.
  if (!holder) return true;
  if (
    holder.kind === 'import' ||
    holder.kind === 'class' ||
    holder.kind === 'function' ||
    holder.kind === 'enum'
  )
    return isDirect;
  const made = initializerOf(holder);
  return made !== undefined && (isDeepCopy(made) || (isDirect && isNew(made)));
}

/** Whether a way of members begins with an expression: it is no member itself, nor a cast of one. */
function isRoot(node: ts.Node): node is ts.Expression {
  // Every node of a file is asked, and most stand elsewhere.
  const around = node.parent;
  if (!around || !(isMember(around) || ts.isCallExpression(around) || isAround(around))) return false;
  if (!ts.isExpression(node) || isMember(node) || isWrapper(node)) return false;
  const outer = wrapped(node);
  const { parent } = outer;
  return ts.isCallExpression(parent) || (isMember(parent) && parent.expression === outer);
}

/** Whether a node only stands around an expression, as {@link wrapped} goes through it. */
function isAround(node: ts.Node): boolean {
  return isWrapper(node) || ts.isAwaitExpression(node);
}

function isMember(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}
