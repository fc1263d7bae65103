import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { staticName } from '../syntax/nodes.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import {
  type Alternative,
  type ArrayValue,
  alternativesOf,
  literal,
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
  ) {}

  get value(): Value {
    this.known ??= this.work();
    return this.known;
  }
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
      draft.open(unknown('a computed key is not known', { module, node: member }));
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
    this.properties.set(name, {
      value: literal(undefined, origin),
      node: origin.node,
      module: origin.module,
    });
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
    if (value.open) this.overrideAll(value.open);
    for (const [name, property] of value.properties) this.properties.set(name, property);
  }

  private overrideAll(by: Unknown): void {
    this.openness ??= by;
    for (const [name, property] of this.properties) {
      if (property.overriddenBy) continue;
      this.properties.set(name, {
        value: property.value,
        node: property.node,
        module: property.module,
        overriddenBy: by,
      });
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
            sources.map(({ value, when }) => {
              const property = value.kind === 'object' ? value.properties.get(name) : undefined;
              return { value: property?.value ?? earlier?.value ?? literal(undefined, origin), when };
            }),
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
    elements.push(...inner.elements);
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
