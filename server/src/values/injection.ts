import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf } from '../syntax/nodes.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { type Provider, providersIn } from './providers.ts';
import { declaredType } from './types.ts';
import { type FunctionNode, type Origin, unknown, type Value } from './value.ts';

/**
 * What a container of dependencies hands to a parameter of a constructor, to a field, or to a factory: the value that
 * the one provider of its token gives.
 *
 * Providers are looked for in the modules that could know the class or the token: their own and those that import
 * them. With several providers of one token nothing is known, since which one is in force is decided at run time.
 *
 * @returns undefined where nothing is injected, or no provider is found
 */
export function injectedValue(
  node: ts.ParameterDeclaration | ts.PropertyDeclaration,
  frame: Environment,
  evaluation: Evaluation,
): Value | undefined {
  const origin = { module: frame.module, node };
  const token = tokenOf(node, frame, evaluation);
  return token && provided(token, origin, evaluation);
}

/** What stands for a dependency: the argument of `@Inject(…)`, the class that is the type, or an entry of `inject: […]`. */
function tokenOf(
  node: ts.ParameterDeclaration | ts.PropertyDeclaration,
  frame: Environment,
  evaluation: Evaluation,
): Value | undefined {
  const inject = decoratorOf(node, /^inject$/i);
  const [named] = inject?.arguments ?? [];
  if (named) return evaluation.evaluate(named, evaluation.moduleEnvironment(frame.module));
  const { parent } = node;
  if (ts.isPropertyDeclaration(node)) return inject && declaredType(node, frame, evaluation);
  if (ts.isConstructorDeclaration(parent)) {
    return inject || isManaged(parent.parent) ? declaredType(node, frame, evaluation) : undefined;
  }
  return factoryToken(node, parent as FunctionNode, frame, evaluation);
}

function factoryToken(
  node: ts.ParameterDeclaration,
  factory: FunctionNode,
  frame: Environment,
  evaluation: Evaluation,
): Value | undefined {
  const provider = providersIn(frame.module).find((one) => one.kind === 'factory' && one.source === factory);
  const token = provider?.inject[factory.parameters.indexOf(node)];
  return token && evaluation.evaluate(token, scopeOf(token, frame.module, evaluation));
}

/** Whether a container makes the objects of a class: NestJS and InversifyJS want it decorated. */
function isManaged(node: ts.ClassLikeDeclaration): boolean {
  return (
    decoratorOf(node, /^(injectable|controller|resolver|singleton|scoped|autoInjectable)$/i) !== undefined
  );
}

function decoratorOf(node: ts.Node, name: RegExp): ts.CallExpression | undefined {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  for (const { expression } of decorators) {
    if (ts.isCallExpression(expression) && ts.isIdentifier(expression.expression)) {
      if (name.test(expression.expression.text)) return expression;
    }
  }
  return undefined;
}

function provided(token: Value, origin: Origin, evaluation: Evaluation): Value | undefined {
  const found = modulesNear(token, origin.module, evaluation)
    .flatMap(providersIn)
    .filter((provider) => isSameToken(tokenValue(provider, evaluation), token));
  const [only, ...others] = found;
  if (others.length > 0) return unknown('several providers are found for what is injected', origin);
  if (only) return valueOf(only, origin, evaluation);
  return token.kind === 'class' && isManaged(token.node)
    ? evaluation.selfOf(token.node, evaluation.moduleEnvironment(token.origin.module))
    : undefined;
}

function tokenValue({ token, module }: Provider, evaluation: Evaluation): Value {
  return evaluation.evaluate(token, scopeOf(token, module, evaluation));
}

function modulesNear(token: Value, module: SourceModule, evaluation: Evaluation): readonly SourceModule[] {
  const near = new Set([module]);
  const homes = token.origin.module === module ? [module] : [module, token.origin.module];
  for (const home of homes) {
    near.add(home);
    for (const importer of evaluation.host.importers(home)) near.add(importer.module);
  }
  return [...near];
}

function valueOf(provider: Provider, origin: Origin, evaluation: Evaluation): Value {
  const { source, module, kind } = provider;
  const value = evaluation.evaluate(source, scopeOf(source, module, evaluation));
  switch (kind) {
    case 'value':
      return value;
    case 'alias':
      return (
        provided(value, origin, evaluation) ??
        unknown('the provider of what is injected is not found', origin)
      );
    case 'class':
      return value.kind === 'class'
        ? evaluation.selfOf(value.node, evaluation.moduleEnvironment(value.origin.module))
        : unknown('the class of what is injected is not known', origin);
    case 'factory': {
      if (value.kind !== 'function') return unknown('the factory of what is injected is not known', origin);
      const args = provider.inject.map((token) => {
        const wanted = evaluation.evaluate(token, scopeOf(token, module, evaluation));
        return provided(wanted, origin, evaluation) ?? unknown('its provider is not found', origin);
      });
      return evaluation.call(value, args, origin);
    }
  }
}

/** Whether two values stand for the same dependency: the same text, symbol, class, or export of a package. */
function isSameToken(a: Value, b: Value): boolean {
  if (a.kind === 'literal' && b.kind === 'literal') return typeof a.value === 'string' && a.value === b.value;
  if (a.kind === 'class' && b.kind === 'class') return a.node === b.node;
  if (a.kind === 'external' && b.kind === 'external')
    return a.module === b.module && a.path.length > 0 && a.path.join('.') === b.path.join('.');
  // Two symbols are one when the same call made them; `Symbol.for` is told apart by its key.
  if (a.kind !== 'result' || b.kind !== 'result' || !isSymbol(a) || !isSymbol(b)) return false;
  if (a.origin.node === b.origin.node) return true;
  const [key] = a.args;
  const [other] = b.args;
  return isShared(a) && isShared(b) && key !== undefined && other !== undefined && isSameToken(key, other);
}

function isSymbol({ callee }: Extract<Value, { kind: 'result' }>): boolean {
  return callee.kind === 'external' && callee.module === 'global' && callee.path[0] === 'Symbol';
}

function isShared({ callee }: Extract<Value, { kind: 'result' }>): boolean {
  return callee.kind === 'external' && callee.path[1] === 'for';
}

function scopeOf(node: ts.Node, module: SourceModule, evaluation: Evaluation): Environment {
  return environmentOf(containerOf(node), evaluation.moduleEnvironment(module));
}
