import { ObjectDraft } from '../object-draft.ts';
import { hasAccessors } from '../object-literals.ts';
import { LazyProperty, valueOf } from '../properties.ts';
import {
  array,
  literal,
  type ObjectValue,
  type Origin,
  type Property,
  unknown,
  type Value,
} from '../value.ts';
import { argument, eachOf, keyIn, type LibraryCall, notKnown, type Single } from './call.ts';
import { asLiteral } from './copies.ts';
import { iterated } from './iterating.ts';
import { entriesOf, isPresent } from './presence.ts';

type Work = (call: LibraryCall) => Value;

/** What the functions of `Object` and `Reflect` give: ECMA-262, "Properties of the Object Constructor", "The Reflect Object". */
export const objectFunctions: Readonly<Record<string, Work>> = {
  'Object.assign': assign,
  'Object.create': create,
  'Object.entries': (call) => listed(call, 'entries'),
  'Object.fromEntries': fromEntries,
  'Object.getOwnPropertyNames': (call) => listed(call, 'names'),
  'Object.hasOwn': (call) => hasOwn(argument(call, 0), argument(call, 1), call.origin),
  'Object.is': (call) =>
    eachOf([argument(call, 0), argument(call, 1)], call.origin, ([a, b]) =>
      a?.kind === 'literal' && b?.kind === 'literal'
        ? literal(Object.is(a.value, b.value), call.origin, [a, b])
        : notKnown(call.args, call.origin),
    ),
  'Object.keys': (call) => listed(call, 'keys'),
  'Object.values': (call) => listed(call, 'values'),
  'Reflect.get': (call) =>
    eachOf([argument(call, 1)], call.origin, ([key]) => {
      const name = keyIn(key);
      return name === undefined
        ? notKnown(key ? [key] : [], call.origin)
        : call.evaluation.property(argument(call, 0), name, call.origin);
    }),
  'Reflect.ownKeys': (call) => listed(call, 'names'),
};

/** `Object.assign(target, …)`: the target, with what the sources hold over what it held. */
function assign(call: LibraryCall): Value {
  const { args, origin } = call;
  const target = argument(call, 0);
  const draft = new ObjectDraft(target.kind === 'object' ? target : undefined);
  if (target.kind !== 'object') draft.spread(target, origin);
  if (target.kind === 'object' && hasAccessors(target))
    draft.overrideAll(unknown('it is set through an accessor', origin));
  else for (const source of args.slice(1)) draft.spread(source, origin);
  return draft.finish(target.kind === 'object' ? target.origin : origin);
}

/** `Object.create(prototype)`, of which only what has none is an object that is known as a whole. */
function create(call: LibraryCall): Value {
  const prototype = argument(call, 0);
  const draft = new ObjectDraft();
  const isBare = prototype.kind === 'literal' && prototype.value === null;
  if (!isBare) draft.inherit(unknown('it has a prototype', call.origin));
  // A setter of the prototype takes what is written onto the object.
  const isPlain = isBare || (prototype.kind === 'object' && !prototype.open && !hasAccessors(prototype));
  if (!isPlain || call.args.length > 1) draft.open(unknown('it has a prototype', call.origin));
  return draft.finish(call.origin);
}

function listed(call: LibraryCall, what: 'keys' | 'names' | 'values' | 'entries'): Value {
  const { origin } = call;
  return eachOf([argument(call, 0)], origin, ([object]) => {
    const entries = object && ownEntries(object);
    if (!object || !entries) return unknown('what the object holds is not known as a whole', origin);
    const isLonger = what === 'names' && object.kind === 'array';
    const names = entries.map(([name]): Value => literal(name, origin, [object]));
    if (what === 'keys' || what === 'names')
      return array(isLonger ? [...names, literal('length', origin)] : names, origin);
    const values = entries.map(([, value]) => value);
    if (what === 'values') return array(values, origin);
    return array(
      entries.map(([name, value]) => array([literal(name, origin, [object]), value], origin)),
      origin,
    );
  });
}

/** What a value holds under its own names; undefined when that is not known as a whole. */
function ownEntries(value: Single): readonly (readonly [string, Value])[] | undefined {
  if (value.kind === 'array')
    return value.open ? undefined : value.elements.map((element, index) => [String(index), element] as const);
  if (value.kind !== 'object') return undefined;
  return entriesOf(value)?.map(([name, property]) => [name, valueOf(property)] as const);
}

/** `Object.fromEntries(pairs)`: of a list of pairs, of a `Map`, of what `entries` gives. */
function fromEntries(call: LibraryCall): Value {
  const { origin } = call;
  return eachOf([argument(call, 0)], origin, ([source]) => {
    const pairs = source && iterated(source, origin.node);
    if (!pairs) return notKnown(source ? [source] : [], origin);
    const draft = new ObjectDraft();
    for (const pair of pairs.elements) addPair(draft, pair, origin);
    if (pairs.open) draft.overrideAll(pairs.open);
    return draft.finish(origin);
  });
}

function addPair(draft: ObjectDraft, pair: Value, origin: Origin): void {
  const [key, value] = pair.kind === 'array' ? pair.elements : [];
  const name = keyIn(key);
  if (pair.kind !== 'array' || pair.open || name === undefined) {
    draft.overrideAll(unknown('a pair of key and value is not known', pair.origin));
    return;
  }
  draft.set(name, heldAs(value ?? literal(undefined, origin)));
}

/** A property that stands where its value is written. */
function heldAs(value: Value): Property {
  const held = asLiteral(value);
  return { value: held, node: held.origin.node, module: held.origin.module };
}

/** Whether an object has a property of its own: `Object.hasOwn(object, key)` and `object.hasOwnProperty(key)`. */
function hasOwn(object: Value, key: Value, origin: Origin): Value {
  return eachOf([object, key], origin, ([holder, wanted]) => {
    const name = keyIn(wanted);
    const is = holder?.kind === 'object' && name !== undefined ? owns(holder, name) : undefined;
    return is === undefined
      ? unknown('whether it has such a property is not known', origin)
      : literal(is, origin, holder ? [holder] : []);
  });
}

function owns(object: ObjectValue, name: string): boolean | undefined {
  const property = object.properties.get(name);
  if (property) return isPresent(property);
  return object.open ? undefined : false;
}

/** The methods that every object has, where it has none of its own of that name. */
export function callObjectMethod(object: ObjectValue, name: string, call: LibraryCall): Value | undefined {
  if (name !== 'hasOwnProperty' || object.open || object.properties.has(name)) return undefined;
  return hasOwn(object, argument(call, 0), call.origin);
}

/** An object with the same keys and what a function gives for each of its values; undefined when they are not known. */
export function mappedValues(
  object: ObjectValue,
  work: (value: Value, name: string) => Value,
): ReadonlyMap<string, Property> | undefined {
  const entries = entriesOf(object);
  if (!entries) return undefined;
  return new Map(
    entries.map(([name, property]) => [
      name,
      new LazyProperty(property.node, property.module, () => work(valueOf(property), name)),
    ]),
  );
}
