import { mapAlternatives } from '../alternatives.ts';
import { LazyProperty, valueOf } from '../properties.ts';
import {
  absent,
  type Literal,
  literal,
  type ObjectValue,
  type Property,
  unknown,
  type Value,
} from '../value.ts';
import { type Budget, newBudget, notKnown, spend } from './call.ts';

/** Objects within objects are copied and read so deep. */
const deepest = 64;

/** How what is no plain data comes through a copy. */
export interface CopyKind {
  /** What a value becomes that is neither an object of the code nor a list: a text, a function, an agent. */
  readonly leaf: (value: Exclude<Value, { readonly kind: 'one-of' }>, isElement: boolean) => Value;
}

/** What `structuredClone` gives (HTML Standard): functions are refused, objects of classes come out as plain ones. */
export const structured: CopyKind = {
  leaf: (value) =>
    value.kind === 'function' || value.kind === 'class' || value.kind === 'self' || value.kind === 'instance'
      ? unknown('a copy of it is not followed', value.origin)
      : value,
};

/** What is left of a value once `JSON.stringify` has written it and `JSON.parse` has read it. */
export const throughJson: CopyKind = {
  leaf: (value, isElement) => {
    switch (value.kind) {
      case 'literal':
        return literalThroughJson(value, isElement);
      case 'template':
        return value;
      case 'function':
      case 'class':
        return isElement ? literal(null, value.origin) : absent(value.origin);
      default:
        return notKnown([value], value.origin);
    }
  },
};

function literalThroughJson(value: Literal, isElement: boolean): Value {
  const { value: held, origin } = value;
  if (held === undefined) return isElement ? literal(null, origin) : absent(origin);
  if (typeof held === 'bigint') return unknown('a big integer is not followed', origin);
  if (typeof held === 'number' && !Number.isFinite(held)) return literal(null, origin, [value]);
  return Object.is(held, -0) ? literal(0, origin, [value]) : value;
}

/** What lodash's `cloneDeep` gives: copies of plain data, and what is neither that nor a list as it is. */
export const plain: CopyKind = {
  leaf: (value) =>
    value.kind === 'self' || value.kind === 'instance'
      ? unknown('a copy of it is not followed', value.origin)
      : value,
};

/** A copy of a value that shares nothing with it. */
export function copyOf(
  value: Value,
  kind: CopyKind,
  isElement = false,
  depth = 0,
  budget: Budget = newBudget(),
): Value {
  return mapAlternatives(value, value.origin, (one) => {
    if (depth > deepest || !spend(budget)) return unknown('it is too large to follow', one.origin);
    if (one.kind === 'array')
      return {
        ...one,
        elements: one.elements.map((element) => copyOf(element, kind, true, depth + 1, budget)),
      };
    if (one.kind !== 'object') return kind.leaf(one, isElement);
    if (kind === throughJson && writesItself(one))
      return unknown('it says itself how it is written', one.origin);
    return { ...one, properties: copiedProperties(one, kind, depth) };
  });
}

function copiedProperties(object: ObjectValue, kind: CopyKind, depth: number): ReadonlyMap<string, Property> {
  const copied = new Map<string, Property>();
  for (const [name, property] of object.properties) {
    const { node, module } = property;
    const own = property instanceof LazyProperty ? property.place : 'known';
    const place = kind === throughJson && own === 'known' ? 'conditional' : own;
    const copy = (): Value => copiedValue(valueOf(property), kind, depth);
    copied.set(name, new LazyProperty(node, module, copy, undefined, place));
  }
  return copied;
}

/** What is not there stays absent. */
function copiedValue(value: Value, kind: CopyKind, depth: number): Value {
  return mapAlternatives(value, value.origin, (one) =>
    one.kind === 'literal' && one.isAbsent ? one : copyOf(one, kind, false, depth + 1),
  );
}

/** Whether an object may have a `toJSON` of its own. */
function writesItself(object: ObjectValue): boolean {
  return object.properties.has('toJSON');
}

/** An absent value as the `undefined` that it is where it is put somewhere else. */
export function asLiteral(value: Value): Value {
  return mapAlternatives(value, value.origin, (one) =>
    one.kind === 'literal' && one.isAbsent ? literal(undefined, one.origin) : one,
  );
}
