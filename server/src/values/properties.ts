import type ts from 'typescript';
import { excerptOf } from '../syntax/excerpt.ts';
import type { SourceModule } from '../syntax/module.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import type { Property, Unknown, Value } from './value.ts';

/**
 * Whether the place of a property among the others is known: it is not for one that may have been missing for a while
 * before it was set again. One that is `conditional` has its place where it is there at all.
 */
type Place = 'known' | 'conditional' | 'lost';

/** A property whose value is worked out when it is asked for. */
export class LazyProperty implements Property {
  private known: Value | undefined;

  constructor(
    readonly node: ts.Node,
    readonly module: SourceModule,
    private readonly work: () => Value,
    readonly overriddenBy?: Unknown,
    /** Its place among the properties of its object. */
    readonly place: Place = 'known',
  ) {}

  get value(): Value {
    this.known ??= this.work();
    return this.known;
  }
}

/** What reading a property gives, what may have replaced it included. */
export function valueOf(property: Property): Value {
  const by = property.overriddenBy;
  if (!by) return property.value;
  const text = excerptOf(by.origin.node, by.origin.module);
  return oneOf([{ value: property.value, when: `\`${text}\` does not replace it` }, { value: by }], {
    module: property.module,
    node: property.node,
  });
}

/** Whether a property may turn out not to be there: what is worked out later is not asked now. */
export function mayBeMissing(property: Property): boolean {
  if (property instanceof LazyProperty) return property.place !== 'known';
  return property.value.kind === 'literal' && property.value.isAbsent === true;
}

export function placeIn(property: Property): Place {
  return property instanceof LazyProperty ? property.place : 'known';
}

/** The place of a property that is set under a condition. */
export function placeOf(property: Property, earlier: Property | undefined): Place {
  const isLost = [property, earlier].some((one) => one instanceof LazyProperty && one.place === 'lost');
  if (isLost) return 'lost';
  return !earlier || mayBeMissing(property) || mayBeMissing(earlier) ? 'conditional' : 'known';
}

/** A property of a spread object over one that was there before, which stays where the other is absent. */
export function over(earlier: Property, property: Property): Property {
  const { node, module } = property;
  return new LazyProperty(
    node,
    module,
    () =>
      mapAlternatives(property.value, { module, node }, (value) =>
        value.kind === 'literal' && value.isAbsent ? valueOf(earlier) : value,
      ),
    property.overriddenBy,
    mayBeMissing(earlier) ? placeIn(property) : 'known',
  );
}
