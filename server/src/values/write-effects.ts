import ts from 'typescript';
import { helperOf } from '../knowledge/helper-functions.ts';
import { containerOf, staticName } from '../syntax/nodes.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import { argumentsOf } from './arguments.ts';
import { calleeWrites } from './callee-writes.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { calledName } from './fresh-objects.ts';
import { type Holder, isHolder, type Writing, writtenTooOften } from './holders.ts';
import { writeInstance } from './instance-writes.ts';
import { callHelper, writesIntoFirst } from './library/packages.ts';
import type { Path } from './member-paths.ts';
import { merge } from './merged-writes.ts';
import { ObjectDraft } from './object-draft.ts';
import { hasAccessors } from './object-literals.ts';
import { LazyProperty } from './properties.ts';
import {
  type ArrayValue,
  absent,
  array,
  type ClassValue,
  type ObjectValue,
  type SelfValue,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';
import {
  escaped,
  evaluateSource,
  holdsItself,
  isTarget,
  writtenKey,
  writtenValue,
} from './write-operands.ts';
import { asWriteToPart, type Write } from './write-sites.ts';

/** Objects are followed through so many functions that hand them on. */
const deepestHandOn = 4;

/** A value after a write to it. */
export function writeInto(value: Value, path: Path, writing: Writing): Value {
  if (writing.write.kind === 'escape' && path.length === 0) {
    const handed = handedOn(value, writing);
    if (handed) return handed;
  }
  return mapAlternatives(value, value.origin, (one) => {
    // Each write copies what it is done to.
    if (!writing.evaluation.spend(sizeOf(one) >> 3)) return writtenTooOften(one.origin);
    switch (one.kind) {
      case 'object':
        return writeObject(one, path, writing);
      case 'array':
        return writeArray(one, path, writing);
      case 'instance':
        return writeInstance(one, path, writing);
      case 'self':
      case 'class':
        return writeMember(one, path, writing);
      default:
        return one;
    }
  });
}

/** An object of which everything is in doubt, since so much may be written onto it. */
export function doubted(value: Holder, write: Write, frame: Environment, evaluation: Evaluation): Value {
  const { module } = frame;
  const origin = { module, node: write.node };
  const by = unknown('so much may be written onto it by other ways that it is not followed', origin);
  switch (value.kind) {
    case 'object': {
      const draft = new ObjectDraft(value);
      draft.expose(by);
      return draft.finish(value.origin);
    }
    case 'array':
      return exposedList(value, by);
    case 'instance':
      // Of a `Map` or a URL nothing is known any more.
      return writeInto(value, [], { write: { ...write, kind: 'call', sources: [] }, frame, evaluation });
    default:
      return { ...value, written: new Map([['*', { value: by, node: write.node, module }]]) };
  }
}

function sizeOf(value: Value): number {
  if (value.kind === 'object') return value.properties.size;
  return value.kind === 'array' ? value.elements.length : 0;
}

/** The value after the function that it is handed to has run, where that function can be followed. */
function handedOn(value: Value, { write, frame, evaluation, depth = 0 }: Writing): Value | undefined {
  if (depth >= deepestHandOn) return undefined;
  const helped = changedByCallee(value, write, environmentOf(containerOf(write.node), frame), evaluation);
  if (helped) return helped;
  const writes = calleeWrites(write, environmentOf(containerOf(write.node), frame), evaluation);
  // What the class of a package does to its arguments is for those to know who know the package.
  if (!writes && ts.isNewExpression(write.node)) return value;
  if (!writes) return undefined;
  let now = value;
  for (const { write: whole, frame: inner, when } of writes) {
    const own = asWriteToPart(whole, { path: write.within ?? [], below: [], isCopy: false });
    if (!own) continue;
    const after = writeInto(now, own.path, { write: own, frame: inner, evaluation, depth: depth + 1 });
    if (when === undefined) now = after;
    else if (isHolder(now)) now = merge(now, after, when, evaluation);
    else return now.kind === 'unknown' ? now : undefined;
  }
  return now;
}

/** The value after a helper of a package has written into it: `_.merge(options, …)`. */
function changedByCallee(
  value: Value,
  { node, argument, within }: Write,
  scope: Environment,
  evaluation: Evaluation,
): Value | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const callee = evaluation.evaluate(node.expression, scope);
  const isHelper = callee.kind === 'external' && helperOf(callee.module, callee.path) !== undefined;
  if (isHelper && !(writesIntoFirst(callee) && argument === 0)) return value;
  if (argument !== 0 || within || value.kind !== 'object' || !writesIntoFirst(callee)) return undefined;
  const args = [value, ...argumentsOf(node.arguments.slice(1), scope, evaluation)];
  const origin = { module: scope.module, node };
  // What it merges may hold what is merged into: one round is looked at, and no more of those within it.
  if (scope.active.has(node)) return undefined;
  scope.active.add(node);
  try {
    const notCalled = (): Value => unknown('nothing is called here', origin);
    return callHelper(callee, { args, origin, evaluation, invoke: notCalled });
  } finally {
    scope.active.delete(node);
  }
}

function writeObject(value: ObjectValue, path: Path, writing: Writing): Value {
  const { write } = writing;
  const { module } = writing.frame;
  const origin = { module, node: write.node };
  const [key, ...rest] = path;
  // In sloppy code what is written onto a frozen object is lost; in strict code it is an error.
  const isOwn = rest.length === 0 && write.kind !== 'escape';
  if (isOwn && value.isFrozen === true) return value;
  if (isOwn && value.isFrozen === 'perhaps') {
    const { isFrozen, ...loose } = value;
    const after = writeObject(loose, path, writing);
    const merged = merge(value, after, 'it is not frozen', writing.evaluation);
    return merged.kind === 'object' ? { ...merged, isFrozen } : merged;
  }
  if (key === undefined && write.kind === 'freeze') return { ...value, isFrozen: true };
  const draft = new ObjectDraft(value);
  if (key === undefined) {
    if (write.kind === 'escape') draft.expose(escaped(write, origin));
    if (write.kind === 'assign') {
      if (hasAccessors(value)) draft.overrideAll(unknown('it is set through an accessor', origin));
      else
        for (const source of write.sources)
          if (!isTarget(source, writing)) draft.spread(evaluateSource(source, writing), origin);
    }
    return draft.finish(value.origin);
  }
  const name = writtenKey(key, writing);
  if (name === undefined) draft.overrideAll(unknown('what is written to is not known', origin));
  else if (rest.length === 0 && write.kind === 'delete') draft.delete(name, origin);
  else if (rest.length === 0 && write.kind === 'set') {
    const node = draft.get(name)?.node;
    const isOwn = node?.parent === value.origin.node && !isDefinition(write.node);
    const accessor = node && ts.isAccessor(node) && isOwn ? node : undefined;
    // What has no setter stays what it is, if that is no error.
    if (accessor && ts.isGetAccessorDeclaration(accessor) && !hasSetter(accessor)) return value;
    const place = write.isHidden ? 'lost' : 'known';
    if (accessor) draft.expose(unknown('it is set through an accessor', origin));
    else draft.set(name, new LazyProperty(write.node, module, () => writtenValue(writing), undefined, place));
  } else {
    const property = draft.get(name);
    if (property && holdsItself(property, writing))
      draft.overrideAll(unknown('it is written by way of itself', origin));
    if (property && isWritable(property.value)) {
      const { node, module: from, overriddenBy } = property;
      draft.set(
        name,
        new LazyProperty(
          node,
          from,
          () => writeInto(property.value, rest, writing),
          overriddenBy,
          property instanceof LazyProperty ? property.place : 'known',
        ),
      );
    }
  }
  return draft.finish(value.origin);
}

/** Whether a write replaces a property whatever it was, as `Object.defineProperty` does. */
function isDefinition(node: ts.Node): boolean {
  return ts.isCallExpression(node) && calledName(node) === 'defineProperty';
}

/** Whether an accessor that gives a value has one beside it that takes it. */
function hasSetter({ parent, name }: ts.GetAccessorDeclaration): boolean {
  const members: readonly ts.Node[] = ts.isObjectLiteralExpression(parent) ? parent.properties : [];
  return members.some((one) => ts.isSetAccessorDeclaration(one) && staticName(one.name) === staticName(name));
}

function isWritable(value: Value): boolean {
  return isHolder(value) || value.kind === 'one-of';
}

/** A list that grows, or of which one element is changed, keeps the others; after any other change nothing is known of it. */
function writeArray(value: ArrayValue, path: Path, writing: Writing): ArrayValue {
  const { write } = writing;
  const origin = { module: writing.frame.module, node: write.node };
  const [key, ...rest] = path;
  if (write.kind === 'escape' && key === undefined) return exposedList(value, escaped(write, origin));
  const index = key === undefined ? undefined : Number(writtenKey(key, writing));
  const element = index === undefined ? undefined : value.elements[index];
  if (index !== undefined && element && (write.kind === 'set' || rest.length > 0)) {
    const now =
      rest.length === 0
        ? writtenValue(writing)
        : isWritable(element)
          ? writeInto(element, rest, writing)
          : element;
    return { ...value, elements: value.elements.with(index, now) };
  }
  if (write.kind === 'escape') return value;
  if (write.kind === 'call' && path.length === 0 && write.method === 'push' && !value.open) {
    if (!write.sources.some(ts.isSpreadElement)) {
      const pushed = write.sources.map((source) => evaluateSource(source, writing));
      return array([...value.elements, ...pushed], value.origin);
    }
  }
  return { ...value, elements: [], open: unknown('the list is changed afterwards', origin) };
}

/** A list that somebody who is not followed got hold of: each element may be another by now. */
function exposedList(value: ArrayValue, by: Unknown): ArrayValue {
  const elements = value.elements.map((element) => oneOf([{ value: element }, { value: by }], by.origin));
  return { ...value, elements, open: value.open ?? by };
}

/** Objects of the workspace's classes, and the classes themselves: what is written onto them hides their own members. */
function writeMember<T extends SelfValue | ClassValue>(value: T, path: Path, writing: Writing): T {
  const { write, frame, evaluation } = writing;
  const { module } = frame;
  const origin = { module, node: write.node };
  const [key, ...rest] = path;
  const name = key === undefined ? undefined : writtenKey(key, writing);
  const written = new Map(value.written);
  if (key === undefined && write.kind === 'assign') {
    for (const source of write.sources) {
      const from = evaluateSource(source, writing);
      if (from.kind === 'object') for (const [own, property] of from.properties) written.set(own, property);
    }
  } else if (key === undefined) return value;
  else if (name === undefined) {
    written.clear();
    written.set('*', { value: unknown('what is written to is not known', origin), node: write.node, module });
  } else if (rest.length === 0 && write.kind === 'delete')
    written.set(name, { value: absent(origin), node: write.node, module });
  else if (rest.length === 0 && write.kind === 'set')
    written.set(name, new LazyProperty(write.node, module, () => writtenValue(writing)));
  else {
    const inner = (): Value => writeInto(evaluation.property(value, name, origin), rest, writing);
    written.set(name, new LazyProperty(write.node, module, inner));
  }
  return { ...value, written };
}
