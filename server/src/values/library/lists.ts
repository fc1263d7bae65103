import { type ArrayValue, array, literal, type Origin, type Unknown, unknown, type Value } from '../value.ts';
import { argument, eachOf, hasUnknownCount, type LibraryCall, notKnown, primitivesOf } from './call.ts';
import { isFresh } from './freshness.ts';
import { iteratorOver } from './iterators.ts';
import { doubt, ListBuilder } from './list-builder.ts';
import { filter, find, includes, indexOf, invoked, some } from './list-searches.ts';
import { joinedList } from './text.ts';

type ListMethod = (list: ArrayValue, call: LibraryCall) => Value;

/** What the methods of lists give: ECMA-262, "Properties of the Array Prototype Object". */
const methods: Readonly<Record<string, ListMethod>> = {
  at: (list, call) => eachOf([argument(call, 0)], call.origin, ([index]) => at(list, index, call.origin)),
  concat: (list, call) =>
    eachOf(call.args, call.origin, (args) => {
      const building = new ListBuilder(list);
      for (const arg of args) building.addFlat(arg);
      return building.finish(call.origin);
    }),
  entries: (list, call) =>
    iteratorOver(
      list.elements.map((element, index) => array([literal(index, call.origin), element], call.origin)),
      list.open,
      call.origin,
    ),
  every: (list, call) => some(list, call, false),
  filter,
  find: (list, call) => find(list, call, 'element', list.elements),
  findIndex: (list, call) => find(list, call, 'index', list.elements),
  flat: (list, call) =>
    eachOf([argument(call, 0)], call.origin, ([depth]) => {
      if (depth?.kind !== 'literal') return notKnown(call.args, call.origin);
      return flat(list, depth.value === undefined ? 1 : Number(depth.value), call.origin);
    }),
  flatMap: (list, call) => flat(mapped(list, call), 1, call.origin),
  forEach: (_, call) => literal(undefined, call.origin),
  includes: (list, call) =>
    eachOf([argument(call, 0)], call.origin, ([wanted]) => includes(list, wanted, call)),
  indexOf: (list, call) =>
    eachOf([argument(call, 0)], call.origin, ([wanted]) => indexOf(list, wanted, call)),
  join: (list, call) =>
    eachOf([argument(call, 0)], call.origin, ([separator]) => {
      const text = separator?.kind === 'literal' ? String(separator.value ?? ',') : undefined;
      if (separator?.kind === 'literal' && separator.value === null)
        return joinedOr(list, 'null', call.origin);
      return text === undefined ? notKnown(call.args, call.origin) : joinedOr(list, text, call.origin);
    }),
  keys: (list, call) =>
    iteratorOver(
      list.elements.map((_, index) => literal(index, call.origin)),
      list.open,
      call.origin,
    ),
  map: mapped,
  pop: (list, call) => (list.open ? doubt(list, call.origin) : last(list, call.origin)),
  reduce: (list, call) => reduce(list, call, list.elements, (index) => index),
  reduceRight: (list, call) =>
    reduce(list, call, list.elements.toReversed(), (index) => list.elements.length - 1 - index),
  reverse: (list, call) => inPlace(list, call, reversed(list, call.origin)),
  shift: (list, call) =>
    list.elements[0] ?? (list.open ? doubt(list, call.origin) : literal(undefined, call.origin)),
  slice,
  some: (list, call) => some(list, call, true),
  sort: (list, call) => inPlace(list, call, sorted(list, call)),
  toReversed: (list, call) => reversed(list, call.origin),
  toSorted: sorted,
  toString: (list: ArrayValue, call: LibraryCall) => joinedOr(list, ',', call.origin),
  values: (list, call) => iteratorOver(list.elements, list.open, call.origin),
};

/** What a method of a list gives; undefined for what is no method that is known. */
export function callListMethod(list: ArrayValue, name: string, call: LibraryCall): Value | undefined {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) return undefined;
  return hasUnknownCount(call.args) ? notKnown(call.args, call.origin) : method(list, call);
}

function last(list: ArrayValue, origin: Origin): Value {
  return list.elements.at(-1) ?? literal(undefined, origin);
}

function at(list: ArrayValue, index: Value | undefined, origin: Origin): Value {
  if (index?.kind !== 'literal') return notKnown(index ? [index] : [], origin);
  const place = Math.trunc(Number(index.value)) || 0;
  if (place < 0 && list.open) return doubt(list, origin);
  return list.elements.at(place) ?? (list.open ? doubt(list, origin) : literal(undefined, origin));
}

function mapped(list: ArrayValue, call: LibraryCall): ArrayValue {
  return array(
    list.elements.map((element, index) => invoked(list, element, index, call)),
    call.origin,
    list.open,
  );
}

function reduce(
  list: ArrayValue,
  call: LibraryCall,
  elements: readonly Value[],
  indexOfElement: (index: number) => number,
): Value {
  if (list.open) return doubt(list, call.origin);
  const hasStart = call.args.length > 1;
  let so = hasStart ? argument(call, 1) : elements[0];
  if (so === undefined) return unknown('`reduce` of an empty list throws', call.origin);
  const by = argument(call, 0);
  for (let index = hasStart ? 0 : 1; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined) break;
    so = call.invoke(by, [so, element, literal(indexOfElement(index), call.origin), list]);
  }
  return so;
}

function flat(list: ArrayValue, depth: number, origin: Origin): ArrayValue {
  if (!(depth >= 1)) return array(list.elements, origin, list.open);
  const building = new ListBuilder();
  for (const element of list.elements) {
    if (building.isClosed) break;
    building.addFlat(depth >= 2 && element.kind === 'array' ? flat(element, depth - 1, origin) : element);
  }
  const built = building.finish(origin);
  return array(built.elements, origin, built.open ?? list.open);
}

function slice(list: ArrayValue, call: LibraryCall): Value {
  const { origin } = call;
  return eachOf([argument(call, 0), argument(call, 1)], origin, (bounds) => {
    const known = primitivesOf(bounds);
    if (!known) return notKnown(bounds, origin);
    const start = known[0] === undefined ? 0 : Number(known[0]);
    const end = known[1] === undefined ? undefined : Number(known[1]);
    if (!list.open) return array(list.elements.slice(start, end), origin);
    const isInside = start >= 0 && start <= list.elements.length;
    if (!isInside || (end !== undefined && !(end >= 0))) return doubt(list, origin);
    return end !== undefined && end <= list.elements.length
      ? array(list.elements.slice(start, end), origin)
      : array(list.elements.slice(start), origin, list.open);
  });
}

function joinedOr(list: ArrayValue, separator: string, origin: Origin): Value {
  return (
    joinedList(list, separator, origin) ?? (list.open ? doubt(list, origin) : notKnown(list.elements, origin))
  );
}

function reversed(list: ArrayValue, origin: Origin): Value {
  return list.open ? doubt(list, origin) : array(list.elements.toReversed(), origin);
}

/** By the texts of the elements, `undefined` last. What a function of its own compares by is not followed. */
function sorted(list: ArrayValue, call: LibraryCall): Value {
  const { origin } = call;
  const by = argument(call, 0);
  if (by.kind !== 'literal' || by.value !== undefined)
    return unknown('a comparison of its own is not followed', origin);
  if (list.open) return doubt(list, origin);
  const known = list.elements.filter((element) => element.kind === 'literal');
  if (known.length !== list.elements.length) return notKnown(list.elements, origin);
  const undefinedLast = known.filter(({ value }) => value === undefined);
  const others = known
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => compareTexts(String(a.value), String(b.value)));
  return array([...others, ...undefinedLast], origin);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What a method gives that changes its list and gives it back: to be followed only where no name holds the list. */
function inPlace(list: ArrayValue, call: LibraryCall, result: Value): Value {
  return isFresh(call.origin.node)
    ? result
    : doubt({ ...list, open: list.open ?? changed(call.origin) }, call.origin);
}

function changed(origin: Origin): Unknown {
  return unknown('the list is changed in place, and others may hold it', origin);
}

/** `Array.isArray(value)`. */
export function isArray(call: LibraryCall): Value {
  return eachOf([argument(call, 0)], call.origin, ([value]) => {
    switch (value?.kind) {
      case 'array':
        return literal(true, call.origin, [value]);
      case 'literal':
      case 'template':
      case 'environment':
      case 'object':
      case 'function':
      case 'class':
        return literal(false, call.origin, [value]);
      default:
        return notKnown(value ? [value] : [], call.origin);
    }
  });
}
