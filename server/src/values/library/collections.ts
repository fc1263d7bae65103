import {
  type ArrayValue,
  array,
  type Instance,
  type Literal,
  literal,
  type Origin,
  type Unknown,
  unknown,
  type Value,
} from '../value.ts';
import { argument, eachOf, type LibraryCall, notKnown } from './call.ts';
import { iteratorOver } from './iterators.ts';
import { isTraced, readFrom } from './tracing.ts';

/**
 * Whether a value is a `Map` or a `Set` that `new` made. Its first argument is what it holds: the pairs or the members
 * in the order in which they were put there, those that were added afterwards at the end.
 */
export function isCollection(value: Value): value is Instance {
  if (value.kind !== 'instance' || value.callee.module !== 'global') return false;
  const name = value.callee.path.join('.');
  return name === 'Map' || name === 'Set';
}

/** A `Map` or `Set` with what it holds as a list. */
export function makeCollection(callee: Instance['callee'], held: ArrayValue, origin: Origin): Instance {
  return { kind: 'instance', callee, args: [held], written: new Map(), origin };
}

/** What a collection holds; undefined when that is not a list that is known as a whole. */
function heldIn(collection: Instance): readonly Value[] | undefined {
  const [held] = collection.args;
  if (collection.written.size > 0) return undefined;
  if (!held || (held.kind === 'literal' && (held.value === undefined || held.value === null))) return [];
  return held.kind === 'array' && !held.open ? held.elements : undefined;
}

/** The entries of a `Map`, each key once, in its order; undefined when they are not known. */
export function entriesOfMap(map: Instance): readonly (readonly [Literal, Value])[] | undefined {
  const entries = new Map<unknown, readonly [Literal, Value]>();
  for (const pair of heldIn(map) ?? [undefined]) {
    if (pair?.kind !== 'array' || pair.open) return undefined;
    const [key, value] = pair.elements;
    if (key?.kind !== 'literal') return undefined;
    // The first key of several that are the same is the one that stays.
    const first = entries.get(key.value)?.[0] ?? key;
    entries.set(key.value, [first, value ?? literal(undefined, pair.origin)]);
  }
  return [...entries.values()];
}

/** The members of a `Set`, each once; undefined when they are not known. */
export function membersOfSet(set: Instance): ArrayValue | undefined {
  const held = heldIn(set);
  if (!held) return undefined;
  const members = new Map<unknown, Value>();
  for (const member of held) {
    // Two values that are not known may be the same one.
    if (member.kind !== 'literal') return undefined;
    if (!members.has(member.value)) members.set(member.value, member);
  }
  return array([...members.values()], set.origin);
}

/** `.size` of a collection; undefined for other names. */
export function collectionProperty(collection: Instance, name: string, origin: Origin): Value | undefined {
  if (name !== 'size') return undefined;
  if (!isTraced(collection, readFrom(origin.node))) return notHeld(origin);
  const held =
    collection.callee.path[0] === 'Map' ? entriesOfMap(collection) : membersOfSet(collection)?.elements;
  return held ? literal(held.length, origin, [collection]) : notHeld(origin);
}

function notHeld(origin: Origin): Unknown {
  return unknown('what it holds is not known', origin);
}

/** What a method of a `Map` or a `Set` gives; what it changes is for `changedCollection` to say. */
export function callCollectionMethod(
  collection: Instance,
  name: string,
  call: LibraryCall,
): Value | undefined {
  const isMap = collection.callee.path[0] === 'Map';
  const { origin } = call;
  if (!isTraced(collection, readFrom(origin.node)))
    return unknown('others may have changed it, or what it holds', origin);
  switch (name) {
    case 'get':
      return isMap ? lookUp(collection, call, (found) => found ?? literal(undefined, origin)) : undefined;
    case 'has':
      return isMap
        ? lookUp(collection, call, (found) => literal(found !== undefined, origin, [collection]))
        : hasMember(collection, call);
    case 'keys':
    case 'values':
    case 'entries':
      return isMap ? ofMap(collection, name, origin) : ofSet(collection, name, origin);
    case 'forEach':
      return literal(undefined, origin);
    default:
      return undefined;
  }
}

function lookUp(map: Instance, call: LibraryCall, found: (value: Value | undefined) => Value): Value {
  const entries = entriesOfMap(map);
  if (!entries) return notHeld(call.origin);
  return eachOf([argument(call, 0)], call.origin, ([key]) => {
    if (key?.kind !== 'literal') return notKnown(key ? [key] : [], call.origin);
    return found(entries.find(([own]) => isSameKey(own, key))?.[1]);
  });
}

/** ECMA-262, SameValueZero. */
function isSameKey(a: Literal, b: Literal): boolean {
  return a.value === b.value || Object.is(a.value, b.value);
}

function hasMember(set: Instance, call: LibraryCall): Value {
  const members = membersOfSet(set);
  if (!members) return notHeld(call.origin);
  return eachOf([argument(call, 0)], call.origin, ([wanted]) => {
    if (wanted?.kind !== 'literal') return notKnown(wanted ? [wanted] : [], call.origin);
    const has = members.elements.some((member) => member.kind === 'literal' && isSameKey(member, wanted));
    return literal(has, call.origin, [set, wanted]);
  });
}

function ofMap(map: Instance, name: 'keys' | 'values' | 'entries', origin: Origin): Value {
  const entries = entriesOfMap(map);
  if (!entries) return notHeld(origin);
  const values = entries.map(([key, value]): Value => {
    if (name === 'entries') return array([key, value], origin);
    return name === 'keys' ? key : value;
  });
  return iteratorOver(values, undefined, origin);
}

function ofSet(set: Instance, name: 'keys' | 'values' | 'entries', origin: Origin): Value {
  const members = membersOfSet(set);
  if (!members) return notHeld(origin);
  const values = members.elements.map(
    (member): Value => (name === 'entries' ? array([member, member], origin) : member),
  );
  return iteratorOver(values, undefined, origin);
}

/** A change that is made to a `Map` or a `Set` through a name. */
export interface CollectionChange {
  /** The method that is called; undefined when it is changed in a way that is not followed. */
  readonly method: string | undefined;
  readonly args: readonly Value[];
  readonly origin: Origin;
}

/** A `Map` or a `Set` after a change. */
export function changedCollection(
  collection: Instance,
  { method, args, origin }: CollectionChange,
): Instance {
  const held = heldIn(collection);
  const isMap = collection.callee.path[0] === 'Map';
  const lost = array([], origin, unknown('it is changed afterwards', origin));
  const [key, value] = args;
  if (method === 'clear') return { ...collection, args: [] };
  if (!held || !key) return { ...collection, args: [lost] };
  if (method === (isMap ? 'set' : 'add')) {
    const added: Value = isMap ? array([key, value ?? literal(undefined, origin)], origin) : key;
    return { ...collection, args: [array([...held, added], origin)] };
  }
  if (method !== 'delete' || key.kind !== 'literal') return { ...collection, args: [lost] };
  const kept = held.filter((one) => {
    const own = isMap ? keyOf(one) : one;
    return !(own?.kind === 'literal' && isSameKey(own, key));
  });
  return { ...collection, args: [array(kept, origin)] };
}

function keyOf(pair: Value): Value | undefined {
  return pair.kind === 'array' ? pair.elements[0] : undefined;
}

/** A `Map` or a `Set` to which a change happens under a condition only. */
export function mayBeChanged(before: Instance, when: string): Instance {
  const { origin } = before;
  const elements = before.args[0]?.kind === 'array' ? before.args[0].elements : [];
  return { ...before, args: [array(elements, origin, unknown(when, origin))] };
}
