import { identityFunctions } from '../../knowledge/identity-functions.ts';
import { nodeConstant } from '../../knowledge/node-constants.ts';
import { negate } from '../operators.ts';
import { supposing } from '../suppositions.ts';
import {
  array,
  type External,
  type Instance,
  literal,
  longestList,
  type Member,
  type OneOf,
  type Origin,
  unknown,
  type Value,
} from '../value.ts';
import {
  argument,
  eachOf,
  hasUnknownCount,
  type LibraryCall,
  notKnown,
  readsOf,
  type Single,
  textIn,
} from './call.ts';
import { callCollectionMethod, collectionProperty, isCollection, makeCollection } from './collections.ts';
import { copyOf, structured } from './copies.ts';
import { allOf, applied, callFunctionMethod, callPromiseMethod } from './functions.ts';
import { iterated } from './iterating.ts';
import { parse, stringify } from './json.ts';
import { callListMethod, isArray } from './lists.ts';
import { callNumberFunction, callNumberMethod, numberConstant } from './numbers.ts';
import { callObjectMethod, objectFunctions } from './objects.ts';
import { callHelper } from './packages.ts';
import { callRegexMethod, isRegex } from './regexes.ts';
import { callTextMethod, fromCodes, isTextMethod, textProperty, toText } from './strings.ts';
import { callUrlMethod, canParse, isUrl, urlProperty } from './urls.ts';

/** What a method gives that the language gives a value; undefined for what is none of the language's. */
export function callMethod(
  object: Exclude<Value, OneOf>,
  name: string,
  call: LibraryCall,
): Value | undefined {
  const followed = (one: Single, args: readonly Value[]): Value | undefined =>
    callKnownMethod(one, name, { ...call, args }) ?? notFollowed(one, name, call.origin);
  const value = followed(object, call.args);
  if (value?.kind !== 'unknown') return value;
  const onSupposed = supposing(value, [object], ([one = object]) => followed(one, call.args) ?? value);
  return onSupposed === value
    ? supposing(value, call.args, (args) => followed(object, args) ?? value)
    : onSupposed;
}

/** A method of texts or lists that there is, but which is not followed. */
function notFollowed(object: Value, name: string, origin: Origin): Value | undefined {
  const isOfText = object.kind === 'template' || textIn(object) !== undefined;
  if (isOfText && name in String.prototype) return unknown(`\`${name}\` of a text is not followed`, origin);
  const isOfList = object.kind === 'array' && name in Array.prototype;
  return isOfList ? unknown(`\`${name}\` of a list is not followed`, origin) : undefined;
}

function callKnownMethod(object: Exclude<Value, OneOf>, name: string, call: LibraryCall): Value | undefined {
  switch (object.kind) {
    case 'literal':
      if (typeof object.value === 'string')
        return callTextMethod(object, name, call) ?? callPromiseMethod(object, name, call);
      if (typeof object.value === 'number' || typeof object.value === 'boolean')
        return callNumberMethod(object, object.value, name, call) ?? callPromiseMethod(object, name, call);
      return callPromiseMethod(object, name, call);
    case 'template':
      return callTextMethod(object, name, call) ?? callPromiseMethod(object, name, call);
    case 'array':
      return callListMethod(object, name, call) ?? callPromiseMethod(object, name, call);
    case 'function':
      return callFunctionMethod(object, name, call) ?? callPromiseMethod(object, name, call);
    case 'object':
      return callObjectMethod(object, name, call) ?? callPromiseMethod(object, name, call);
    case 'instance':
      return callInstanceMethod(object, name, call);
    case 'member':
      return callOutsideMethod(object, name, call);
    case 'environment':
      return isTextMethod(name) ? notKnown([object], call.origin) : undefined;
    case 'unknown':
      return object.reads ? unknown(object.reason, call.origin, object.reads) : undefined;
    default:
      return undefined;
  }
}

/** What `bind` and `call` of a method that comes from outside give, where it stays with the object that it is of. */
function callOutsideMethod(method: Member, name: string, call: LibraryCall): Value | undefined {
  if (method.object.kind !== 'instance' || hasUnknownCount(call.args)) return undefined;
  const [self, ...rest] = call.args;
  const isSame = self?.kind === 'instance' && self.origin.node === method.object.origin.node;
  if (!isSame) return undefined;
  if (name === 'bind' && rest.length === 0) return method;
  return name === 'call' ? { kind: 'result', callee: method, args: rest, origin: call.origin } : undefined;
}

function callInstanceMethod(object: Instance, name: string, call: LibraryCall): Value | undefined {
  if (isCollection(object)) return callCollectionMethod(object, name, call);
  if (isUrl(object)) return callUrlMethod(object, name, call);
  return isRegex(object) ? callRegexMethod(object, name, call) : undefined;
}

/** Functions that make one that gives a promise of one that calls back (Node.js, "util.promisify"). */
const promisifiers: ReadonlySet<string> = new Set(['util.promisify', 'es6-promisify.promisify', 'pify']);

/** Functions of the language and of Node.js, by module and path. */
const functions: Readonly<Record<string, (call: LibraryCall) => Value | undefined>> = {
  ...objectFunctions,
  'Array.from': arrayFrom,
  'Array.isArray': isArray,
  'Array.of': (call) => array(call.args, call.origin),
  Array: (call) => arrayOf(call),
  Boolean: (call) => negate(negate(argument(call, 0), call.origin), call.origin),
  'JSON.parse': parse,
  'JSON.stringify': stringify,
  'Promise.all': allOf,
  'Reflect.apply': applied,
  String: toText,
  'String.fromCharCode': (call) => fromCodes(call, String.fromCharCode),
  'String.fromCodePoint': (call) => fromCodes(call, String.fromCodePoint),
  structuredClone: (call) => (call.args.length === 1 ? copyOf(argument(call, 0), structured) : undefined),
  'URL.canParse': canParse,
};

/** What a call of a function gives that the language or a known package has; undefined for any other. */
export function callExternal(callee: External, call: LibraryCall): Value | undefined {
  const value = resultOf(callee, call);
  return value?.kind === 'unknown'
    ? supposing(value, call.args, (args) => resultOf(callee, { ...call, args }) ?? value)
    : value;
}

function resultOf(callee: External, call: LibraryCall): Value | undefined {
  const name = [callee.module, ...callee.path].join('.');
  const [first] = call.args;
  if (first && identityFunctions.has(name))
    return name === 'global.Object.freeze' && first.kind === 'object' ? { ...first, isFrozen: true } : first;
  // A method that calls back and one that gives a promise have the same answer.
  if (promisifiers.has(name) && first?.kind === 'member') return first;
  if (callee.module !== 'global') return callHelper(callee, call);
  const own = callee.path.join('.');
  const work = Object.hasOwn(functions, own) ? functions[own] : undefined;
  if (!work) return callNumberFunction(own, call);
  const takesAnyCount = own === 'Object.assign';
  return hasUnknownCount(call.args) && !takesAnyCount ? undefined : work(call);
}

/** `Array(a, b)`; a single number is a count of holes. */
function arrayOf(call: LibraryCall): Value | undefined {
  const [first] = call.args;
  if (call.args.length !== 1 || !first) return array(call.args, call.origin);
  const isElement = first.kind === 'literal' && typeof first.value !== 'number';
  return isElement || first.kind === 'object' ? array(call.args, call.origin) : undefined;
}

/** `Array.from(source, map)`: of what can be gone through, and of an object with a `length`. */
function arrayFrom(call: LibraryCall): Value {
  const { origin } = call;
  return eachOf([argument(call, 0)], origin, ([source]) => {
    if (!source) return unknown('the list is not known', origin);
    const elements = iterated(source, origin.node) ?? arrayLike(source, call);
    if (elements?.kind !== 'array') return elements ?? notKnown([source], origin);
    const list = array(elements.elements, origin, elements.open);
    if (call.args.length < 2) return list;
    return callListMethod(list, 'map', { ...call, args: call.args.slice(1) }) ?? notKnown([source], origin);
  });
}

function arrayLike(source: Value, call: LibraryCall): Value | undefined {
  if (source.kind !== 'object') return undefined;
  const length = call.evaluation.property(source, 'length', call.origin);
  if (length.kind !== 'literal' || typeof length.value !== 'number' || source.open) return undefined;
  const count = Number.isInteger(length.value) ? length.value : -1;
  if (count < 0 || count > longestList) return unknown('the list is too long to follow', call.origin);
  const elements = Array.from({ length: count }, (_, index) =>
    call.evaluation.property(source, String(index), call.origin),
  );
  return array(elements, call.origin);
}

/** What `new` makes of a class of the language that is known by more than its name; undefined for all others. */
export function constructExternal(callee: External, call: LibraryCall): Value | undefined {
  if (callee.module !== 'global') return undefined;
  const { origin, args } = call;
  switch (callee.path.join('.')) {
    case 'Array':
      return hasUnknownCount(args) ? undefined : arrayOf(call);
    case 'Promise':
      // What a promise comes to is what it is here, and that is for its function to say.
      return unknown('a promise that is settled by a function is not followed', origin);
    case 'Map':
    case 'Set':
      return eachOf([argument(call, 0)], origin, ([source]) => {
        if (!source || (source.kind === 'literal' && (source.value === undefined || source.value === null)))
          return makeCollection(callee, array([], origin), origin);
        const held = iterated(source, origin.node);
        const open = unknown('what it is made of is not known', origin);
        return makeCollection(callee, held ?? array([], origin, open), origin);
      });
    default:
      return undefined;
  }
}

/** What a property gives that the language gives a value; undefined for what is none, or not followed. */
export function libraryProperty(
  value: Exclude<Value, OneOf>,
  name: string,
  origin: Origin,
): Value | undefined {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? textProperty(value, value.value, name, origin) : undefined;
    case 'instance':
      if (isUrl(value)) return urlProperty(value, name, origin);
      return isCollection(value) ? collectionProperty(value, name, origin) : undefined;
    case 'environment': {
      const reads = readsOf([value]);
      return name === 'length' ? unknown('its length is not known', origin, reads) : undefined;
    }
    default:
      return undefined;
  }
}

/** A number that the language or Node.js gives a name; undefined for everything else outside. */
export function externalConstant(module: string, path: readonly string[], origin: Origin): Value | undefined {
  if (module === 'global') return numberConstant(path.join('.'), origin);
  const value = nodeConstant(module, path);
  return value === undefined ? undefined : literal(value, origin);
}
