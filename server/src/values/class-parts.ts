import ts from 'typescript';
import { visitNodes } from '../syntax/nodes.ts';
import { argumentsOf } from './arguments.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters } from './frames.ts';
import { nameOf } from './property-keys.ts';
import { type ClassValue, type Origin, type SelfValue, type Unknown, unknown, type Value } from './value.ts';

/**
 * `this` in a class; without arguments nobody has bound the constructor's parameters.
 *
 * @param whole the object of a subclass that it is a part of
 */
export function makeSelf(
  of: ClassValue,
  args: readonly Value[] | undefined,
  origin: Origin,
  evaluation: Evaluation,
  whole?: SelfValue,
): SelfValue {
  const constructor = constructorOf(of.node);
  const frame = innerEnvironment(
    of.environment,
    constructor ?? of.node,
    constructor && args ? bindParameters(constructor, args, of.environment, origin, evaluation) : undefined,
  );
  const self: SelfValue = { kind: 'self', of, frame, origin, ...(args && { args }), ...(whole && { whole }) };
  frame.self = self;
  return self;
}

/** The constructor that has a body; overloads have none. */
export function constructorOf(node: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  return node.members.find(
    (member): member is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
}

/** What a class extends; undefined when it extends nothing. */
export function baseOf(of: ClassValue, evaluation: Evaluation): Value | undefined {
  const clause = of.node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression;
  return base && evaluation.evaluate(base, of.environment);
}

/**
 * What an object's class passes on to the constructor of its base: without a constructor of its own, all that it was
 * made with.
 *
 * @returns undefined when that is not known
 */
export function superArguments(self: SelfValue, evaluation: Evaluation): readonly Value[] | undefined {
  const constructor = constructorOf(self.of.node);
  if (!constructor) return self.args;
  const [call, ...others] = superCallsOf(constructor);
  // Which of several is done is not asked.
  if (others.length > 0) return undefined;
  return call ? argumentsOf(call.arguments, self.frame, evaluation) : [];
}

/** The calls of `super(…)` in a constructor, of which one is done. */
export function superCallsOf({ body }: ts.ConstructorDeclaration): readonly ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  if (!body) return calls;
  visitNodes(body, (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) calls.push(node);
    return !ts.isFunctionLike(node) || ts.isArrowFunction(node);
  });
  return calls;
}

/** The parts of objects that their base classes make, by the frame of the object's own constructor. */
const baseParts = new WeakMap<Environment, SelfValue>();

/** The part of an object that a base class makes. */
export function basePart(
  self: SelfValue,
  base: ClassValue,
  origin: Origin,
  evaluation: Evaluation,
): SelfValue {
  const known = baseParts.get(self.frame);
  if (known) return known;
  const part = makeSelf(base, superArguments(self, evaluation), origin, evaluation, self.whole ?? self);
  baseParts.set(self.frame, part);
  return part;
}

/** The name of a member, where it can be known: of `['a' + 1]` too. */
export function memberName(
  member: ts.ClassElement,
  environment: Environment,
  evaluation: Evaluation,
): string | undefined {
  return member.name && nameOf(member.name, environment, evaluation);
}

/**
 * Why a class may have a member that it does not seem to have: one of a name that is not known.
 *
 * @param ofClass whether its static members are meant
 */
export function unknownName(
  { node, environment }: ClassValue,
  ofClass: boolean,
  evaluation: Evaluation,
): Unknown | undefined {
  const member = node.members.find(
    (one) =>
      one.name &&
      ts.isComputedPropertyName(one.name) &&
      isStatic(one) === ofClass &&
      memberName(one, environment, evaluation) === undefined &&
      !isSymbol(one.name.expression),
  );
  return member && unknown('the name of a member is not known', { module: environment.module, node: member });
}

/** `Symbol.iterator` and the like, which no name is. */
function isSymbol(node: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Symbol'
  );
}

/** Whether a member belongs to the class itself and not to its objects. */
export function isStatic(member: ts.ClassElement): boolean {
  return (
    ts.isClassStaticBlockDeclaration(member) ||
    (ts.canHaveModifiers(member) &&
      (ts.getModifiers(member)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false))
  );
}
