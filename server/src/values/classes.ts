import ts from 'typescript';
import { staticName, visitNodes } from '../syntax/nodes.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { conditionsOf, settle } from './flow.ts';
import { bindParameters } from './frames.ts';
import { changesIn } from './member-changes.ts';
import { valueOf } from './objects.ts';
import {
  type Alternative,
  bothHold,
  type ClassValue,
  type Instance,
  literal,
  type Origin,
  oneOf,
  type Property,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';

/** The object that `new` of a class of the workspace makes; a subclass of something external is an instance of that. */
export function instantiate(
  of: ClassValue,
  args: readonly Value[],
  origin: Origin,
  evaluation: Evaluation,
): SelfValue | Instance {
  return asInstance(of, args, origin, evaluation, []) ?? makeSelf(of, args, origin, evaluation);
}

/** The instance of something external that a class is in the end, by however many classes between. */
function asInstance(
  of: ClassValue,
  args: readonly Value[],
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[],
): Instance | undefined {
  const base = baseOf(of, evaluation);
  if (base?.kind !== 'external' && base?.kind !== 'class') return undefined;
  if (below.includes(of.node)) return undefined;
  const self = makeSelf(of, args, origin, evaluation);
  const passed = superArguments(self, args, evaluation);
  if (base.kind === 'external')
    return { kind: 'instance', callee: base, args: passed, written: overrides(self), origin };
  const inner = asInstance(base, passed, origin, evaluation, [...below, of.node]);
  return inner && { ...inner, written: new Map([...inner.written, ...overrides(self)]) };
}

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
  const self: SelfValue = { kind: 'self', of, frame, origin, ...(whole && { whole }) };
  frame.self = self;
  return self;
}

/** The methods with which a subclass takes the place of its base's. */
function overrides({ of }: SelfValue): ReadonlyMap<string, Property> {
  const { module } = of.environment;
  const methods = new Map<string, Property>();
  for (const member of of.node.members) {
    const name = ts.isMethodDeclaration(member) && !isStatic(member) ? staticName(member.name) : undefined;
    if (name === undefined || !ts.isMethodDeclaration(member)) continue;
    const origin = { module, node: member };
    const value: Value = { kind: 'function', node: member, environment: of.environment, origin };
    methods.set(name, { value, node: member, module });
  }
  return methods;
}

function constructorOf(node: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  return node.members.find(
    (member): member is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
}

function baseOf(of: ClassValue, evaluation: Evaluation): Value | undefined {
  const clause = of.node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression;
  return base && evaluation.evaluate(base, of.environment);
}

function superArguments(self: SelfValue, args: readonly Value[], evaluation: Evaluation): readonly Value[] {
  const constructor = constructorOf(self.of.node);
  if (!constructor?.body) return args;
  let call: ts.CallExpression | undefined;
  visitNodes(constructor.body, (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) call ??= node;
    return !ts.isFunctionLike(node) || ts.isArrowFunction(node);
  });
  return call?.arguments.map((argument) => evaluation.evaluate(argument, self.frame)) ?? [];
}

/** A member of an object of the workspace's classes: its fields, what its methods assign, accessors, methods, and its base's. */
export function memberOf(
  self: SelfValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[] = [],
): Value {
  const written = self.written?.get(name) ?? self.written?.get('*');
  if (written) return valueOf(written);
  const { node } = self.of;
  const { module } = self.of.environment;
  const alternatives: Alternative[] = [];
  let isDeclared = false;
  const changed = changesIn(node).get(name) ?? changesIn(node).get('*');
  if (changed)
    return unknown(`\`${name}\` is changed in a way that is not followed`, { module, node: changed });
  for (const member of node.members) {
    if (!member.name || isStatic(member) || staticName(member.name) !== name || isSignature(member)) continue;
    const own = { module, node: member };
    if (ts.isMethodDeclaration(member))
      return { kind: 'function', node: member, environment: self.of.environment, self, origin: own };
    if (ts.isGetAccessorDeclaration(member)) {
      return evaluation.call(
        { kind: 'function', node: member, environment: self.of.environment, self, origin: own },
        [],
        origin,
      );
    }
    if (ts.isPropertyDeclaration(member)) {
      isDeclared = true;
      if (member.initializer)
        alternatives.push({ value: evaluation.evaluate(member.initializer, fieldFrame(self)) });
    }
  }
  const constructor = constructorOf(node);
  const parameter = constructor?.parameters.find(
    (one) =>
      ts.isIdentifier(one.name) &&
      one.name.text === name &&
      ts.isParameterPropertyDeclaration(one, constructor),
  );
  if (constructor && parameter && ts.isIdentifier(parameter.name)) {
    const binding = module.scopes.bindingOf(parameter.name);
    if (binding) alternatives.push({ value: evaluation.binding(binding, constructor, self.frame) });
  }
  collectAssignments(self, name, alternatives, evaluation);
  if (alternatives.some(({ when }) => when === undefined)) return oneOf(alternatives, origin);
  return oneOf(
    [{ value: inheritedMember(self, name, isDeclared, origin, evaluation, below) }, ...alternatives],
    origin,
  );
}

/** The parts of objects that their base classes make, by the frame of the object's own constructor. */
const baseParts = new WeakMap<Environment, SelfValue>();

function basePart(self: SelfValue, base: ClassValue, origin: Origin, evaluation: Evaluation): SelfValue {
  const known = baseParts.get(self.frame);
  if (known) return known;
  const args = constructorOf(self.of.node) ? superArguments(self, [], evaluation) : undefined;
  const part = makeSelf(base, args, origin, evaluation, self.whole ?? self);
  baseParts.set(self.frame, part);
  return part;
}

/** What a member is where its class does not set it for sure. */
function inheritedMember(
  self: SelfValue,
  name: string,
  isDeclared: boolean,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[],
): Value {
  const base = baseOf(self.of, evaluation);
  if (base?.kind === 'class') {
    if (below.includes(base.node)) return unknown('the class extends itself', origin);
    return memberOf(basePart(self, base, origin, evaluation), name, origin, evaluation, [
      ...below,
      self.of.node,
    ]);
  }
  if (base) return unknown(`\`${name}\` may come from the base class`, origin);
  return isDeclared
    ? unknown(`\`${name}\` is declared but never set here`, origin)
    : literal(undefined, origin);
}

/** An overload, or a member that a subclass has to give. */
function isSignature(member: ts.ClassElement): boolean {
  return ts.isMethodDeclaration(member) && member.body === undefined;
}

/** A static member. */
export function staticMemberOf(
  of: ClassValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[] = [],
): Value {
  const written = of.written?.get(name) ?? of.written?.get('*');
  if (written) return valueOf(written);
  const { module } = of.environment;
  const changed = changesIn(of.node).get(`static ${name}`);
  if (changed)
    return unknown(`\`${name}\` is changed in a way that is not followed`, { module, node: changed });
  for (const member of of.node.members) {
    if (!member.name || !isStatic(member) || staticName(member.name) !== name || isSignature(member))
      continue;
    const own = { module, node: member };
    if (ts.isMethodDeclaration(member))
      return { kind: 'function', node: member, environment: of.environment, origin: own };
    if (ts.isGetAccessorDeclaration(member))
      return evaluation.call(
        { kind: 'function', node: member, environment: of.environment, origin: own },
        [],
        origin,
      );
    if (ts.isPropertyDeclaration(member) && member.initializer)
      return evaluation.evaluate(member.initializer, of.environment);
  }
  const base = baseOf(of, evaluation);
  return base?.kind === 'class' && !below.includes(base.node)
    ? staticMemberOf(base, name, origin, evaluation, [...below, of.node])
    : unknown(`\`${name}\` is not a static member that we see`, origin);
}

function isStatic(member: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false)
  );
}

/** Fields are set up in a frame of their own: by the standard's rules they do not see the constructor's parameters. */
function fieldFrame(self: SelfValue): Environment {
  const frame = innerEnvironment(self.of.environment, self.of.node);
  frame.self = self;
  return frame;
}

function collectAssignments(
  self: SelfValue,
  name: string,
  into: Alternative[],
  evaluation: Evaluation,
): void {
  const { module } = self.of.environment;
  for (const { member, node } of assignmentsIn(self.of.node).get(name) ?? []) {
    const isConstructor = ts.isConstructorDeclaration(member);
    const frame = isConstructor ? self.frame : methodFrame(self, member);
    const reached = settle(conditionsOf(node, member, undefined, module), (test) =>
      evaluation.decide(test, frame),
    );
    if (reached === 'never') continue;
    const called = isConstructor ? undefined : `\`${module.textOf(member.name)}\` has run`;
    if (isConstructor && reached === undefined) into.length = 0;
    into.push({ value: evaluation.evaluate(node.right, frame), when: bothHold(called, reached) });
  }
}

type MemberWithBody = ts.ConstructorDeclaration | ts.MethodDeclaration | ts.SetAccessorDeclaration;

/** A write to `this.x` and the member of the class that does it. */
interface MemberAssignment {
  readonly member: MemberWithBody;
  readonly node: ts.BinaryExpression;
}

const assignments = new WeakMap<ts.ClassLikeDeclaration, ReadonlyMap<string, readonly MemberAssignment[]>>();

/** Everything that a class writes to its own members, by their names, in the order of the text; found once. */
function assignmentsIn(node: ts.ClassLikeDeclaration): ReadonlyMap<string, readonly MemberAssignment[]> {
  const known = assignments.get(node);
  if (known) return known;
  const found = new Map<string, MemberAssignment[]>();
  for (const member of node.members) {
    if (!hasBody(member) || isStatic(member) || !member.body) continue;
    visitNodes(member.body, (inner) => {
      if (ts.isFunctionDeclaration(inner) || ts.isFunctionExpression(inner) || ts.isClassLike(inner))
        return false;
      const name = memberWritten(inner);
      if (name !== undefined && ts.isBinaryExpression(inner)) {
        const list = found.get(name);
        if (list) list.push({ member, node: inner });
        else found.set(name, [{ member, node: inner }]);
      }
      return undefined;
    });
  }
  assignments.set(node, found);
  return found;
}

function hasBody(member: ts.ClassElement): member is MemberWithBody {
  return (
    ts.isConstructorDeclaration(member) ||
    ts.isMethodDeclaration(member) ||
    ts.isSetAccessorDeclaration(member)
  );
}

function methodFrame(self: SelfValue, method: ts.Node): Environment {
  const frame = innerEnvironment(self.of.environment, method);
  frame.self = self;
  return frame;
}

/** The name of the member that a plain assignment writes. */
function memberWritten(node: ts.Node): string | undefined {
  if (!ts.isBinaryExpression(node) || !ts.isPropertyAccessExpression(node.left)) return undefined;
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  return node.left.expression.kind === ts.SyntaxKind.ThisKeyword ? node.left.name.text : undefined;
}
