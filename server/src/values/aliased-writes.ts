import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { heldFirst, objectsHeldBy } from './held-objects.ts';
import { distinct, type Share } from './kept-shares.ts';
import { callOf, givesNew, kinOf } from './may-alias.ts';
import { isAtEnd, moduleWrites, openWrites, type RootedWrite, writesToResults } from './module-writes.ts';
import { sharesAt } from './shares.ts';
import { asWriteToPart, mostWrites, type Write, writesThrough, writesTo } from './write-sites.ts';

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
      may === moduleWrites(module).open ? openWrites(module) : may.map(({ write }) => write),
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
): readonly RootedWrite[] {
  const { open, byHolder, escapes } = moduleWrites(module);
  if (open.length > mostWrites) return open;
  const found = new Set(open);
  for (const one of byHolder.get(binding) ?? []) if (one.write.kind !== 'escape') found.add(one);
  for (const holder of kin) for (const one of byHolder.get(holder) ?? []) found.add(one);
  // Whoever gets an object that was made of ours may write onto ours.
  for (const { one, kin: made } of escapes) if (made.has(binding)) found.add(one);
  return [...found].sort((a, b) => a.index - b.index);
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
  const writes = [...moduleWrites(module).toResults].flatMap(([made, writes]) =>
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

const known = new WeakMap<Binding, readonly Write[]>();
