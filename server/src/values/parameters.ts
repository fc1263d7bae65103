import ts from 'typescript';
import { containerOf, isInside, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
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

/** What a parameter can be when no call in hand binds it: what the calls in its file pass, and its default. */
export function parameterValue(binding: Binding, frame: Environment, evaluation: Evaluation): Value {
  const parameter = binding.declaration as ts.ParameterDeclaration;
  const owner = parameter.parent as FunctionNode;
  const { module } = frame;
  const origin: Origin = { module, node: parameter };
  const { calls, others } = callsOf(owner, frame);
  const index = owner.parameters.indexOf(parameter);
  const alternatives: Alternative[] = [];
  for (const call of calls) {
    const args = call.arguments ?? [];
    if (parameter.dotDotDotToken || args.slice(0, index + 1).some(ts.isSpreadElement)) {
      alternatives.push({ value: unknown('its arguments are spread', { module, node: call }) });
      continue;
    }
    const argument = args[index];
    const scope = environmentOf(containerOf(call), evaluation.moduleEnvironment(module));
    const given = argument
      ? evaluation.evaluate(argument, scope)
      : literal(undefined, { module, node: call });
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

/** The calls of a function that its own file shows, and why there may be others, if there may. */
function callsOf(
  node: FunctionNode,
  frame: Environment,
): {
  readonly calls: readonly (ts.CallExpression | ts.NewExpression)[];
  readonly others: string | undefined;
} {
  const { scopes } = frame.module;
  const outside = 'called from outside the file';
  const name = ts.isFunctionDeclaration(node) ? node.name : holderName(node);
  const binding = name && scopes.bindingOf(name);
  if (!binding || ts.isMethodDeclaration(node)) {
    const call = wrapped(node as ts.Expression).parent;
    const isCalledAtOnce =
      call && ts.isCallExpression(call) && call.expression === wrapped(node as ts.Expression);
    return isCalledAtOnce ? { calls: [call], others: undefined } : { calls: [], others: outside };
  }
  const calls: (ts.CallExpression | ts.NewExpression)[] = [];
  let others = isExported(binding) ? outside : undefined;
  for (const reference of binding.references) {
    const { parent } = reference;
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === reference) {
      // A call of itself adds no new values.
      if (!isInside(parent, node)) calls.push(parent);
    } else others ??= outside;
  }
  if (calls.length === 0) others ??= 'which nothing in its file calls';
  return { calls, others };
}

function holderName(node: ts.Node): ts.Identifier | undefined {
  if (ts.isConstructorDeclaration(node)) return node.parent.name;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : undefined;
}

function isExported(binding: Binding): boolean {
  let at: ts.Node | undefined = binding.declaration;
  while (at && !ts.isStatement(at)) at = at.parent;
  return (
    at !== undefined &&
    ts.canHaveModifiers(at) &&
    (ts.getModifiers(at)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}
