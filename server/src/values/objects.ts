import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { enclosingObject, staticName, visitNodes } from '../syntax/nodes.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { Path } from './member-paths.ts';
import {
  type Alternative,
  absent,
  alternativesOf,
  isFalsyUnknown,
  mapAlternatives,
  type ObjectValue,
  type Origin,
  oneOf,
  type Property,
  type Prototype,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';
import { type Write, writesThrough } from './write-sites.ts';

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
  const text = by.origin.module.textOf(by.origin.node).replace(/\s+/g, ' ').slice(0, 60);
  return oneOf([{ value: property.value, when: `\`${text}\` does not replace it` }, { value: by }], {
    module: property.module,
    node: property.node,
  });
}

/** The object that a literal makes. */
export function evaluateObject(
  node: ts.ObjectLiteralExpression,
  environment: Environment,
  evaluation: Evaluation,
): ObjectValue {
  const { module } = environment;
  const origin = { module, node };
  const draft = new ObjectDraft();
  for (const member of node.properties) {
    if (ts.isSpreadAssignment(member)) {
      const place = { module, node: member };
      const spread = evaluation.evaluate(member.expression, environment);
      // What is spread is copied each time.
      if (evaluation.spend(sizeOf(spread) >> 4)) draft.spread(spread, place);
      else draft.overrideAll(unknown('the code is too large to follow', place));
      continue;
    }
    const name = nameOf(member.name, environment, evaluation);
    if (name === undefined) {
      draft.overrideAll(unknown('a computed key is not known', { module, node: member }));
      continue;
    }
    if (name === '__proto__' && ts.isPropertyAssignment(member) && !ts.isComputedPropertyName(member.name)) {
      draft.inherit(unknown('it has a prototype', { module, node: member }));
      continue;
    }
    draft.set(name, new LazyProperty(member, module, () => memberValue(member, environment, evaluation)));
  }
  for (const { path, node: at } of ownWrites(node, module))
    draft.doubt(path, unknown('its methods write it', { module, node: at }));
  return draft.finish(origin);
}

const knownWrites = new WeakMap<ts.ObjectLiteralExpression, readonly Write[]>();

/** What the methods of an object literal write onto it through `this`; found once. */
function ownWrites(node: ts.ObjectLiteralExpression, module: SourceModule): readonly Write[] {
  const found = knownWrites.get(node);
  if (found) return found;
  const writes: Write[] = [];
  const hasMethods = node.properties.some(
    (member) => !ts.isSpreadAssignment(member) && holdsFunction(member),
  );
  if (hasMethods) {
    visitNodes(node, (inner) => {
      if (
        inner.kind === ts.SyntaxKind.ThisKeyword &&
        ts.isExpression(inner) &&
        enclosingObject(inner)?.node === node
      )
        writes.push(
          ...writesThrough(inner, module).filter(({ kind }) => kind !== 'escape' && kind !== 'freeze'),
        );
      return undefined;
    });
  }
  knownWrites.set(node, writes);
  return writes;
}

function holdsFunction(member: ts.ObjectLiteralElementLike): boolean {
  return !ts.isPropertyAssignment(member) || ts.isFunctionExpression(member.initializer);
}

function sizeOf(value: Value): number {
  return alternativesOf(value).reduce(
    (sum, one) => sum + (one.value.kind === 'object' ? one.value.properties.size : 0),
    0,
  );
}

function memberValue(
  member: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: environment.module, node: member };
  if (ts.isPropertyAssignment(member)) return evaluation.evaluate(member.initializer, environment);
  if (ts.isShorthandPropertyAssignment(member)) return evaluation.evaluate(member.name, environment);
  if (ts.isMethodDeclaration(member)) return { kind: 'function', node: member, environment, origin };
  if (ts.isGetAccessorDeclaration(member)) {
    return evaluation.call({ kind: 'function', node: member, environment, origin }, [], origin);
  }
  return unknown('a property with a setter only', origin);
}

/** The key that a name in a literal, a class or a pattern stands for, if it can be known. */
export function nameOf(
  name: ts.PropertyName,
  environment: Environment,
  evaluation: Evaluation,
): string | undefined {
  const fixed = staticName(name);
  if (fixed !== undefined || !ts.isComputedPropertyName(name)) return fixed;
  const key = evaluation.evaluate(name.expression, environment);
  return key.kind === 'literal' && (typeof key.value === 'string' || typeof key.value === 'number')
    ? String(key.value)
    : undefined;
}

/** Objects are followed up to so many properties: no set-up has that many. */
const mostProperties = 5_000;

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

/** Whether the properties of an object come in the order of some names. */
function isInOrder({ properties }: ObjectValue, names: ReadonlySet<string>): boolean {
  const places = [...names];
  const own = [...properties.keys()].map((name) => places.indexOf(name));
  return own.every((place, index) => index === 0 || place > (own[index - 1] ?? 0));
}

/** Whether an object has accessors of its own, which run where something is put onto it. */
export function hasAccessors({ properties, origin }: ObjectValue): boolean {
  return [...properties.values()].some(({ node }) => ts.isAccessor(node) && node.parent === origin.node);
}

/** Whether a spread of a value has no properties: of a text its letters would be some. */
function addsNothing(value: Value): boolean {
  return value.kind === 'literal'
    ? typeof value.value !== 'string' || value.value === ''
    : isFalsyUnknown(value);
}

/** Whether a property may turn out not to be there: what is worked out later is not asked now. */
function mayBeMissing(property: Property): boolean {
  if (property instanceof LazyProperty) return property.place !== 'known';
  return property.value.kind === 'literal' && property.value.isAbsent === true;
}

function placeIn(property: Property): Place {
  return property instanceof LazyProperty ? property.place : 'known';
}

/** The place of a property that is set under a condition. */
export function placeOf(property: Property, earlier: Property | undefined): Place {
  const isLost = [property, earlier].some((one) => one instanceof LazyProperty && one.place === 'lost');
  if (isLost) return 'lost';
  return !earlier || mayBeMissing(property) || mayBeMissing(earlier) ? 'conditional' : 'known';
}

/** A property of a spread object over one that was there before, which stays where the other is absent. */
function over(earlier: Property, property: Property): Property {
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

/** Why nothing more can be said of what a value holds. */
export function reasonOf(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      return value.reason;
    case 'template':
      return 'the text is known only in part';
    case 'environment':
      return `the environment variable ${value.name} decides`;
    case 'external':
      return `\`${[value.module, ...value.path].join('.')}\` is outside of the workspace`;
    case 'result':
      return `what \`${calleeName(value.callee)}\` gives is not known`;
    case 'member':
      return `\`${calleeName(value)}\` is not known`;
    default:
      return `its value is ${value.kind === 'one-of' ? 'one of several' : 'not an object'}`;
  }
}

function calleeName(value: Value): string {
  if (value.kind === 'external') return [value.module, ...value.path].join('.');
  if (value.kind === 'member') return `${calleeName(value.object)}.${value.name}`;
  if (value.kind === 'result') return `${calleeName(value.callee)}()`;
  if (value.kind === 'instance') return calleeName(value.callee);
  return value.kind;
}
