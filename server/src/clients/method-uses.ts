import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, wrapped } from '../syntax/nodes.ts';
import { settle } from '../values/conditions.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { conditionsOf } from '../values/path-conditions.ts';
import type { Value } from '../values/value.ts';

/** The call whose callee a node is: `f(…)` for `f`. */
export function callOf(callee: ts.Node): ts.CallExpression | undefined {
  const { parent } = callee;
  return ts.isCallExpression(parent) && parent.expression === callee ? parent : undefined;
}

/** An expression, and where a name is declared with it the uses of that name. */
export function namesOf(expression: ts.Expression, module: SourceModule): readonly ts.Expression[] {
  const value = wrapped(expression);
  const { parent } = value;
  return ts.isVariableDeclaration(parent) && parent.initializer === value
    ? referencesTo(parent.name, module)
    : [expression];
}

/** The uses of what a declaration names; of a pattern none. */
export function referencesTo(name: ts.BindingName, module: SourceModule): readonly ts.Expression[] {
  return ts.isIdentifier(name) ? (module.scopes.bindingOf(name)?.references ?? []) : [];
}

/** What an argument of a call is; undefined where there is none. */
export function argumentAt(
  call: ts.CallExpression,
  index: number,
  module: SourceModule,
  evaluation: Evaluation,
): Value | undefined {
  const argument = call.arguments[index];
  const frame = environmentOf(containerOf(call), evaluation.moduleEnvironment(module));
  return argument && evaluation.evaluate(argument, frame);
}

/** The text that an argument of a call is, if it is known. */
export function textAt(
  call: ts.CallExpression,
  index: number,
  module: SourceModule,
  evaluation: Evaluation,
): string | undefined {
  const value = argumentAt(call, index, module, evaluation);
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** The condition under which a node runs when the function around it does. */
export function conditionAt(
  node: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): 'never' | string | undefined {
  const within = containerOf(node);
  const frame = environmentOf(within, evaluation.moduleEnvironment(module));
  return settle(conditionsOf(node, within, undefined, module), (test, among) =>
    evaluation.decide(test, frame, among),
  );
}
