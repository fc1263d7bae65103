import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { oneOf } from './alternatives.ts';
import { writesArguments } from './arguments-object.ts';
import { sitesOf } from './assignment-sites.ts';
import type { CallSite } from './call-site.ts';
import { callSitesOf } from './call-sites.ts';
import type { Environment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { parametersOf, restOf } from './frames.ts';
import { injectedValue } from './injection.ts';
import { destructured, withDefault } from './patterns.ts';
import { declaredType } from './types.ts';
import {
  type Alternative,
  type FunctionNode,
  literal,
  type Origin,
  typed,
  unknown,
  type Value,
} from './value.ts';

/**
 * What a parameter can be when no call in hand binds it: what the calls that can be found pass, what is injected, and
 * its default.
 */
export function parameterValue(binding: Binding, frame: Environment, evaluation: Evaluation): Value {
  const parameter = binding.declaration as ts.ParameterDeclaration;
  const owner = parameter.parent as FunctionNode;
  const { module } = frame;
  const origin: Origin = { module, node: parameter };
  const part = (value: Value): Value => destructured(parameter.name, binding, value, frame, evaluation);
  const injected = injectedValue(parameter, frame, evaluation);
  if (injected) return part(injected);

  if (writesArguments(owner, module)) return unknown('`arguments` is written to', origin);
  const { calls, own = [], others } = callSitesOf(owner, module, evaluation);
  const index = parametersOf(owner).indexOf(parameter);
  const isAsIs = ({ node }: CallSite): boolean => isSame(node.arguments?.[index], binding, module);
  const alternatives: Alternative[] = [...calls, ...own.filter((call) => !isAsIs(call))].map((call) => {
    const args = call.args();
    const missing = { module: call.module, node: call.node };
    const given: Value = parameter.dotDotDotToken
      ? restOf(args, index, missing)
      : (args[index] ?? literal(undefined, missing));
    const value = parameter.initializer
      ? withDefault(given, parameter.initializer, origin, frame, evaluation)
      : given;
    return { value: part(value) };
  });
  if (others) {
    const reason = `parameter \`${binding.name}\` of ${nameOfFunction(owner)}, ${others}`;
    const type = ts.isIdentifier(parameter.name) ? declaredType(parameter, frame, evaluation) : undefined;
    alternatives.push({ value: typed(unknown(reason, origin), type) });
    if (parameter.initializer) {
      alternatives.push({
        value: part(evaluation.evaluate(parameter.initializer, frame)),
        when: `${nameOfFunction(owner)} is called without it`,
      });
    }
  }
  return oneOf(alternatives, origin);
}

/** Whether a function that calls itself hands on what it got: that adds no new values. */
function isSame(argument: ts.Expression | undefined, parameter: Binding, { scopes }: SourceModule): boolean {
  const node = argument && unwrap(argument);
  return (
    node !== undefined &&
    ts.isIdentifier(node) &&
    scopes.bindingOf(node) === parameter &&
    sitesOf(parameter).length === 0
  );
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
