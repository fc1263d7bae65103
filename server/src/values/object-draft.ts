import { alternativesOf, oneOf } from './alternatives.ts';
import type { Path } from './member-paths.ts';
import { LazyProperty, mayBeMissing, over, placeIn, placeOf, valueOf } from './properties.ts';
import { reasonOf } from './reasons.ts';
import {
  type Alternative,
  absent,
  isFalsyUnknown,
  type ObjectValue,
  type Origin,
  type Property,
  type Prototype,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** An object under construction: properties and spreads in the order in which they take effect. */
export class ObjectDraft {
  private readonly properties: Map<string, Property>;
  private openness: Unknown | undefined;
  private prototype: Prototype | undefined;

  constructor(from?: ObjectValue) {
    this.properties = new Map(from?.properties);
    this.openness = from?.open;
    this.prototype = from?.prototype;
  }

  set(name: string, property: Property): void {
    this.put(name, this.placed(name, property));
  }

  /** Past the bound, what is not there yet may be there. */
  private put(name: string, property: Property): void {
    if (this.properties.size < mostProperties || this.properties.has(name)) {
      this.properties.set(name, property);
    } else {
      const { node, module } = property;
      this.open(unknown('it has too many properties to follow', { module, node }));
    }
  }

  /** A property in the place of an earlier one; where that may be missing, the new one may come last as well. */
  private placed(name: string, property: Property): Property {
    const earlier = this.properties.get(name);
    if (!earlier || !mayBeMissing(earlier)) return property;
    const { node, module, overriddenBy } = property;
    return new LazyProperty(node, module, () => property.value, overriddenBy, 'lost');
  }

  get(name: string): Property | undefined {
    return this.properties.get(name);
  }

  delete(name: string, origin: Origin): void {
    this.put(name, { value: absent(origin), node: origin.node, module: origin.module });
  }

  /** Somebody who is not followed got hold of the object: each property may be another by now, and there may be more. */
  expose(by: Unknown): void {
    this.open(by);
    for (const [name, property] of this.properties) {
      const { node, module, overriddenBy } = property;
      const value = (): Value => oneOf([{ value: property.value }, { value: by }], { module, node });
      this.properties.set(name, new LazyProperty(node, module, value, overriddenBy, 'lost'));
    }
  }

  /** One property, or any of them, may have been written by something that runs at its own time. */
  doubt([key]: Path, by: Unknown): void {
    if (typeof key !== 'string') {
      this.expose(by);
      return;
    }
    const { module, node } = by.origin;
    const property = this.properties.get(key);
    const before = (): Value => (property ? valueOf(property) : absent(by.origin));
    const value = (): Value => oneOf([{ value: before() }, { value: by }], by.origin);
    this.properties.set(
      key,
      new LazyProperty(property?.node ?? node, property?.module ?? module, value, undefined, 'lost'),
    );
  }

  /** What is not its own comes from an object that is not followed. */
  inherit(why: Unknown): void {
    this.prototype = { members: new Map(), open: why };
  }

  /** There may be more properties than we know, which leave the known ones alone. */
  open(why: Unknown): void {
    this.openness ??= why;
  }

  /** Copies what a value holds over what is here, as `...value` and `Object.assign` do. */
  spread(value: Value, origin: Origin): void {
    const sources = alternativesOf(value);
    const [only] = sources;
    if (only && sources.length === 1 && only.when === undefined) this.spreadOne(only.value, origin);
    else this.spreadSeveral(sources, origin);
  }

  private spreadOne(value: Value, origin: Origin): void {
    if (addsNothing(value)) return;
    if (value.kind !== 'object') {
      this.overrideAll(unknown(reasonOf(value), origin));
      return;
    }
    const before = new Map(this.properties);
    if (value.open) this.overrideAll(value.open);
    for (const [name, property] of value.properties) {
      const earlier = before.get(name);
      this.put(name, earlier ? this.placed(name, over(earlier, property)) : property);
    }
  }

  /** Something unknown may have replaced or added any property. */
  overrideAll(by: Unknown): void {
    this.openness ??= by;
    for (const [name, property] of this.properties) {
      if (property.overriddenBy) continue;
      const { node, module } = property;
      this.properties.set(name, new LazyProperty(node, module, () => property.value, by, placeIn(property)));
    }
  }

  private spreadSeveral(sources: readonly Alternative[], origin: Origin): void {
    const before = new ObjectDraft(this.finish(origin));
    const names = new Set<string>();
    for (const { value } of sources) {
      if (value.kind === 'object') for (const name of value.properties.keys()) names.add(name);
      else if (!addsNothing(value)) this.overrideAll(unknown(reasonOf(value), origin));
      if (value.kind === 'object' && value.open) this.overrideAll(value.open);
    }
    const isMixed = sources.some(({ value }) => value.kind === 'object' && !isInOrder(value, names));
    for (const name of names) {
      const earlier = before.get(name);
      const place = earlier ? placeOf(earlier, earlier) : 'conditional';
      this.put(
        name,
        new LazyProperty(
          origin.node,
          origin.module,
          () =>
            oneOf(
              sources.map(({ value, when }) => ({
                value: after(value, name, earlier, before.openness, origin),
                when,
              })),
              origin,
            ),
          undefined,
          isMixed && !earlier ? 'lost' : place,
        ),
      );
    }
  }

  finish(origin: Origin): ObjectValue {
    const { properties, openness: open, prototype } = this;
    return prototype
      ? { kind: 'object', properties, open, origin, prototype }
      : { kind: 'object', properties, open, origin };
  }
}

/** Objects are followed up to so many properties: no set-up has that many. */
const mostProperties = 5_000;

/** Whether the properties of an object come in the order of some names. */
function isInOrder({ properties }: ObjectValue, names: ReadonlySet<string>): boolean {
  const places = [...names];
  const own = [...properties.keys()].map((name) => places.indexOf(name));
  return own.every((place, index) => index === 0 || place > (own[index - 1] ?? 0));
}

/** Whether a spread of a value has no properties: of a text its letters would be some. */
function addsNothing(value: Value): boolean {
  return value.kind === 'literal'
    ? typeof value.value !== 'string' || value.value === ''
    : isFalsyUnknown(value);
}

/** What a property is once one of several values has been spread over it. */
function after(
  spread: Value,
  name: string,
  earlier: Property | undefined,
  openness: Unknown | undefined,
  origin: Origin,
): Value {
  const property = spread.kind === 'object' ? spread.properties.get(name) : undefined;
  if (property) return valueOf(earlier ? over(earlier, property) : property);
  const by =
    spread.kind === 'object'
      ? spread.open
      : addsNothing(spread)
        ? undefined
        : unknown(reasonOf(spread), origin);
  if (!earlier) return by ?? openness ?? absent(origin);
  if (!by) return valueOf(earlier);
  return valueOf(new LazyProperty(earlier.node, earlier.module, () => valueOf(earlier), by));
}
