import ts from 'typescript';
import { isRegistrar } from '../knowledge/plugin-registrars.ts';
import { v2Service } from '../knowledge/sdk-v2.ts';
import { v3Service } from '../knowledge/sdk-v3.ts';
import { containerOf, unwrap, wrapped } from '../syntax/nodes.ts';
import { alternativesOf } from './alternatives.ts';
import { argumentsOf } from './arguments.ts';
import type { CallSite, CallSites } from './call-site.ts';
import { type Environment, environmentOf, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters, parametersOf } from './frames.ts';
import {
  type ArrayValue,
  absent,
  type FunctionValue,
  type Instance,
  literal,
  unknown,
  type Value,
} from './value.ts';
import { quote } from './wording.ts';

/** A function's being an argument of a call. */
export interface Handed {
  readonly call: ts.CallExpression;
  /** Which argument it is. */
  readonly index: number;
}

/** Functions are followed through so many others that hand them on. */
const deepestHandOn = 4;

/** The methods of lists that call a function once for each element: with it, its index and the list. */
const elementwise: ReadonlySet<string> = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'some',
]);

/**
 * The calls that are made of a function which is handed to another one: those that a function of the workspace makes
 * of its parameter, those that a list's method makes for the elements, that of `then`.
 *
 * @param scope the frame that the call stands in
 */
export function callbackCalls(
  { call, index }: Handed,
  scope: Environment,
  evaluation: Evaluation,
  depth = 0,
): CallSites {
  const { module } = scope;
  const callee = unwrap(call.expression);
  const notFollowed = { calls: [], others: `which is handed to ${quote(callee, module)}` };
  if (depth >= deepestHandOn || call.arguments.slice(0, index + 1).some(ts.isSpreadElement))
    return notFollowed;
  if (ts.isPropertyAccessExpression(callee)) {
    const object = evaluation.evaluate(callee.expression, scope);
    const name = callee.name.text;
    if (object.kind === 'array' && index === 0 && elementwise.has(name))
      return elementCalls(object, call, scope);
    if (index === 0 && name === 'then' && object.kind !== 'self')
      return { calls: [{ node: call, module, args: () => [object] }], others: undefined };
    if (index === call.arguments.length - 1 && isClient(object)) {
      const origin = { module, node: call };
      const sent = argumentsOf(call.arguments.slice(0, index), scope, evaluation);
      const answer = {
        kind: 'result',
        callee: { kind: 'member', object, name, origin },
        args: sent,
        origin,
      } as const;
      const error = unknown('whether a request fails is not known', origin);
      return { calls: [{ node: call, module, args: () => [error, answer] }], others: undefined };
    }
    if (index === 0 && registers(object, name)) {
      const options = (): Value =>
        argumentsOf(call.arguments, scope, evaluation)[1] ?? absent({ module, node: call });
      return { calls: [{ node: call, module, args: () => [object, options()] }], others: undefined };
    }
  }
  const calls: CallSite[] = [];
  for (const { value } of alternativesOf(evaluation.evaluate(callee, scope))) {
    const inside =
      value.kind === 'function' ? callsOfParameter(value, call, index, scope, evaluation, depth) : undefined;
    if (!inside || inside.others !== undefined) return inside ?? notFollowed;
    calls.push(...inside.calls);
  }
  return calls.length > 0 ? { calls, others: undefined } : notFollowed;
}

/** Whether a value is a client of an SDK: its methods call what they are handed last with an error and an answer. */
function isClient(value: Value): value is Instance {
  if (value.kind !== 'instance') return false;
  const { module, path } = value.callee;
  return v2Service(module, path) !== undefined || v3Service(module, path) !== undefined;
}

/** Whether a method of an object that a framework made calls what it is handed with its options. */
function registers(object: Value, method: string): boolean {
  let at = object;
  // `app.register(a).register(b)`
  while (at.kind === 'result' && at.callee.kind === 'member') at = at.callee.object;
  return at.kind === 'result' && at.callee.kind === 'external' && isRegistrar(at.callee.module, method);
}

function elementCalls(list: ArrayValue, call: ts.CallExpression, { module }: Environment): CallSites {
  const origin = { module, node: call };
  return {
    calls: list.elements.map((element, position) => ({
      node: call,
      module,
      args: () => [element, literal(position, origin), list],
    })),
    others: list.open && `which is called for a list that is known in part: ${list.open.reason}`,
  };
}

/** The calls that a function makes of what it gets as an argument. */
function callsOfParameter(
  callee: FunctionValue,
  call: ts.CallExpression,
  index: number,
  scope: Environment,
  evaluation: Evaluation,
  depth: number,
): CallSites | undefined {
  const { node, environment } = callee;
  const parameter = parametersOf(node)[index];
  if (!parameter || parameter.dotDotDotToken || !ts.isIdentifier(parameter.name)) return undefined;
  const { module } = environment;
  const binding = module.scopes.bindingOf(parameter.name);
  if (!binding) return undefined;
  const args = argumentsOf(call.arguments, scope, evaluation);
  const origin = { module: scope.module, node: call };
  const frame = innerEnvironment(
    environment,
    node,
    bindParameters(node, args, environment, origin, evaluation),
  );
  frame.self = callee.self;
  const calls: CallSite[] = [];
  for (const reference of binding.references) {
    const use = wrapped(reference);
    const { parent } = use;
    if (ts.isTypeOfExpression(parent)) continue;
    if (!ts.isCallExpression(parent)) return undefined;
    const inner = environmentOf(containerOf(parent), frame);
    if (parent.expression === use) {
      calls.push({ node: parent, module, args: () => argumentsOf(parent.arguments, inner, evaluation) });
      continue;
    }
    const further = callbackCalls(
      { call: parent, index: parent.arguments.indexOf(use) },
      inner,
      evaluation,
      depth + 1,
    );
    if (further.others !== undefined) return further;
    calls.push(...further.calls);
  }
  return { calls, others: undefined };
}
