import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { enclosingObject, visitNodes } from '../syntax/nodes.ts';
import { alternativesOf } from './alternatives.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { ObjectDraft } from './object-draft.ts';
import { LazyProperty } from './properties.ts';
import { nameOf } from './property-keys.ts';
import { type ObjectValue, unknown, type Value } from './value.ts';
import { type Write, writesThrough } from './write-sites.ts';

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

/** Whether an object has accessors of its own, which run where something is put onto it. */
export function hasAccessors({ properties, origin }: ObjectValue): boolean {
  return [...properties.values()].some(({ node }) => ts.isAccessor(node) && node.parent === origin.node);
}
