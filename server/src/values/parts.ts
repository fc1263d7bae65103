import { mapAlternatives } from './alternatives.ts';
import type { Evaluation } from './evaluation.ts';
import { isHolder } from './holders.ts';
import { LazyProperty } from './properties.ts';
import type { Property, Value } from './value.ts';

/**
 * An object or a list with something worked out for each thing that it holds; any other value as it is.
 *
 * @param work is given a part and the key that it is held under, when the part is asked for
 */
export function mapParts(
  value: Value,
  work: (part: Value, key: string) => Value,
  evaluation: Evaluation,
): Value {
  return mapAlternatives(value, value.origin, (one): Value => {
    if (one.kind === 'array') {
      if (!one.elements.some(mayHold) || !evaluation.spend(one.elements.length >> 3)) return one;
      return { ...one, elements: one.elements.map((element, index) => work(element, String(index))) };
    }
    if (one.kind !== 'object') return one;
    const properties = new Map<string, Property>();
    for (const [name, property] of one.properties) {
      const { node, module, overriddenBy } = property;
      const place = property instanceof LazyProperty ? property.place : 'known';
      const part = (): Value => work(property.value, name);
      properties.set(name, new LazyProperty(node, module, part, overriddenBy, place));
    }
    return { ...one, properties };
  });
}

function mayHold(value: Value): boolean {
  return isHolder(value) || value.kind === 'one-of';
}
