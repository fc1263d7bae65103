import ts from 'typescript';
import { isInside } from '../syntax/nodes.ts';
import { oneOf } from './alternatives.ts';
import { baseOf, isStatic, memberName, unknownName } from './class-parts.ts';
import { bothHold, settle } from './conditions.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { type MemberWrite, memberWrites } from './member-writes.ts';
import { conditionsOf } from './path-conditions.ts';
import { valueOf } from './properties.ts';
import { type ClassValue, literal, type Origin, unknown, type Value } from './value.ts';
import { afterWrite } from './writes.ts';

/**
 * A static member of a class: a method, what an accessor gives, or what a field holds once the class is set up and
 * its static methods may have run. What is not its own comes from its base.
 *
 * @param below the classes that have been looked at on the way up
 */
export function staticMemberOf(
  of: ClassValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[] = [],
): Value {
  const field = fieldOf(of, name, evaluation);
  const written = of.written?.get(name) ?? of.written?.get('*');
  if (written && !isUndone(written.node, field)) return valueOf(written);
  if (field && isReadBefore(origin.node, field)) return literal(undefined, origin);
  const unnamed = unknownName(of, true, evaluation);
  if (unnamed) return unnamed;
  const { module } = of.environment;
  const writes = memberWrites(of.node, module).ofClass;
  const anywhere = writes.get('*')?.[0];
  if (anywhere)
    return unknown('a static member whose name is not known is written', {
      module,
      node: anywhere.write.node,
    });
  let now = declaredMember(of, name, origin, evaluation);
  for (const write of writes.get(name) ?? []) {
    if (isUndone(write.write.node, field)) continue;
    now = afterStaticWrite(now ?? literal(undefined, origin), of, name, write, evaluation);
  }
  return now ?? inheritedMember(of, name, origin, evaluation, below);
}

function fieldOf(
  { node, environment }: ClassValue,
  name: string,
  evaluation: Evaluation,
): ts.PropertyDeclaration | undefined {
  return node.members.findLast(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) &&
      isStatic(member) &&
      memberName(member, environment, evaluation) === name,
  );
}

/** Whether a field takes the place of what was written while the class was set up, as it is set up later. */
function isUndone(write: ts.Node, field: ts.PropertyDeclaration | undefined): boolean {
  return field !== undefined && isReadBefore(write, field);
}

/** Whether code runs while a class is set up, before it comes to a field. */
function isReadBefore(node: ts.Node, field: ts.PropertyDeclaration): boolean {
  if (node.pos > field.pos || !isInside(node, field.parent)) return false;
  for (let at = node; at !== field.parent; at = at.parent) {
    if (ts.isFunctionLike(at)) return false;
    if (ts.isClassElement(at) && at.parent === field.parent) return isStatic(at);
  }
  return false;
}

function declaredMember(
  of: ClassValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value | undefined {
  const { environment, node } = of;
  const { module } = environment;
  let declared: Value | undefined;
  for (const member of node.members) {
    if (!member.name || !isStatic(member) || memberName(member, environment, evaluation) !== name) continue;
    const own = { module, node: member };
    if (ts.isMethodDeclaration(member) && member.body)
      return { kind: 'function', node: member, environment, origin: own };
    if (ts.isGetAccessorDeclaration(member))
      return evaluation.call({ kind: 'function', node: member, environment, origin: own }, [], origin);
    if (ts.isPropertyDeclaration(member)) {
      declared = member.initializer
        ? evaluation.evaluate(member.initializer, environment)
        : literal(undefined, own);
    }
  }
  return declared;
}

function inheritedMember(
  of: ClassValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[],
): Value {
  const base = baseAsOf(of, origin, evaluation);
  if (base?.kind === 'class' && !below.includes(base.node))
    return staticMemberOf(base, name, origin, evaluation, [...below, of.node]);
  // Every class is a function too: `name`, `length`, `call`, …
  if (base || name in Function.prototype)
    return unknown(`\`${name}\` is not a static member that we see`, origin);
  return literal(undefined, origin);
}

/** What a class extends, with what has been written onto that by where a member is read. */
function baseAsOf(of: ClassValue, { module, node }: Origin, evaluation: Evaluation): Value | undefined {
  const clause = of.node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
  const named = clause?.types[0]?.expression;
  const { environment } = of;
  const binding = named && ts.isIdentifier(named) ? environment.module.scopes.bindingOf(named) : undefined;
  if (!binding) return baseOf(of, evaluation);
  return evaluation.binding(
    binding,
    module === environment.module ? node : environment.module.tree,
    environment,
  );
}

function afterStaticWrite(
  before: Value,
  of: ClassValue,
  name: string,
  { by, write, operator }: MemberWrite,
  evaluation: Evaluation,
): Value {
  const origin = { module: of.environment.module, node: write.node };
  const frame = frameOf(by, of.environment);
  const settled = settle(conditionsOf(write.node, by, undefined, frame.module), (test, among) =>
    evaluation.decide(test, frame, among),
  );
  if (settled === 'never') return before;
  const isAtOnce = ts.isClassStaticBlockDeclaration(by) || ts.isPropertyDeclaration(by);
  const turn = isAtOnce || !by.name ? undefined : `\`${frame.module.textOf(by.name)}\` has run`;
  const when = bothHold(turn, settled);
  if (write.path.length > 0 || write.kind !== 'set')
    return afterWrite(before, write, when, frame, evaluation);
  const [source] = write.sources;
  const isFallback =
    operator === ts.SyntaxKind.QuestionQuestionEqualsToken || operator === ts.SyntaxKind.BarBarEqualsToken;
  if (!source || (operator !== ts.SyntaxKind.EqualsToken && !isFallback))
    return unknown(`\`${name}\` is changed in a way that is not followed`, origin);
  const value = isFallback && ts.isBinaryExpression(source) ? source.right : source;
  const given = evaluation.evaluate(value, frame);
  if (when === undefined && !isFallback) return given;
  return oneOf([{ value: before }, { value: given, when }], origin);
}

function frameOf(member: ts.ClassElement, environment: Environment): Environment {
  return innerEnvironment(environment, member);
}
