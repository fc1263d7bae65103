import ts from 'typescript';
import { visitNodes } from '../../syntax/nodes.ts';
import { alternativesOf, oneOf } from '../alternatives.ts';
import { type FunctionValue, literal, type Origin, unknown, type Value } from '../value.ts';
import { argument, hasUnknownCount, type LibraryCall, notKnown } from './call.ts';

/** A function with arguments that `bind` put before those of its calls. */
interface BoundFunction extends FunctionValue {
  readonly bound: readonly Value[];
}

/** The arguments that a function has had bound to it. */
export function boundArguments(callee: FunctionValue): readonly Value[] {
  return isBound(callee) ? callee.bound : [];
}

function isBound(callee: FunctionValue): callee is BoundFunction {
  return 'bound' in callee;
}

/** What `call`, `apply` and `bind` of a function of the workspace give. */
export function callFunctionMethod(
  callee: FunctionValue,
  name: string,
  call: LibraryCall,
): Value | undefined {
  if (name !== 'call' && name !== 'apply' && name !== 'bind') return undefined;
  const { origin } = call;
  if (hasUnknownCount(call.args)) return notKnown(call.args, origin);
  const target = withThis(callee, argument(call, 0));
  if (!target) return unknown('what `this` is in the function is not followed', origin);
  const rest = call.args.slice(1);
  if (name === 'call') return call.invoke(target, rest);
  if (name === 'bind') {
    const bound: BoundFunction = { ...target, bound: [...boundArguments(target), ...rest] };
    return bound;
  }
  const list = argument(call, 1);
  if (list.kind === 'literal' && (list.value === undefined || list.value === null))
    return call.invoke(target, []);
  return list.kind === 'array' && !list.open
    ? call.invoke(target, list.elements)
    : unknown('its arguments are not known as a whole', origin);
}

/** A function with a `this` of its own choice; undefined where that matters and is not followed. */
function withThis(callee: FunctionValue, self: Value): FunctionValue | undefined {
  if (ts.isArrowFunction(callee.node) || !readsThis(callee.node)) return callee;
  // What is bound once stays bound.
  if (isBound(callee)) return undefined;
  return self.kind === 'self' || self.kind === 'object' ? { ...callee, self } : undefined;
}

const readers = new WeakMap<ts.Node, boolean>();

/** Whether the code of a function speaks of `this`, or of its class's base. */
function readsThis(node: ts.Node): boolean {
  const known = readers.get(node);
  if (known !== undefined) return known;
  let reads = false;
  visitNodes(node, (inner) => {
    reads ||= inner.kind === ts.SyntaxKind.ThisKeyword || inner.kind === ts.SyntaxKind.SuperKeyword;
    return reads ? false : undefined;
  });
  readers.set(node, reads);
  return reads;
}

/** How many parameters a function takes; undefined when it may read any number of arguments. */
export function parameterCount(callee: FunctionValue): number | undefined {
  const { parameters } = callee.node;
  if (parameters.some((parameter) => parameter.dotDotDotToken)) return undefined;
  let reads = false;
  visitNodes(callee.node, (inner) => {
    reads ||= ts.isIdentifier(inner) && inner.text === 'arguments';
    return reads ? false : undefined;
  });
  return reads ? undefined : parameters.length - boundArguments(callee).length;
}

/**
 * What `then`, `catch` and `finally` give: of a value that a promise comes to, since promises are what they come to
 * here. Only a value that has no such methods itself can have stood in a promise.
 */
export function callPromiseMethod(value: Value, name: string, call: LibraryCall): Value | undefined {
  if (name !== 'then' && name !== 'catch' && name !== 'finally') return undefined;
  if (!alternativesOf(value).every((one) => isNoPromise(one.value, name))) return undefined;
  const { origin } = call;
  if (name === 'finally') return value;
  const handler = argument(call, 0);
  if (name === 'then') {
    if (call.args.length !== 1) return unknown('what becomes of an error is not followed', origin);
    return isCallable(handler) ? call.invoke(handler, [value]) : undefined;
  }
  if (!isCallable(handler)) return undefined;
  const recovered = call.invoke(handler, [unknown('an error that is caught', origin)]);
  return oneOf([{ value }, { value: recovered, when: 'an error is caught' }], origin);
}

function isNoPromise(value: Value, name: string): boolean {
  if (value.kind === 'object') return !value.open && !value.properties.has(name);
  return (
    value.kind === 'literal' ||
    value.kind === 'template' ||
    value.kind === 'array' ||
    value.kind === 'function'
  );
}

function isCallable(value: Value): boolean {
  return value.kind === 'function' || value.kind === 'external';
}

/** `Promise.all(list)`: the list, since its promises are what they come to. */
export function allOf(call: LibraryCall): Value {
  const list = argument(call, 0);
  return list.kind === 'array' ? list : notKnown([list], call.origin);
}

/** `Reflect.apply(callee, self, list)`. */
export function applied(call: LibraryCall): Value {
  const callee = argument(call, 0);
  if (callee.kind !== 'function') return notKnown([callee], call.origin);
  const rest = { ...call, args: call.args.slice(1) };
  return callFunctionMethod(callee, 'apply', rest) ?? nothing(call.origin);
}

function nothing(origin: Origin): Value {
  return literal(undefined, origin);
}
