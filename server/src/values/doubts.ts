import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Holder } from './holders.ts';
import { reach } from './reach.ts';
import { quote } from './wording.ts';
import type { Write } from './write-sites.ts';

/** More writes that may be to an object are not told apart: everything of it is in doubt then. */
export const mostDoubts = 48;

/** The same of a class: few of its static members are ever asked for, and every `new` of it asks for the class. */
export const mostDoubtsOfClass = 8;

/** Writes that may be to the object that a name got at `from`, looked at where it is used. */
export interface Doubts {
  readonly doubtful: readonly Write[];
  readonly binding: Binding;
  readonly from: ts.Node;
  readonly use: ts.Node;
}

/** A write that may be to an object, and may have been done by then. */
export interface Doubt {
  readonly write: Write;
  /** What has to hold for it to be a write to the object. */
  readonly words: string;
}

/** The doubts about a name's object at a use of it. */
interface KnownDoubts {
  readonly from: ts.Node;
  readonly isShared: boolean;
  readonly doubts: readonly Doubt[];
}

const known = new WeakMap<Binding, WeakMap<ts.Node, KnownDoubts[]>>();

/**
 * Those of some writes that may have been done before a use, in their order; found once for each use, however many
 * calls of the function around it are followed.
 *
 * @param isShared the object is one that others keep, so that what is written later counts too
 */
export function reachingDoubts(
  { doubtful, binding, from, use }: Doubts,
  isShared: boolean,
  module: SourceModule,
): readonly Doubt[] {
  const ofBinding = known.get(binding) ?? new WeakMap<ts.Node, KnownDoubts[]>();
  const atUse = ofBinding.get(use) ?? [];
  const found = atUse.find((one) => one.from === from && one.isShared === isShared);
  if (found) return found.doubts;
  const options = { home: binding.declaration, shared: isShared };
  const doubts = doubtful
    .filter((write) => comesAfter(write, from) && reach(write.node, use, module, options) !== 'never')
    .map((write) => ({ write, words: doubtIn(write, module) }));
  known.set(binding, ofBinding.set(use, [...atUse, { from, isShared, doubts }]));
  return doubts;
}

/** What a write may do to an object that it may be to, but for what that one holds. */
export function writesHere(write: Write, value: Holder): readonly Write[] {
  const { anywhere, kind, path, ...rest } = write;
  if (!anywhere) return [write];
  if (anywhere.from > 0) return [];
  const least = kind === 'set' || kind === 'delete' ? 1 : 0;
  const isPlain = value.kind === 'object' || value.kind === 'array';
  if (anywhere.isCopy) {
    const [key] = path;
    const isElement = least === 0 || typeof key !== 'string' || /^\d+$/.test(key);
    // Methods that give a list back may give the same one.
    return value.kind === 'array' && path.length === least && isElement
      ? [{ ...rest, kind: 'call', method: 'fill', path: [] }]
      : [];
  }
  // What goes through a member of a plain object is a doubt about that member.
  const most = isPlain ? least : path.length;
  const own: Write[] = [];
  for (let length = most; length >= least; length--)
    own.push({ ...rest, kind, path: path.slice(path.length - length) });
  return own;
}

/** A doubt about an object as one about what it holds under a key. */
export function doubtBelow(doubt: Doubt, key: string): readonly Doubt[] {
  const { write } = doubt;
  const { anywhere, path } = write;
  if (!anywhere) return [];
  if (anywhere.from === 0)
    return [
      anywhere.isCopy ? { ...doubt, write: { ...write, anywhere: { from: 0, isCopy: false } } } : doubt,
    ];
  const [step, ...way] = path;
  if (typeof step === 'string' && step !== key) return [];
  return [{ ...doubt, write: { ...write, path: way, anywhere: { ...anywhere, from: anywhere.from - 1 } } }];
}

/** What has to hold for a write that may be to another object, in words. */
export function doubtIn({ node }: Write, module: SourceModule): string {
  return `${quote(node, module)} is about the same object`;
}

/** Whether a write is one to the value that a name got at a node, and not to the one that it had before. */
export function comesAfter({ node }: Write, from: ts.Node): boolean {
  return containerOf(node) !== containerOf(from) || node.pos >= from.end;
}

/** A text that is the same for writes of one kind to one place. */
export function placeOf({ kind, path, node }: Write): string {
  const keys = path.map((key) => (typeof key === 'string' ? key : '*'));
  // What functions do that get the object is another thing each time.
  return `${kind}${kind === 'escape' ? node.pos : ''} ${keys.join('.')}`;
}
