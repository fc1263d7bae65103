import ts from 'typescript';
import { constructorOf, isStatic, memberName } from './class-parts.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { injectedValue } from './injection.ts';
import { declaredType } from './types.ts';
import { literal, type SelfValue, typed, unknown, type Value } from './value.ts';

/** What a field's declaration, or a parameter property of its name, gives it; undefined when the class has none. */
export function declaredValue(self: SelfValue, name: string, evaluation: Evaluation): Value | undefined {
  const { node, environment } = self.of;
  const { module } = environment;
  const constructor = constructorOf(node);
  const parameter = constructor?.parameters.find(
    (one) =>
      ts.isIdentifier(one.name) &&
      one.name.text === name &&
      ts.isParameterPropertyDeclaration(one, constructor),
  );
  // By the standard's rules the fields are set up before the constructor's parameters are taken over.
  const isSettingUp = self.before !== undefined && !ts.isConstructorDeclaration(self.before);
  const isSeen = !isSettingUp || !evaluation.host.definesFields(module);
  if (constructor && parameter && isSeen && ts.isIdentifier(parameter.name)) {
    const binding = module.scopes.bindingOf(parameter.name);
    if (binding) return evaluation.binding(binding, constructor, self.frame);
  }
  const field = node.members.findLast(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) &&
      !isStatic(member) &&
      memberName(member, environment, evaluation) === name,
  );
  if (!field) return undefined;
  const origin = { module, node: field };
  if (isSettingUp && self.before && field.pos >= self.before.pos) return literal(undefined, origin);
  if (field.initializer) return evaluation.evaluate(field.initializer, fieldFrame(self));
  return injectedValue(field, environment, evaluation) ?? unset(self, name, field, evaluation);
}

/**
 * A field without a value: on an object that is made here it is `undefined` until something sets it; where the maker is
 * not seen, nor is what may have set it.
 */
function unset(self: SelfValue, name: string, field: ts.PropertyDeclaration, evaluation: Evaluation): Value {
  const { environment } = self.of;
  const origin = { module: environment.module, node: field };
  const has = (kind: ts.SyntaxKind): boolean => field.modifiers?.some((one) => one.kind === kind) ?? false;
  const isPromised = has(ts.SyntaxKind.AbstractKeyword) || has(ts.SyntaxKind.DeclareKeyword);
  if (self.args && !isPromised && !field.exclamationToken && !has(ts.SyntaxKind.Decorator))
    return literal(undefined, origin);
  const reason = has(ts.SyntaxKind.AbstractKeyword)
    ? `\`${name}\` is for a subclass to give`
    : `\`${name}\` is declared but never set here`;
  return typed(unknown(reason, origin), declaredType(field, environment, evaluation));
}

/** Fields are set up in frames of their own: they do not see the constructor's parameters. */
function fieldFrame(self: SelfValue): Environment {
  const frame = innerEnvironment(self.of.environment, self.of.node);
  frame.self = self;
  return frame;
}
