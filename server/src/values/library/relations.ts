import { type External, literal, type Origin, type Template, unknown, type Value } from '../value.ts';
import { keyIn, notKnown, type Single } from './call.ts';
import { isPresent } from './presence.ts';

/** Whether a value is an object or a function for sure, so that it is no primitive. */
function isObject(value: Value): boolean {
  return (
    value.kind === 'object' ||
    value.kind === 'array' ||
    value.kind === 'function' ||
    value.kind === 'class' ||
    value.kind === 'self' ||
    value.kind === 'instance'
  );
}

/** Whether a value is `null` or `undefined`; undefined when that is not known. */
export function isNullish(value: Value): boolean | undefined {
  if (value.kind === 'literal') return value.value === null || value.value === undefined;
  return isObject(value) || value.kind === 'template' ? false : undefined;
}

/** Whether two values that are not both known primitives are equal, `===` or `==`; undefined when that is not known. */
export function areEqual(a: Single, b: Single, isLoose: boolean): boolean | undefined {
  if (a.kind === 'literal') return b.kind === 'literal' ? undefined : equalsPrimitive(b, a.value, isLoose);
  if (b.kind === 'literal') return equalsPrimitive(a, b.value, isLoose);
  if ((isObject(a) && b.kind === 'template') || (isObject(b) && a.kind === 'template'))
    return isLoose ? undefined : false;
  return undefined;
}

function equalsPrimitive(value: Single, primitive: unknown, isLoose: boolean): boolean | undefined {
  const isNothing = primitive === null || primitive === undefined;
  if (isObject(value)) return !isLoose || isNothing ? false : undefined;
  if (value.kind === 'template') {
    if (typeof primitive === 'string') return mayBeText(value, primitive) ? undefined : false;
    return !isLoose || isNothing ? false : undefined;
  }
  // A variable of the environment is a text, or undefined where it is not set.
  if (value.kind === 'environment' && !isLoose && typeof primitive !== 'string' && primitive !== undefined)
    return false;
  return undefined;
}

/** Whether a text that is known in part may be a given one. */
export function mayBeText(template: Template, text: string): boolean {
  const [head] = template.pieces;
  const tail = template.pieces.at(-1);
  const known = template.pieces.filter((piece) => typeof piece === 'string');
  return (
    (typeof head !== 'string' || text.startsWith(head)) &&
    (typeof tail !== 'string' || text.endsWith(tail)) &&
    known.reduce((sum, piece) => sum + piece.length, 0) <= text.length
  );
}

/** `typeof value`. */
export function typeOf(value: Single, origin: Origin): Value {
  const type = typeName(value);
  return type === undefined ? notKnown([value], origin) : literal(type, origin, [value]);
}

/** Classes of the language whose objects are no functions. */
const plainClasses: ReadonlySet<string> = new Set([
  'Date',
  'Error',
  'Iterator',
  'Map',
  'RegExp',
  'Set',
  'URL',
  'WeakMap',
  'WeakSet',
]);

function typeName(value: Single): string | undefined {
  switch (value.kind) {
    case 'literal':
      return typeof value.value;
    case 'template':
      return 'string';
    case 'function':
    case 'class':
      return 'function';
    case 'object':
    case 'array':
    case 'self':
      return 'object';
    case 'instance':
      return value.callee.module === 'global' && plainClasses.has(value.callee.path.join('.'))
        ? 'object'
        : undefined;
    default:
      return undefined;
  }
}

/** `key in object`. */
export function isIn(key: Single, object: Single, origin: Origin): Value {
  const name = keyIn(key);
  if (name === undefined) return notKnown([key], origin);
  const is = holds(object, name);
  return is === undefined
    ? unknown('whether it has such a property is not known', origin)
    : literal(is, origin, [key, object]);
}

function holds(object: Single, name: string): boolean | undefined {
  if (object.kind === 'object') {
    const property = object.properties.get(name);
    const is = property ? isPresent(property) : object.open ? undefined : false;
    return is === false && (object.prototype || name in Object.prototype) ? undefined : is;
  }
  if (object.kind !== 'array') return undefined;
  const index = Number(name);
  if (String(index) === name && index >= 0 && index < object.elements.length) return true;
  return object.open || name in Array.prototype ? undefined : false;
}

/** Classes of the language of which nothing is an object but what they made themselves. */
const ownClasses: ReadonlySet<string> = new Set([
  'Array',
  'Date',
  'Error',
  'Iterator',
  'Map',
  'Promise',
  'RegExp',
  'Set',
  'URL',
]);

/** `value instanceof constructor`. */
export function isInstance(value: Single, constructor: Single, origin: Origin): Value {
  const is = isOf(value, constructor);
  return is === undefined
    ? unknown('whether it is an object of that class is not known', origin)
    : literal(is, origin, [value, constructor]);
}

function isOf(value: Single, constructor: Single): boolean | undefined {
  if (value.kind === 'literal' || value.kind === 'template')
    return constructor.kind === 'external' || constructor.kind === 'class' ? false : undefined;
  if (constructor.kind === 'class')
    return value.kind === 'self' && (value.whole ?? value).of.node === constructor.node ? true : undefined;
  if (constructor.kind !== 'external') return undefined;
  if (value.kind === 'instance') return isSame(value.callee, constructor) ? true : undefined;
  const name = constructor.module === 'global' ? constructor.path.join('.') : undefined;
  if (name === undefined) return undefined;
  if (value.kind === 'array' && (name === 'Array' || name === 'Object')) return true;
  if ((value.kind === 'function' || value.kind === 'class') && (name === 'Function' || name === 'Object'))
    return true;
  const isPlain = value.kind === 'object' || value.kind === 'array' || value.kind === 'function';
  const mayInherit = value.kind === 'object' && Boolean(value.open ?? value.prototype);
  return isPlain && !mayInherit && ownClasses.has(name) ? false : undefined;
}

function isSame(a: External, b: External): boolean {
  return a.module === b.module && a.path.join('.') === b.path.join('.');
}
