import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, isWrapper, unwrap, visitNodes, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { assignedAt, initializerOf, isDeepCopy, isNew } from './fresh-objects.ts';
import { heldFirst, objectsHeldBy } from './held-objects.ts';
import { distinct, type Share } from './kept-shares.ts';
import { isHandedBy, sharesAt } from './shares.ts';
import { asWriteToPart, mostWrites, type Write, writesAt, writesThrough, writesTo } from './write-sites.ts';

/**
 * What may be written onto the object that a name holds by ways that are not followed: through a list or an object that
 * it was put into, a variable that was given it, a call that gives it back.
 *
 * An object that only its name and constants lead to has none. For any other one, every write in the module to a
 * property counts that is not one to another object for sure. Past {@link mostWrites} there may be more.
 */
export function aliasedWrites(binding: Binding, module: SourceModule): readonly Write[] {
  const isKnown = (one: Binding): boolean => known.has(one);
  if (!isKnown(binding))
    for (const one of heldFirst(binding, module, isKnown)) if (!isKnown(one)) findAliasedWrites(one, module);
  return known.get(binding) ?? [];
}

function findAliasedWrites(binding: Binding, module: SourceModule): void {
  // A circle of names adds nothing.
  known.set(binding, []);
  const kin = kinOf(binding, module);
  const shares = distinct([
    ...binding.references.flatMap((reference) => sharesAt(reference, module)),
    // What another module exports its functions may give back as well.
    ...(kin.size > 0 || binding.kind === 'import' ? [{ path: [], isCopy: false }] : []),
  ]);
  const followed = new Set(writesTo(binding, module).map(({ root }) => root));
  const may = shares.length === 0 ? [] : writesThatMayBeTo(binding, kin, module);
  // So many are too many for any name, and there may be as many names.
  if (may.length > mostWrites) {
    known.set(
      binding,
      may === memberWrites(module).open ? openWrites(module) : may.map(({ write }) => write),
    );
    return;
  }
  const writes = may
    .filter(({ root }) => !followed.has(root))
    .flatMap(({ write, root }) => seenFrom(shares, write, root));
  const all = [
    ...writes,
    ...writesToSameResults(binding, module),
    ...writesToHeld(binding, module, followed),
    ...writesToNamespace(binding, module),
  ].slice(0, mostWrites + 1);
  known.set(binding, all);
}

/** The writes to members that are not to another object for sure, in the order of the text. */
function writesThatMayBeTo(
  binding: Binding,
  kin: ReadonlySet<Binding>,
  module: SourceModule,
): readonly MemberWrite[] {
  const { open, byHolder, escapes } = memberWrites(module);
  if (open.length > mostWrites) return open;
  const found = new Set(open);
  for (const one of byHolder.get(binding) ?? []) if (one.write.kind !== 'escape') found.add(one);
  for (const holder of kin) for (const one of byHolder.get(holder) ?? []) found.add(one);
  // Whoever gets an object that was made of ours may write onto ours.
  for (const { one, kin: made } of escapes) if (made.has(binding)) found.add(one);
  return [...found].sort((a, b) => a.index - b.index);
}

/** What is written onto the results of calls of a function by its name: `load().a = 1`. They may be one object. */
export function writesToResults(binding: Binding, module: SourceModule): readonly Write[] {
  return memberWrites(module).toResults.get(binding) ?? [];
}

/** The writes of a module that may be to an object of any name, in the order of the text. */
export function openWrites(module: SourceModule): readonly Write[] {
  return memberWrites(module).openWrites;
}

/** What may be written by other ways onto the objects that a variable took over from other names. */
function writesToHeld(
  binding: Binding,
  module: SourceModule,
  followed: ReadonlySet<ts.Expression | undefined>,
): readonly Write[] {
  return objectsHeldBy(binding).flatMap(({ name, path, below, isCopy }) => {
    const holder = module.scopes.bindingOf(name);
    const writes = holder && holder !== binding ? aliasedWrites(holder, module) : [];
    // There may be more of them, so that all that holds it is not followed either.
    if (writes.length > mostWrites) return writes;
    return writes.flatMap((write) =>
      followed.has(write.root) ? [] : (asWriteToPart(write, { path, below, isCopy }) ?? []),
    );
  });
}

/** What is written onto the results of functions of other files: they may be members of what those export as a whole. */
function writesToNamespace({ declaration }: Binding, module: SourceModule): readonly Write[] {
  if (!ts.isNamespaceImport(declaration) || !isOfWorkspace(declaration)) return [];
  const writes = [...memberWrites(module).toResults].flatMap(([made, writes]) =>
    made.kind === 'import' && isOfWorkspace(made.declaration) ? writes : [],
  );
  return writes.map((write) => ({ ...write, kind: 'escape', path: [] }));
}

/** Whether an import is one of a file of the program. */
function isOfWorkspace(declaration: ts.Node): boolean {
  let at = declaration;
  while (!ts.isImportDeclaration(at) && !ts.isSourceFile(at)) at = at.parent;
  return ts.isImportDeclaration(at) && /^['"]\./.test(at.moduleSpecifier.getText());
}

/** What other names of the results of a function are written through, where a variable holds one that may be the same. */
function writesToSameResults(binding: Binding, module: SourceModule): readonly Write[] {
  const call = callOf(binding.identifier, module);
  const callee = call && unwrap(call.expression);
  const made = callee && ts.isIdentifier(callee) ? module.scopes.bindingOf(callee) : undefined;
  if (!made || made.kind === 'import' || givesNew(made)) return [];
  const own = new Set(
    binding.references.flatMap((use) => writesThrough(use, module)).map(({ root }) => root),
  );
  return writesToResults(made, module).filter(({ root }) => !own.has(root));
}

/** Whether a function gives a new object each time. */
function givesNew(binding: Binding): boolean {
  const { declaration } = binding;
  const made = ts.isFunctionDeclaration(declaration) ? declaration : initializerOf(binding);
  if (!made || !(ts.isFunctionDeclaration(made) || ts.isArrowFunction(made) || ts.isFunctionExpression(made)))
    return false;
  const { body } = made;
  if (!body || !ts.isBlock(body)) return body !== undefined && isNew(unwrap(body));
  let does = true;
  visitNodes(body, (node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
    if (ts.isReturnStatement(node)) does &&= node.expression !== undefined && isNew(unwrap(node.expression));
    return undefined;
  });
  return does;
}

/** The call that an expression is, or that made what the constant holds which it names. */
function callOf(root: ts.Expression, module: SourceModule): ts.CallExpression | undefined {
  const inner = unwrap(root);
  if (ts.isCallExpression(inner)) return inner;
  const binding = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner) : undefined;
  const made = binding && initializerOf(binding);
  return made && ts.isCallExpression(made) ? made : undefined;
}

/** The names whose objects a variable may have got from what made it: the arguments of a call that may give one back. */
function kinOf({ declaration, identifier, references }: Binding, module: SourceModule): ReadonlySet<Binding> {
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
    const mayHold = binding && binding.kind !== 'import' && binding.kind !== 'function';
    if (mayHold && !holdsPrimitive(binding)) kin.add(binding);
  };
  if (declaration.initializer) visit(declaration.initializer);
  for (const reference of references) {
    const given = assignedAt(wrapped(reference));
    if (given) visit(given);
  }
  return kin;
}

/** Whether a variable holds a text, a number or the like all along, which nobody writes into. */
function holdsPrimitive(binding: Binding): boolean {
  const made = initializerOf(binding);
  return (
    made !== undefined &&
    (ts.isStringLiteralLike(made) ||
      ts.isNumericLiteral(made) ||
      ts.isTemplateExpression(made) ||
      made.kind === ts.SyntaxKind.TrueKeyword ||
      made.kind === ts.SyntaxKind.FalseKeyword)
  );
}

/** A write to an unknown object as one to what is shared, or to anything that lies below that. */
function seenFrom(shares: readonly Share[], write: Write, root: ts.Expression): readonly Write[] {
  // An object of a class is another one.
  const isOfMembers = unwrap(root).kind === ts.SyntaxKind.ThisKeyword;
  const way = isOfMembers ? write.path.slice(1) : write.path;
  const least = (isOfMembers ? 1 : 0) + (isAtEnd(write) ? 0 : 1);
  if (write.path.length < least) return [];
  const kind = write.kind === 'assign' ? 'escape' : write.kind;
  return shares.map(({ path, isCopy }) => ({
    ...write,
    kind,
    path: [...path, ...way],
    anywhere: { from: path.length, isCopy },
    sources: [],
    isDoubtful: true,
  }));
}

/** Whether a write is to the object that its path leads to, and not to a member of that one. */
function isAtEnd({ kind }: Write): boolean {
  return kind === 'assign' || kind === 'escape' || kind === 'call';
}

const known = new WeakMap<Binding, readonly Write[]>();

/** A write to a member of something, and the expression that the way to it begins with. */
interface MemberWrite {
  readonly write: Write;
  readonly root: ts.Expression;
  /** Its place among those of its module. */
  readonly index: number;
}

/** The writes to members in a module, found by what is asked of them: there are many, and each name asks. */
interface MemberWrites {
  /** Those that may be to an object of any name. */
  readonly open: readonly MemberWrite[];
  readonly openWrites: readonly Write[];
  /** Those that begin with a name. */
  readonly byHolder: ReadonlyMap<Binding, readonly MemberWrite[]>;
  /** What is handed on of an object that may have been made of others, and of which. */
  readonly escapes: readonly { readonly one: MemberWrite; readonly kin: ReadonlySet<Binding> }[];
  /** Those to what calls of a function give. */
  readonly toResults: ReadonlyMap<Binding, readonly Write[]>;
}

const knownWrites = new WeakMap<SourceModule, MemberWrites>();

/** Every write to a member in a module; found once. */
function memberWrites(module: SourceModule): MemberWrites {
  const found = knownWrites.get(module);
  if (found) return found;
  const writes: MemberWrite[] = [];
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

function sortedOut(writes: readonly MemberWrite[], module: SourceModule): MemberWrites {
  const open: MemberWrite[] = [];
  const byHolder = new Map<Binding, MemberWrite[]>();
  const escapes: { one: MemberWrite; kin: ReadonlySet<Binding> }[] = [];
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
