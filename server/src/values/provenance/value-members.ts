import { valueOf } from '../properties.ts';
import type { Property, Value } from '../value.ts';

/** A value inside of another one; `name` is that of a property. */
export interface ValueMember {
  readonly name?: string;
  readonly value: Value;
}

/** The values that a value is made of: properties, elements, alternatives, arguments, the parts of a text. */
export function membersOf(value: Value): readonly ValueMember[] {
  switch (value.kind) {
    case 'literal':
      return nameless(value.parts ?? []);
    case 'one-of':
      return nameless(value.alternatives.map((alternative) => alternative.value));
    case 'template':
      return nameless(value.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece])));
    case 'object':
      return named(value.properties);
    case 'array':
      return nameless(value.elements);
    case 'instance':
      return [...nameless(value.args), ...named(value.written)];
    case 'result':
      return nameless([value.callee, ...value.args]);
    case 'member':
      return nameless([value.object]);
    default:
      return [];
  }
}

function nameless(values: readonly Value[]): readonly ValueMember[] {
  return values.map((value) => ({ value }));
}

function named(properties: ReadonlyMap<string, Property>): readonly ValueMember[] {
  return [...properties].map(([name, property]) => ({ name, value: valueOf(property) }));
}
