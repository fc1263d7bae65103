import type { Evaluation } from './evaluation.ts';
import type { Holder } from './holders.ts';
import { mayBeChanged } from './library/collections.ts';
import { LazyProperty, placeOf } from './objects.ts';
import { type ArrayValue, absent, type Origin, oneOf, type Property, unknown, type Value } from './value.ts';

/** The object before and after a write that happens only under a condition, as one. */
export function merge(before: Holder, after: Value, when: string, evaluation: Evaluation): Value {
  if (after.kind === 'unknown') return after;
  if (before.kind === 'array') {
    const { origin } = before;
    return after.kind === 'array'
      ? { ...before, elements: shared(before, after), open: unknown(when, origin) }
      : before;
  }
  if (before.kind === 'object') {
    if (after.kind !== 'object') return before;
    const properties = mergeProperties(before.properties, after.properties, when, (origin) =>
      before.open ? unknown(before.open.reason, origin) : absent(origin),
    );
    return { ...before, properties, open: before.open ?? after.open };
  }
  if (after.kind !== before.kind) return before;
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
    const value = (): Value =>
      oneOf(
        [{ value: property.value, when }, { value: earlier ? earlier.value : missing(origin, name) }],
        origin,
      );
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
