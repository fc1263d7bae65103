import ts from 'typescript';
import { containerOf } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { callSitesOf } from './call-sites.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { destructured, withDefault } from './patterns.ts';
import {
  type Alternative,
  type FunctionNode,
  literal,
  type Origin,
  oneOf,
  unknown,
  type Value,
} from './value.ts';

/** What a parameter can be when no call in hand binds it: what the calls that can be found pass, and its default. */
export function parameterValue(binding: Binding, frame: Environment, evaluation: Evaluation): Value {
  const parameter = binding.declaration as ts.ParameterDeclaration;
  const owner = parameter.parent as FunctionNode;
  const { module } = frame;
  const origin: Origin = { module, node: parameter };
  const { calls, others } = callSitesOf(owner, module, evaluation);
  const index = owner.parameters.indexOf(parameter);
  const alternatives: Alternative[] = [];
  for (const { node: call, module: caller } of calls) {
    const args = call.arguments ?? [];
    if (parameter.dotDotDotToken || args.slice(0, index + 1).some(ts.isSpreadElement)) {
      alternatives.push({ value: unknown('its arguments are spread', { module: caller, node: call }) });
      continue;
    }
    const argument = args[index];
    const scope = environmentOf(containerOf(call), evaluation.moduleEnvironment(caller));
    const given = argument
      ? evaluation.evaluate(argument, scope)
      : literal(undefined, { module: caller, node: call });
    const value = parameter.initializer
      ? withDefault(given, parameter.initializer, origin, frame, evaluation)
      : given;
    alternatives.push({ value: destructured(parameter.name, binding, value, frame, evaluation) });
  }
  if (others) {
    alternatives.push({
      value: unknown(`parameter \`${binding.name}\` of ${nameOfFunction(owner)}, ${others}`, origin),
    });
    if (parameter.initializer) {
      const value = evaluation.evaluate(parameter.initializer, frame);
      alternatives.push({
        value: destructured(parameter.name, binding, value, frame, evaluation),
        when: `${nameOfFunction(owner)} is called without it`,
      });
    }
  }
  return oneOf(alternatives, origin);
}

function nameOfFunction(node: FunctionNode): string {
  if (ts.isConstructorDeclaration(node))
    return `the constructor of \`${node.parent.name?.text ?? 'a class'}\``;
  const holder = node.parent;
  const name =
    node.name ??
    (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) ? holder.name : undefined);
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name))
    ? `\`${name.text}\``
    : 'a function';
}
