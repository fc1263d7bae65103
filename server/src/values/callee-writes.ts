import ts from 'typescript';
import { containerOf } from '../syntax/nodes.ts';
import { sitesOf } from './assignment-sites.ts';
import { constructorOf } from './class-parts.ts';
import { bothHold, settle } from './conditions.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters } from './frames.ts';
import { conditionsOf } from './path-conditions.ts';
import { returnsBefore } from './reach.ts';
import type { ClassValue, FunctionValue, Value } from './value.ts';
import { afterRunOf, beforeReturnOf, quote } from './wording.ts';
import { inDoubt, type Write, writesTo } from './write-sites.ts';

/** Something that a function does to an object that it is handed, and the frame that it does it in. */
export interface CalleeWrite {
  readonly write: Write;
  readonly frame: Environment;
  readonly when: string | undefined;
}

/**
 * What a function of the workspace does to an argument that it is called with.
 *
 * @param write an object's being handed to a call
 * @returns undefined when the function is not known, or takes the object apart
 */
export function calleeWrites(
  write: Write,
  frame: Environment,
  evaluation: Evaluation,
): readonly CalleeWrite[] | undefined {
  const { node: call, argument } = write;
  if (argument === undefined || !(ts.isCallExpression(call) || ts.isNewExpression(call))) return undefined;
  if (call.arguments?.some(ts.isSpreadElement)) return undefined;
  const called: Value = evaluation.evaluate(call.expression, frame);
  const callee = called.kind === 'class' ? constructorIn(called) : called;
  // A class without a constructor of its own hands everything on to its base.
  if (callee?.kind !== 'function')
    return called.kind === 'class' && !called.node.heritageClauses ? [] : undefined;
  const { node, environment } = callee;
  const { module } = environment;
  const name = node.parameters[argument]?.name;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  if (!binding || !node.body || node.parameters[argument]?.dotDotDotToken) return undefined;
  const args = (call.arguments ?? []).map((one) => evaluation.evaluate(one, frame));
  const origin = { module: frame.module, node: call };
  const inner = innerEnvironment(
    environment,
    node,
    bindParameters(node, args, environment, origin, evaluation),
  );
  const sites = sitesOf(binding);
  return writesTo(binding, module).flatMap((written) => {
    const others = sites.filter(({ node: site }) => comesBefore(site, written.node));
    // By then the parameter surely holds something else.
    if (others.some(({ node: site }) => whenDone(site, node, inner, evaluation) === undefined)) return [];
    const own = others.length > 0 ? inDoubt(written) : written;
    const when = whenDone(own.node, node, inner, evaluation);
    if (when === 'never') return [];
    const doubt = own.isDoubtful ? `${quote(own.node, module)} is about the same object` : undefined;
    return [{ write: own, frame: inner, when: bothHold(when, doubt) }];
  });
}

/** Whether something is done before something else as far as their places tell. */
function comesBefore(first: ts.Node, second: ts.Node): boolean {
  return containerOf(first) !== containerOf(second) || first.end <= second.end;
}

/** The constructor of a class as a function; undefined when it has none. */
function constructorIn({ node, environment }: ClassValue): FunctionValue | undefined {
  const constructor = constructorOf(node);
  const origin = { module: environment.module, node };
  return constructor && { kind: 'function', node: constructor, environment, origin };
}

/** Under which conditions a call of a function does what stands in it, in words; `never` when it surely does not. */
export function whenDone(
  node: ts.Node,
  callee: ts.Node,
  frame: Environment,
  evaluation: Evaluation,
): 'never' | string | undefined {
  const { module } = frame;
  const settled = (one: ts.Node, within: ts.Node): 'never' | string | undefined =>
    settle(conditionsOf(one, within, undefined, module), (test, among) =>
      evaluation.decide(test, frame, among),
    );
  const writer = containerOf(node);
  // A function inside of it may be called later, or by nobody.
  if (writer !== callee) return bothHold(settledWithin(writer), afterRunOf(writer, module));
  let when = settled(node, callee);
  for (const early of returnsBefore(node, callee)) {
    const returns = settled(early, callee);
    if (returns === undefined) return 'never';
    if (returns !== 'never' && when !== 'never') when = bothHold(when, beforeReturnOf(callee, module));
  }
  return when;

  function settledWithin(within: ts.Node): string | undefined {
    const words = settle(conditionsOf(node, within, undefined, module), () => undefined);
    return words === 'never' ? undefined : words;
  }
}
