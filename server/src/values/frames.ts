import ts from 'typescript';
import type { Binding } from '../syntax/scopes.ts';
import { writesArguments } from './arguments-object.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { hasUnknownCount } from './library/call.ts';
import { destructured, withDefault } from './patterns.ts';
import {
  type ArrayValue,
  array,
  type FunctionNode,
  literal,
  type Origin,
  unknown,
  type Value,
} from './value.ts';

/** What the parameters of a function are in a call with these arguments, destructured names included. */
export function bindParameters(
  node: FunctionNode,
  args: readonly Value[],
  outer: Environment,
  origin: Origin,
  evaluation: Evaluation,
): ReadonlyMap<Binding, Value> {
  const bound = new Map<Binding, Value>();
  const { module } = outer;
  const isLost = writesArguments(node, module);
  parametersOf(node).forEach((parameter, index) => {
    const own = { module, node: parameter };
    let value: Value;
    if (isLost) value = unknown('`arguments` is written to', own);
    else if (parameter.dotDotDotToken) value = restOf(args, index, own);
    else {
      value = args[index] ?? literal(undefined, origin);
      // A default may speak of the parameters before it.
      if (parameter.initializer)
        value = withDefault(
          value,
          parameter.initializer,
          own,
          innerEnvironment(outer, node, bound),
          evaluation,
        );
    }
    for (const identifier of namesIn(parameter.name)) {
      const binding = module.scopes.bindingOf(identifier);
      if (binding)
        bound.set(
          binding,
          destructured(parameter.name, binding, value, innerEnvironment(outer, node, bound), evaluation),
        );
    }
  });
  return bound;
}

/** The parameters that take arguments: TypeScript's `this` is none of them. */
export function parametersOf({ parameters }: FunctionNode): readonly ts.ParameterDeclaration[] {
  return parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'));
}

/** What a rest parameter gets of the arguments of a call; of a spread of an unknown list, any number. */
export function restOf(args: readonly Value[], index: number, origin: Origin): ArrayValue {
  const end = args.findIndex((arg) => hasUnknownCount([arg]));
  const spread = end < 0 ? undefined : args[end];
  return spread?.kind === 'unknown'
    ? array(args.slice(index, Math.max(index, end)), origin, spread)
    : array(args.slice(index), origin);
}

/** The identifiers that a pattern declares. */
export function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}
