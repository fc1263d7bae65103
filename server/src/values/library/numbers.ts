import { literal, type Origin, type Primitive, unknown, type Value } from '../value.ts';
import { argument, eachOf, type LibraryCall, notKnown, primitivesOf } from './call.ts';

/** A function that the language gives, over primitives. */
type Work = (args: readonly Primitive[]) => number | boolean | undefined;

/** What a primitive is as a number; that of a text is what `Number` makes of it. */
function numbers(args: readonly Primitive[]): readonly number[] {
  return args.map(Number);
}

/**
 * Functions of the language that give exactly one number, or say something of one: ECMA-262, "The Global Object",
 * "Number Objects", "The Math Object". Those whose last digits an engine may choose (`Math.sin`) are not among them.
 */
const functions: Readonly<Record<string, Work>> = {
  Number: (args) => (args.length === 0 ? 0 : Number(args[0])),
  parseInt: ([text, radix]) => Number.parseInt(String(text), radix === undefined ? undefined : Number(radix)),
  parseFloat: ([text]) => Number.parseFloat(String(text)),
  isNaN: ([value]) => Number.isNaN(Number(value)),
  isFinite: ([value]) => Number.isFinite(Number(value)),
  'Number.parseInt': ([text, radix]) =>
    Number.parseInt(String(text), radix === undefined ? undefined : Number(radix)),
  'Number.parseFloat': ([text]) => Number.parseFloat(String(text)),
  'Number.isNaN': ([value]) => Number.isNaN(value),
  'Number.isFinite': ([value]) => Number.isFinite(value),
  'Number.isInteger': ([value]) => Number.isInteger(value),
  'Number.isSafeInteger': ([value]) => Number.isSafeInteger(value),
  'Math.abs': ([value]) => Math.abs(Number(value)),
  'Math.ceil': ([value]) => Math.ceil(Number(value)),
  'Math.floor': ([value]) => Math.floor(Number(value)),
  'Math.round': ([value]) => Math.round(Number(value)),
  'Math.trunc': ([value]) => Math.trunc(Number(value)),
  'Math.sign': ([value]) => Math.sign(Number(value)),
  'Math.sqrt': ([value]) => Math.sqrt(Number(value)),
  'Math.max': (args) => Math.max(...numbers(args)),
  'Math.min': (args) => Math.min(...numbers(args)),
  'Math.pow': ([base, exponent]) => power(Number(base), Number(exponent)),
  'Math.imul': ([a, b]) => Math.imul(Number(a), Number(b)),
};

/** The functions that take any number of arguments. */
const takeAll: ReadonlySet<string> = new Set(['Math.max', 'Math.min']);

/** A power that is exact: of whole numbers, and one that a number holds. */
export function power(base: number, exponent: number): number | undefined {
  const result = base ** exponent;
  return Number.isInteger(base) && Number.isInteger(exponent) && Number.isSafeInteger(result)
    ? result
    : undefined;
}

/** What a global function over numbers gives; undefined for a name that is none. */
export function callNumberFunction(name: string, call: LibraryCall): Value | undefined {
  const work = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!work) return undefined;
  // As the function of `map` it is handed more than it takes.
  const taken = takeAll.has(name) ? call.args : call.args.slice(0, 2);
  return eachOf(taken, call.origin, (args) => {
    const known = primitivesOf(args);
    if (!known) return notKnown(args, call.origin);
    if (known.some((one) => typeof one === 'bigint'))
      return unknown('a big integer is not followed', call.origin);
    const result = work(known);
    return result === undefined
      ? unknown('the number is not exact', call.origin)
      : literal(result, call.origin, args);
  });
}

/** What a method of a number or a boolean gives: texts of them. */
export function callNumberMethod(
  self: Value,
  value: number | boolean,
  name: string,
  call: LibraryCall,
): Value | undefined {
  const { origin } = call;
  if (name === 'valueOf') return self;
  if (name !== 'toString' && name !== 'toFixed') return undefined;
  if (typeof value === 'boolean')
    return name === 'toString' ? literal(String(value), origin, [self]) : undefined;
  return eachOf([argument(call, 0)], origin, (args) => {
    const known = primitivesOf(args);
    if (!known) return notKnown(args, origin);
    const digits = known[0] === undefined ? undefined : Number(known[0]);
    // Only whole numbers have a text in other systems that engines agree on.
    if (name === 'toString' && digits !== undefined && digits !== 10 && !Number.isSafeInteger(value))
      return unknown('the number is not exact', origin);
    try {
      return literal(name === 'toString' ? value.toString(digits) : value.toFixed(digits), origin, [self]);
    } catch {
      return unknown(`\`${name}\` throws here`, origin);
    }
  });
}

/** Numbers that the language gives a name. */
const constants: ReadonlyMap<string, number> = new Map([
  ['Number.EPSILON', Number.EPSILON],
  ['Number.MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
  ['Number.MAX_VALUE', Number.MAX_VALUE],
  ['Number.MIN_SAFE_INTEGER', Number.MIN_SAFE_INTEGER],
  ['Number.MIN_VALUE', Number.MIN_VALUE],
  ['Number.NaN', Number.NaN],
  ['Number.NEGATIVE_INFINITY', Number.NEGATIVE_INFINITY],
  ['Number.POSITIVE_INFINITY', Number.POSITIVE_INFINITY],
  ['Math.E', Math.E],
  ['Math.PI', Math.PI],
]);

/** A number that the language gives a name: `Number.MAX_SAFE_INTEGER`; undefined for other names. */
export function numberConstant(name: string, origin: Origin): Value | undefined {
  const value = constants.get(name);
  return value === undefined ? undefined : literal(value, origin);
}
