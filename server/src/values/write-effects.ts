import ts from 'typescript';
import { helperOf } from '../knowledge/helper-functions.ts';
import { containerOf, staticName, unwrap } from '../syntax/nodes.ts';
import { argumentsOf } from './arguments.ts';
import { calleeWrites } from './callee-writes.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { quote } from './flow.ts';
import { calledName } from './fresh-objects.ts';
import { type Holder, isHolder, type Writing, writtenTooOften } from './holders.ts';
import { changedCollection, isCollection } from './library/collections.ts';
import { callHelper, writesIntoFirst } from './library/packages.ts';
import { isUrl } from './library/urls.ts';
import type { Path } from './member-paths.ts';
import { merge } from './merged-writes.ts';
import { hasAccessors, LazyProperty, ObjectDraft } from './objects.ts';
import {
  type ArrayValue,
  absent,
  array,
  type ClassValue,
  type Instance,
  mapAlternatives,
  type ObjectValue,
  type Origin,
  oneOf,
  type Property,
  type SelfValue,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';
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

/** Whether an object of the language's holds data, so that it is read as it is at the time. */
export function isData(value: Instance): boolean {
  return isCollection(value) || isUrl(value);
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
  const name = keyOf(key, writing);
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
    else draft.set(name, new LazyProperty(write.node, module, () => assigned(writing), undefined, place));
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
  const index = key === undefined ? undefined : Number(keyOf(key, writing));
  const element = index === undefined ? undefined : value.elements[index];
  if (index !== undefined && element && (write.kind === 'set' || rest.length > 0)) {
    const now =
      rest.length === 0
        ? assigned(writing)
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

function writeInstance(value: Instance, path: Path, writing: Writing): Instance {
  const { write } = writing;
  const { module } = writing.frame;
  const origin = { module, node: write.node };
  const names = path.map((key) => keyOf(key, writing));
  if (write.kind === 'call' && isCollection(value)) return changedByCall(value, path, writing);
  if (write.kind === 'call' && isUrl(value)) return searchChanged(value, writing);
  if (write.kind === 'escape' || write.kind === 'call' || !names.every((name) => name !== undefined))
    return value;
  const written = new Map(value.written);
  if (write.kind === 'assign') {
    for (const source of write.sources) {
      const from = evaluateSource(source, writing);
      if (from.kind === 'object')
        for (const [name, property] of from.properties) written.set([...names, name].join('.'), property);
    }
  } else if (write.kind === 'delete') {
    written.set(names.join('.'), { value: absent(origin), node: write.node, module });
  } else written.set(names.join('.'), new LazyProperty(write.node, module, () => assigned(writing)));
  return { ...value, written };
}

/** A `Map` or a `Set` after a method of it, or of what it holds, has changed it. */
function changedByCall(value: Instance, path: Path, writing: Writing): Instance {
  const { write, frame } = writing;
  const origin = { module: frame.module, node: write.node };
  const isPlain = path.length === 0 && !write.sources.some(ts.isSpreadElement);
  const args = isPlain ? write.sources.map((source) => evaluateSource(source, writing)) : [];
  return changedCollection(value, { method: isPlain ? write.method : undefined, args, origin });
}

/** A URL of which the search was changed by its own methods. */
function searchChanged(value: Instance, { write, frame: { module } }: Writing): Instance {
  const { node } = write;
  const changed = { value: unknown('it is changed afterwards', { module, node }), node, module };
  return { ...value, written: new Map([...value.written, ['*', changed]]) };
}

/** Objects of the workspace's classes, and the classes themselves: what is written onto them hides their own members. */
function writeMember<T extends SelfValue | ClassValue>(value: T, path: Path, writing: Writing): T {
  const { write, frame, evaluation } = writing;
  const { module } = frame;
  const origin = { module, node: write.node };
  const [key, ...rest] = path;
  const name = key === undefined ? undefined : keyOf(key, writing);
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
    written.set(name, new LazyProperty(write.node, module, () => assigned(writing)));
  else {
    const inner = (): Value => writeInto(evaluation.property(value, name, origin), rest, writing);
    written.set(name, new LazyProperty(write.node, module, inner));
  }
  return { ...value, written };
}

function escaped(write: Write, origin: Origin): Unknown {
  const callee = ts.isCallExpression(write.node) ? write.node.expression : write.node;
  return unknown(`it is handed to ${quote(callee, origin.module)}, which is not followed`, origin);
}

function keyOf(key: string | ts.Expression, writing: Writing): string | undefined {
  if (typeof key === 'string') return key;
  const value = evaluateSource(key, writing);
  return value.kind === 'literal' && (typeof value.value === 'string' || typeof value.value === 'number')
    ? String(value.value)
    : undefined;
}

function assigned(writing: Writing): Value {
  const [source] = writing.write.sources;
  if (source && isCircular(source, writing))
    return unknown('it holds itself', { module: writing.frame.module, node: source });
  const origin = { module: writing.frame.module, node: writing.write.node };
  if (source) return evaluateSource(source, writing);
  const isDoubtful = writing.write.isDoubtful === true;
  return unknown(isDoubtful ? 'it may be written by another way' : 'it is computed step by step', origin);
}

/** Whether a source of `Object.assign` is the target, which by then holds what it gets. */
function isTarget(source: ts.Expression, { write, frame }: Writing): boolean {
  const [target] = ts.isCallExpression(write.node) ? write.node.arguments : [];
  const [a, b] = [target, source].map((one) => one && unwrap(one));
  if (!a || !b || !ts.isIdentifier(a) || !ts.isIdentifier(b)) return false;
  return frame.module.scopes.bindingOf(a) === frame.module.scopes.bindingOf(b);
}

/** Whether a property is the object itself, which was written into it. */
function holdsItself({ node }: Property, writing: Writing): boolean {
  const isAssigned = ts.isBinaryExpression(node);
  return isAssigned && isCircular(node.right, { ...writing, write: { ...writing.write, node } });
}

/** Whether an object is written into itself: `o.self = o`. */
function isCircular(source: ts.Expression, { write, frame }: Writing): boolean {
  if (!ts.isBinaryExpression(write.node)) return false;
  const held = rootOf(source);
  const { scopes } = frame.module;
  const binding = ts.isIdentifier(held) ? scopes.bindingOf(held) : undefined;
  const target = rootOf(write.node.left);
  return binding !== undefined && ts.isIdentifier(target) && scopes.bindingOf(target) === binding;
}

function rootOf(node: ts.Expression): ts.Expression {
  let at = unwrap(node);
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = unwrap(at.expression);
  return at;
}

function evaluateSource(source: ts.Expression, { write, frame, evaluation }: Writing): Value {
  return evaluation.evaluate(source, environmentOf(containerOf(write.node), frame));
}
