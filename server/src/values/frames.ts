import ts from 'typescript';
import type { Binding } from '../syntax/scopes.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { destructured, withDefault } from './patterns.ts';
import { type FunctionNode, literal, type Origin, type Value } from './value.ts';

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
  node.parameters.forEach((parameter, index) => {
    const own = { module, node: parameter };
    let value: Value;
    if (parameter.dotDotDotToken) value = { kind: 'array', elements: args.slice(index), origin: own };
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

function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}
