import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { staticName } from '../syntax/nodes.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import {
  type Alternative,
  type ArrayValue,
  absent,
  alternativesOf,
  mapAlternatives,
  type ObjectValue,
  type Origin,
  oneOf,
  type Property,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** A property whose value is worked out when it is asked for. */
export class LazyProperty implements Property {
  private known: Value | undefined;

  constructor(
    readonly node: ts.Node,
    readonly module: SourceModule,
    private readonly work: () => Value,
    readonly overriddenBy?: Unknown,
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
      draft.spread(evaluation.evaluate(member.expression, environment), { module, node: member });
      continue;
    }
    const name = nameOf(member.name, environment, evaluation);
    if (name === undefined) {
      draft.overrideAll(unknown('a computed key is not known', { module, node: member }));
      continue;
    }
    if (name === '__proto__' && ts.isPropertyAssignment(member) && !ts.isComputedPropertyName(member.name)) {
      draft.open(unknown('it has a prototype', { module, node: member }));
      continue;
    }
    draft.set(name, new LazyProperty(member, module, () => memberValue(member, environment, evaluation)));
  }
  return draft.finish(origin);
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

/** An object under construction: properties and spreads in the order in which they take effect. */
export class ObjectDraft {
  private readonly properties: Map<string, Property>;
  private openness: Unknown | undefined;

  constructor(from?: ObjectValue) {
    this.properties = new Map(from?.properties);
    this.openness = from?.open;
  }

  set(name: string, property: Property): void {
    this.properties.set(name, property);
  }

  get(name: string): Property | undefined {
    return this.properties.get(name);
  }

  delete(name: string, origin: Origin): void {
    this.properties.set(name, { value: absent(origin), node: origin.node, module: origin.module });
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
    if (value.kind === 'literal') return;
    if (value.kind !== 'object') {
      this.overrideAll(unknown(reasonOf(value), origin));
      return;
    }
    const before = new Map(this.properties);
    if (value.open) this.overrideAll(value.open);
    for (const [name, property] of value.properties) {
      const earlier = before.get(name);
      this.properties.set(name, earlier ? over(earlier, property) : property);
    }
  }

  /** Something unknown may have replaced or added any property. */
  overrideAll(by: Unknown): void {
    this.openness ??= by;
    for (const [name, property] of this.properties) {
      if (property.overriddenBy) continue;
      const { node, module } = property;
      this.properties.set(name, new LazyProperty(node, module, () => property.value, by));
    }
  }

  private spreadSeveral(sources: readonly Alternative[], origin: Origin): void {
    const before = new ObjectDraft(this.finish(origin));
    const names = new Set<string>();
    for (const { value } of sources) {
      if (value.kind === 'object') for (const name of value.properties.keys()) names.add(name);
      else if (value.kind !== 'literal') this.overrideAll(unknown(reasonOf(value), origin));
      if (value.kind === 'object' && value.open) this.overrideAll(value.open);
    }
    for (const name of names) {
      const earlier = before.get(name);
      this.properties.set(
        name,
        new LazyProperty(origin.node, origin.module, () =>
          oneOf(
            sources.map(({ value, when }) => ({
              value: after(value, name, earlier, before.openness, origin),
              when,
            })),
            origin,
          ),
        ),
      );
    }
  }

  finish(origin: Origin): ObjectValue {
    return { kind: 'object', properties: this.properties, open: this.openness, origin };
  }
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
      : spread.kind === 'literal'
        ? undefined
        : unknown(reasonOf(spread), origin);
  if (!earlier) return by ?? openness ?? absent(origin);
  if (!by) return valueOf(earlier);
  return valueOf(new LazyProperty(earlier.node, earlier.module, () => valueOf(earlier), by));
}

/** The array that a literal makes. */
export function evaluateArray(
  node: ts.ArrayLiteralExpression,
  environment: Environment,
  evaluation: Evaluation,
): ArrayValue {
  const origin = { module: environment.module, node };
  const elements: Value[] = [];
  for (const element of node.elements) {
    if (!ts.isSpreadElement(element)) {
      elements.push(evaluation.evaluate(element, environment));
      continue;
    }
    const inner = evaluation.evaluate(element.expression, environment);
    if (inner.kind !== 'array' || inner.open) {
      return {
        kind: 'array',
        elements,
        open: unknown('an unknown list is spread into it', { module: environment.module, node: element }),
        origin,
      };
    }
    for (const one of inner.elements) elements.push(one);
  }
  return { kind: 'array', elements, origin };
}

/** Why nothing more can be said of what a value holds. */
export function reasonOf(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      return value.reason;
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
