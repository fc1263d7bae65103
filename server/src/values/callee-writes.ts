import ts from 'typescript';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { conditionsOf, settle } from './flow.ts';
import { bindParameters } from './frames.ts';
import type { Value } from './value.ts';
import { type Write, writesTo } from './write-sites.ts';

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
  if (argument === undefined || !ts.isCallExpression(call)) return undefined;
  if (call.arguments.some(ts.isSpreadElement)) return undefined;
  const callee: Value = evaluation.evaluate(call.expression, frame);
  if (callee.kind !== 'function') return undefined;
  const { node, environment } = callee;
  const { module } = environment;
  const name = node.parameters[argument]?.name;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  if (!binding || !node.body || node.parameters[argument]?.dotDotDotToken) return undefined;
  const args = call.arguments.map((one) => evaluation.evaluate(one, frame));
  const origin = { module: frame.module, node: call };
  const inner = innerEnvironment(
    environment,
    node,
    bindParameters(node, args, environment, origin, evaluation),
  );
  return writesTo(binding, module).flatMap((own) => {
    const reached = conditionsOf(own.node, node, undefined, module);
    const when = settle(reached, (test) => evaluation.decide(test, inner));
    return when === 'never' ? [] : [{ write: own, frame: inner, when }];
  });
}
