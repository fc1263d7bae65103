import { oneOf } from './alternatives.ts';
import { opposite } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import type { Holder } from './holders.ts';
import { mayBeChanged } from './library/collections.ts';
import { LazyProperty, placeOf } from './properties.ts';
import {
  type ArrayValue,
  absent,
  type ObjectValue,
  type Origin,
  type Property,
  unknown,
  type Value,
} from './value.ts';

/** The object before and after a write that happens only under a condition, as one. */
export function merge(before: Holder, after: Value, when: string, evaluation: Evaluation): Value {
  if (after.kind === 'unknown') return after;
  if (before.kind === 'array' && after.kind === 'array')
    return { ...before, elements: shared(before, after), open: unknown(when, before.origin) };
  if (before.kind === 'object' && after.kind === 'object') {
    const properties = mergeProperties(before.properties, after.properties, when, (origin) =>
      before.open ? unknown(before.open.reason, origin) : absent(origin),
    );
    const open = before.open ?? after.open;
    const isFrozen = before.isFrozen ?? (after.isFrozen && 'perhaps');
    return { ...before, properties, open, ...(isFrozen && { isFrozen }) };
  }
  if (!hasMembers(before) || !hasMembers(after) || after.kind !== before.kind)
    return oneOf([{ value: after, when }, { value: before }], before.origin);
  if (before.kind === 'instance' && after.kind === 'instance' && after.args !== before.args)
    return mayBeChanged(before, when);
  if (after.written?.has('*') && !before.written?.has('*')) return after;
  const missing = (origin: Origin, name: string): Value =>
    before.kind === 'instance'
      ? unknown('it may be what the object was made with', origin)
      : evaluation.property(before, name, origin);
  const written = mergeProperties(before.written ?? none, after.written ?? none, when, missing);
  return { ...before, written };
}

function hasMembers(value: Value): value is Exclude<Holder, ObjectValue | ArrayValue> {
  return value.kind === 'instance' || value.kind === 'self' || value.kind === 'class';
}

const none: ReadonlyMap<string, Property> = new Map();

function mergeProperties(
  before: ReadonlyMap<string, Property>,
  after: ReadonlyMap<string, Property>,
  when: string,
  missing: (origin: Origin, name: string) => Value,
): ReadonlyMap<string, Property> {
  const merged = new Map(before);
  for (const [name, property] of after) {
    const earlier = before.get(name);
    if (earlier === property) continue;
    const { node, module } = property;
    const origin = { module, node };
    const value = (): Value => {
      const kept = earlier ? earlier.value : missing(origin, name);
      // What is kept has conditions of its own where it is one of several; a test may come out otherwise by now.
      const unless = kept.kind === 'one-of' ? undefined : opposite(when);
      return oneOf(
        [
          { value: property.value, when },
          { value: kept, when: unless },
        ],
        origin,
      );
    };
    const by = property.overriddenBy ?? earlier?.overriddenBy;
    merged.set(name, new LazyProperty(node, module, value, by, placeOf(property, earlier)));
  }
  return merged;
}

/** The elements that two lists begin with alike. */
function shared(a: ArrayValue, b: ArrayValue): readonly Value[] {
  const end = a.elements.findIndex((element, index) => element !== b.elements[index]);
  return end < 0 ? a.elements : a.elements.slice(0, end);
}
