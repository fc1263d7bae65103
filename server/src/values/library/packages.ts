import { type Helper, helperOf } from '../../knowledge/helper-functions.ts';
import { mapAlternatives, oneOf } from '../alternatives.ts';
import { ObjectDraft } from '../object-draft.ts';
import {
  array,
  type External,
  type Literal,
  literal,
  type ObjectValue,
  type Origin,
  unknown,
  type Value,
} from '../value.ts';
import { argument, eachOf, hasUnknownCount, type LibraryCall, notKnown, textIn } from './call.ts';
import { copyOf, plain } from './copies.ts';
import { parameterCount } from './functions.ts';
import { callListMethod } from './lists.ts';
import { deepMerge, defaultsDeepRule, defaultsRule, lodashMerge, mergeInto } from './merging.ts';
import { mappedValues, objectFunctions } from './objects.ts';
import { isNullish } from './relations.ts';

type Work = (call: LibraryCall) => Value | undefined;

/** What the functions of helper packages give; what they mean is said in `knowledge/helper-functions.ts`. */
const helpers: Readonly<Record<Helper, Work>> = {
  identity: (call) => argument(call, 0),
  noop: (call) => literal(undefined, call.origin),
  once: (call) => kept(call, (count) => count === 0),
  memoize: (call) => kept(call, (count) => count === 0 || (count === 1 && call.args.length === 1)),
  call: (call) => call.invoke(argument(call, 0), []),
  assign: (call) => objectFunctions['Object.assign']?.(call),
  'merge-right': (call) =>
    call.args.length === 2 ? spread([argument(call, 0), argument(call, 1)], call) : undefined,
  'merge-left': (call) =>
    call.args.length === 2 ? spread([argument(call, 1), argument(call, 0)], call) : undefined,
  defaults: (call) => merge(call, defaultsRule),
  'defaults-deep': (call) => merge(call, defaultsDeepRule),
  merge: (call) => merge(call, lodashMerge),
  deepmerge: (call) => (call.args.length === 2 ? copied(merge(call, deepMerge)) : undefined),
  clone: (call) =>
    eachOf([argument(call, 0)], call.origin, ([value]) =>
      value && isData(value) ? value : notKnown(value ? [value] : [], call.origin),
    ),
  'clone-deep': (call) =>
    eachOf([argument(call, 0)], call.origin, ([value]) =>
      value && isData(value) ? copyOf(value, plain) : notKnown(value ? [value] : [], call.origin),
    ),
  pick: (call) => selected(call, true),
  omit: (call) => selected(call, false),
  get: read,
  'is-nil': (call) =>
    eachOf([argument(call, 0)], call.origin, ([value]) => {
      const is = value && isNullish(value);
      return is === undefined || !value
        ? notKnown(value ? [value] : [], call.origin)
        : literal(is, call.origin, [value]);
    }),
  'map-values': mapValues,
  'from-pairs': (call) => objectFunctions['Object.fromEntries']?.(call),
  compact: (call) => ofList(call, 'filter', [booleanFunction(call.origin)]),
  flatten: (call) => ofList(call, 'flat', []),
  uniq: (call) =>
    eachOf([argument(call, 0)], call.origin, ([list]) => {
      if (list?.kind !== 'array' || list.open || call.args.length > 1)
        return notKnown(list ? [list] : [], call.origin);
      const known = list.elements.filter((one): one is Literal => one.kind === 'literal');
      if (known.length < list.elements.length) return notKnown(list.elements, call.origin);
      const first = new Map<unknown, Value>();
      for (const one of known) if (!first.has(one.value)) first.set(one.value, one);
      return array([...first.values()], call.origin);
    }),
};

/** What a call of a helper package's function gives; undefined for what is no such function, or not followed. */
export function callHelper(callee: External, call: LibraryCall): Value | undefined {
  const helper = helperOf(callee.module, callee.path);
  if (!helper || hasUnknownCount(call.args)) return undefined;
  return helpers[helper](call);
}

/** The helpers that write into their first argument. */
const changing: ReadonlySet<Helper> = new Set(['assign', 'merge', 'defaults', 'defaults-deep']);

/** Whether a function is a helper that writes into its first argument. */
export function writesIntoFirst(callee: Value): callee is External {
  const helper = callee.kind === 'external' ? helperOf(callee.module, callee.path) : undefined;
  return helper !== undefined && changing.has(helper);
}

/** A function whose calls give what its first call gave: the function itself, where no argument can tell them apart. */
function kept(call: LibraryCall, isSafe: (count: number | undefined) => boolean): Value {
  return eachOf([argument(call, 0)], call.origin, ([callee]) =>
    callee?.kind === 'function' && isSafe(parameterCount(callee))
      ? callee
      : unknown('what its first call gave is not known', call.origin),
  );
}

function isData(value: Value): boolean {
  return (
    value.kind === 'object' || value.kind === 'array' || value.kind === 'literal' || value.kind === 'template'
  );
}

function copied(value: Value | undefined): Value | undefined {
  return value && copyOf(value, plain);
}

function spread(sources: readonly Value[], call: LibraryCall): Value {
  const draft = new ObjectDraft();
  for (const source of sources) draft.spread(source, call.origin);
  return draft.finish(call.origin);
}

/** All sources merged into the first, one after the other. */
function merge(call: LibraryCall, rule: Parameters<typeof mergeInto>[2]): Value {
  return eachOf(call.args, call.origin, (args) => {
    const [target, ...sources] = args;
    if (target?.kind !== 'object') return notKnown(target ? [target] : [], call.origin);
    return sources.reduce((so: ObjectValue, source) => mergeInto(so, source, rule, call.origin), target);
  });
}

/** The keys that arguments name, in lists or one by one; undefined for paths and what is not known. */
function keysIn(values: readonly Value[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (const value of values) {
    if (value.kind === 'array' && value.open) return undefined;
    for (const one of value.kind === 'array' ? value.elements : [value]) {
      const key = textIn(one);
      if (key === undefined || /[.[\]]/.test(key)) return undefined;
      keys.push(key);
    }
  }
  return keys;
}

function selected(call: LibraryCall, picks: boolean): Value {
  const { origin } = call;
  return eachOf(call.args, origin, ([object, ...rest]) => {
    const keys = keysIn(rest);
    if (object?.kind !== 'object' || !keys) return notKnown([...(object ? [object] : []), ...rest], origin);
    if (!picks) {
      const without = new ObjectDraft({ ...object, prototype: undefined });
      for (const key of keys) without.delete(key, origin);
      return without.finish(origin);
    }
    const draft = new ObjectDraft();
    for (const key of keys) {
      const property = object.properties.get(key);
      if (property) draft.set(key, property);
      else if (object.open) draft.open(object.open);
    }
    return draft.finish(origin);
  });
}

const pathForm = /^[\w$-]+(?:\.[\w$-]+|\[\d+\])*$/;

/** The names on the way that a path says: `a.b[0].c`, or a list of them. */
function wayOf(path: Value | undefined): readonly string[] | undefined {
  if (path?.kind === 'array' && !path.open) {
    const names = path.elements.map((element) =>
      element.kind === 'literal' ? String(element.value) : undefined,
    );
    return names.every((name) => name !== undefined) ? names : undefined;
  }
  const text = textIn(path);
  return text !== undefined && pathForm.test(text) ? (text.match(/[\w$-]+/g) ?? undefined) : undefined;
}

/** `_.get(object, path, fallback)`. */
function read(call: LibraryCall): Value {
  const { origin } = call;
  const fallback = argument(call, 2);
  return eachOf([argument(call, 0), argument(call, 1)], origin, ([object, path]) => {
    const way = wayOf(path);
    if (!object || !path || !way) return notKnown(path ? [path] : [], origin);
    const whole = textIn(path);
    // A key that is written like a path comes before the path.
    const mayBeKey =
      whole !== undefined &&
      way.length > 1 &&
      object.kind === 'object' &&
      (object.open || object.properties.has(whole));
    if (mayBeKey) return unknown('whether it is a key or a path is not known', origin);
    let at: Value = object;
    for (const name of way)
      at = mapAlternatives(at, origin, (one) =>
        isNullish(one) ? literal(undefined, origin) : call.evaluation.property(one, name, origin),
      );
    return mapAlternatives(at, origin, (one) => {
      if (one.kind === 'literal') return one.value === undefined ? fallback : one;
      const isSet = isNullish(one) === false;
      return isSet ? one : oneOf([{ value: one }, { value: fallback, when: 'it is undefined' }], origin);
    });
  });
}

function mapValues(call: LibraryCall): Value {
  const { origin } = call;
  return eachOf([argument(call, 0), argument(call, 1)], origin, ([object, by]) => {
    if (object?.kind !== 'object' || by?.kind !== 'function')
      return notKnown(
        [object, by].filter((one) => one !== undefined),
        origin,
      );
    const properties = mappedValues(object, (value, name) =>
      call.invoke(by, [value, literal(name, origin), object]),
    );
    return properties
      ? { kind: 'object', properties, origin }
      : unknown('what the object holds is not known as a whole', origin);
  });
}

function ofList(call: LibraryCall, name: string, args: readonly Value[]): Value {
  return eachOf([argument(call, 0)], call.origin, ([list]) =>
    list?.kind === 'array'
      ? (callListMethod(list, name, { ...call, args }) ?? notKnown([list], call.origin))
      : notKnown(list ? [list] : [], call.origin),
  );
}

function booleanFunction(origin: Origin): External {
  return { kind: 'external', module: 'global', path: ['Boolean'], origin };
}
