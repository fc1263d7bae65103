import ts from 'typescript';
import { containerOf, isInside } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { calleeWrites } from './callee-writes.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { isElsewhere, nestingOf, quote, reach, settle } from './flow.ts';
import { LazyProperty, ObjectDraft, valueOf } from './objects.ts';
import {
  type ArrayValue,
  absent,
  type ClassValue,
  type Instance,
  mapAlternatives,
  type ObjectValue,
  type Origin,
  oneOf,
  type Property,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';
import { type Path, type Write, writesTo } from './write-sites.ts';

/** The values that can be written into and are followed; what is written onto functions is not. */
type Holder = ObjectValue | ArrayValue | Instance | SelfValue | ClassValue;

/** A write with what is needed to work it out. */
interface Writing {
  readonly write: Write;
  readonly frame: Environment;
  readonly evaluation: Evaluation;
  /** How many functions hand the object on to this write. */
  readonly depth?: number;
}

/** Objects are followed through so many functions that hand them on. */
const deepestHandOn = 4;

/**
 * The value as it is at `use`, after what was written onto it through a name.
 *
 * @param from where the name got the value
 */
export function applyWrites(
  value: Value,
  binding: Binding,
  use: ts.Node,
  from: ts.Node,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const isHolder = isHolderKind(value) || value.kind === 'one-of';
  const writes = isHolder
    ? writesTo(binding, environment.module).filter((write) => comesAfter(write, from))
    : [];
  if (writes.length === 0) return value;
  const around = writes.filter(({ node }) => !isElsewhere(node, use));
  around.sort((a, b) => nestingOf(a.node) - nestingOf(b.node));
  const elsewhere = writes.filter(({ node }) => isElsewhere(node, use));
  return mapAlternatives(value, value.origin, (one) => {
    let now: Value = one;
    // What is written further out has happened before; what other functions write may come at any time.
    for (const write of [...around, ...elsewhere])
      now = apply(now, { write, frame: environment, evaluation }, binding, use);
    return now;
  });
}

/** Whether a write is one to the value that a name got at a node, and not to the one that it had before. */
function comesAfter({ node }: Write, from: ts.Node): boolean {
  return containerOf(node) !== containerOf(from) || node.pos >= from.end;
}

function apply(value: Value, writing: Writing, binding: Binding, use: ts.Node): Value {
  const { write, frame, evaluation } = writing;
  if (!isHolderKind(value)) return value;
  // Agents and clients keep living objects that others hold, so what is written later counts too.
  const options = { shared: value.kind === 'instance', home: binding.declaration };
  const reached = settle(reach(write.node, use, frame.module, options), (test) =>
    evaluation.decide(test, frame),
  );
  if (reached === 'never') return value;
  // A write that reads what it wrote a round before has no end.
  const isOwn = isInside(use, write.node);
  const after = writeInto(
    value,
    write.path,
    isOwn ? { ...writing, write: { ...write, sources: [] } } : writing,
  );
  return reached === undefined ? after : merge(value, after, reached, evaluation);
}

function isHolderKind(value: Value): value is Holder {
  return (
    value.kind === 'object' ||
    value.kind === 'array' ||
    value.kind === 'instance' ||
    value.kind === 'self' ||
    value.kind === 'class'
  );
}

/** The object before and after a write that happens only under a condition, as one. */
function merge(before: Holder, after: Value, when: string, evaluation: Evaluation): Value {
  if (before.kind === 'array') {
    const { origin } = before;
    return after.kind === 'array'
      ? { ...before, elements: shared(before, after), open: unknown(when, origin) }
      : before;
  }
  if (before.kind === 'object') {
    if (after.kind !== 'object') return before;
    const properties = mergeProperties(before.properties, after.properties, when, (origin) =>
      before.open ? unknown(before.open.reason, origin) : absent(origin),
    );
    return { ...before, properties, open: before.open ?? after.open };
  }
  if (after.kind !== before.kind) return before;
  if (after.written?.has('*') && !before.written?.has('*')) return after;
  const missing = (origin: Origin, name: string): Value =>
    before.kind === 'instance' ? absent(origin) : evaluation.property(before, name, origin);
  const written = mergeProperties(before.written ?? none, after.written ?? none, when, missing);
  return { ...before, written };
}

const none: ReadonlyMap<string, Property> = new Map();

function mergeProperties(
  before: ReadonlyMap<string, Property>,
  after: ReadonlyMap<string, Property>,
  when: string,
  missing: (origin: Origin, name: string) => Value,
): ReadonlyMap<string, Property> {
  const merged = new Map(before);
  for (const [name, property] of after) {
    const earlier = before.get(name);
    if (earlier === property) continue;
    const { node, module } = property;
    const origin = { module, node };
    const value = (): Value =>
      oneOf(
        [{ value: valueOf(property), when }, { value: earlier ? valueOf(earlier) : missing(origin, name) }],
        origin,
      );
    merged.set(name, new LazyProperty(node, module, value));
  }
  return merged;
}

/** The elements that two lists begin with alike. */
function shared(a: ArrayValue, b: ArrayValue): readonly Value[] {
  const end = a.elements.findIndex((element, index) => element !== b.elements[index]);
  return end < 0 ? a.elements : a.elements.slice(0, end);
}

function writeInto(value: Value, path: Path, writing: Writing): Value {
  if (writing.write.kind === 'escape' && path.length === 0) {
    const handed = handedOn(value, writing);
    if (handed) return handed;
  }
  return mapAlternatives(value, value.origin, (one) => {
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

/** The value after the function that it is handed to has run, where that function can be followed. */
function handedOn(value: Value, { write, frame, evaluation, depth = 0 }: Writing): Value | undefined {
  if (depth >= deepestHandOn) return undefined;
  const writes = calleeWrites(write, environmentOf(containerOf(write.node), frame), evaluation);
  if (!writes) return undefined;
  let now = value;
  for (const { write: own, frame: inner, when } of writes) {
    const after = writeInto(now, own.path, { write: own, frame: inner, evaluation, depth: depth + 1 });
    if (when === undefined) now = after;
    else if (isHolderKind(now)) now = merge(now, after, when, evaluation);
    else return undefined;
  }
  return now;
}

function writeObject(value: ObjectValue, path: Path, writing: Writing): ObjectValue {
  const { write } = writing;
  const { module } = writing.frame;
  const origin = { module, node: write.node };
  const draft = new ObjectDraft(value);
  const [key, ...rest] = path;
  if (key === undefined) {
    if (write.kind === 'escape') draft.open(escaped(write, origin));
    if (write.kind === 'assign')
      for (const source of write.sources) draft.spread(evaluateSource(source, writing), origin);
    return draft.finish(value.origin);
  }
  const name = keyOf(key, writing);
  if (name === undefined) draft.overrideAll(unknown('what is written to is not known', origin));
  else if (rest.length === 0 && write.kind === 'delete') draft.delete(name, origin);
  else if (rest.length === 0 && write.kind === 'set')
    draft.set(name, new LazyProperty(write.node, module, () => assigned(writing)));
  else {
    const property = draft.get(name);
    if (property && isWritable(property.value)) {
      const { node, module: from, overriddenBy } = property;
      draft.set(
        name,
        new LazyProperty(node, from, () => writeInto(property.value, rest, writing), overriddenBy),
      );
    }
  }
  return draft.finish(value.origin);
}

function isWritable(value: Value): boolean {
  return isHolderKind(value) || value.kind === 'one-of';
}

/** A list that only grows keeps what it had; after any other change nothing is known of it. */
function writeArray(value: ArrayValue, path: Path, writing: Writing): ArrayValue {
  const { write } = writing;
  const origin = { module: writing.frame.module, node: write.node };
  if (write.kind === 'escape')
    return path.length > 0 ? value : { ...value, open: value.open ?? escaped(write, origin) };
  if (write.kind === 'call' && path.length === 0 && write.method === 'push' && !value.open) {
    if (!write.sources.some(ts.isSpreadElement))
      return {
        ...value,
        elements: [...value.elements, ...write.sources.map((source) => evaluateSource(source, writing))],
      };
  }
  return { ...value, elements: [], open: unknown('the list is changed afterwards', origin) };
}

function writeInstance(value: Instance, path: Path, writing: Writing): Instance {
  const { write } = writing;
  const { module } = writing.frame;
  const origin = { module, node: write.node };
  const names = path.map((key) => keyOf(key, writing));
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

function escaped(write: Write, origin: Origin): ReturnType<typeof unknown> {
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
  const origin = { module: writing.frame.module, node: writing.write.node };
  return source ? evaluateSource(source, writing) : unknown('it is computed step by step', origin);
}

function evaluateSource(source: ts.Expression, { write, frame, evaluation }: Writing): Value {
  return evaluation.evaluate(source, environmentOf(containerOf(write.node), frame));
}
