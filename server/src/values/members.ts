import ts from 'typescript';
import { staticName } from '../syntax/nodes.ts';
import { oneOf } from './alternatives.ts';
import { baseOf, basePart, constructorOf, isStatic, memberName, unknownName } from './class-parts.ts';
import type { Evaluation } from './evaluation.ts';
import { afterStep } from './field-assignments.ts';
import { declaredValue } from './field-declarations.ts';
import { settledIn, stepsTo } from './member-steps.ts';
import { memberWrites } from './member-writes.ts';
import { LazyProperty, valueOf } from './properties.ts';
import {
  type ClassValue,
  literal,
  type Origin,
  type Property,
  type SelfValue,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';
import { writesTo } from './write-sites.ts';

/**
 * A member of an object of the workspace's classes: a method, what an accessor gives, or what a field holds once the
 * object is made and its methods may have run. A subclass comes before its base.
 *
 * @param below the classes that have been looked at on the way up
 */
function memberOf(
  self: SelfValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[] = [],
): Value {
  // What is written from outside comes after its making.
  const written = self.before ? undefined : (self.written?.get(name) ?? self.written?.get('*'));
  if (written && !isGetterOnly(self, name))
    return hasSetter(self, name) ? setByAccessor(name, origin) : valueOf(written);
  const unnamed = unknownName(self.of, false, evaluation) ?? writtenOnPrototype(self.of, name);
  if (unnamed) return unnamed;
  return methodOf(self, name, origin, evaluation) ?? fieldOf(self, name, origin, evaluation, below);
}

/**
 * A member of `this`: of the whole object, of which the class may only make a part. While that part is made, the
 * methods of the subclasses are there already, their fields are not.
 */
export function memberSeen(self: SelfValue, name: string, origin: Origin, evaluation: Evaluation): Value {
  const { whole, before } = self;
  if (!whole || !before) return memberOf(whole ?? self, name, origin, evaluation);
  for (let at = whole; at.of.node !== self.of.node; ) {
    const method = methodOf({ ...at, before: at.of.node }, name, origin, evaluation);
    if (method) return method;
    const base = baseOf(at.of, evaluation);
    if (base?.kind !== 'class') break;
    at = basePart(at, base, origin, evaluation);
  }
  return memberOf(self, name, origin, evaluation);
}

/** A member as `super.name` means it: that of the base, whatever subclasses make of it. */
export function superMemberOf(self: SelfValue, name: string, origin: Origin, evaluation: Evaluation): Value {
  const base = baseOf(self.of, evaluation);
  return base?.kind === 'class'
    ? memberOf(basePart(self, base, origin, evaluation), name, origin, evaluation, [self.of.node])
    : unknown(`\`${name}\` comes from a base class that is not followed`, origin);
}

/**
 * What a class and its constructor write onto an object that is an instance of something external, by the path from
 * the object on: `options.rejectUnauthorized`.
 */
export function writtenMembers(self: SelfValue, evaluation: Evaluation): ReadonlyMap<string, Property> {
  const { node, environment } = self.of;
  const { module } = environment;
  const written = new Map<string, Property>();
  for (const member of node.members) {
    const name = member.name && staticName(member.name);
    if (!ts.isPropertyDeclaration(member) || isStatic(member) || name === undefined) continue;
    const value = (): Value => fieldOf(self, name, { module, node: member }, evaluation, []);
    if (member.initializer) written.set(name, new LazyProperty(member, module, value));
  }
  for (const [name, writes] of memberWrites(node, module).ofObject) {
    for (const { by, write } of writes) {
      const keys = write.path.every((key) => typeof key === 'string');
      const [source] = write.sources;
      if (!ts.isConstructorDeclaration(by) || write.kind !== 'set' || !keys || !source) continue;
      const value = (): Value => {
        const when = settledIn(by, write.node, self.frame, evaluation);
        const given = evaluation.evaluate(source, self.frame);
        return when === undefined ? given : oneOf([{ value: given, when }], { module, node: write.node });
      };
      written.set([name, ...write.path].join('.'), new LazyProperty(write.node, module, value));
    }
  }
  return written;
}

function methodOf(self: SelfValue, name: string, origin: Origin, evaluation: Evaluation): Value | undefined {
  const { node, environment } = self.of;
  for (const member of node.members) {
    if (!member.name || isStatic(member) || memberName(member, environment, evaluation) !== name) continue;
    const own = { module: environment.module, node: member };
    if (!ts.isPropertyDeclaration(member) && isFieldOfBase(self.of, name, evaluation))
      return unknown(`\`${name}\` is a field of a base class as well`, own);
    if (ts.isMethodDeclaration(member) && member.body)
      return { kind: 'function', node: member, environment, self, origin: own };
    if (ts.isGetAccessorDeclaration(member) && member.body)
      return evaluation.call({ kind: 'function', node: member, environment, self, origin: own }, [], origin);
  }
  return undefined;
}

/** What code writes onto the prototype of a class hides what the class says of a member, or adds one. */
function writtenOnPrototype({ node, environment }: ClassValue, name: string): Unknown | undefined {
  const { module } = environment;
  const binding = node.name && module.scopes.bindingOf(node.name);
  const write = (binding ? writesTo(binding, module) : []).find(
    ({ path: [first, key] }) => first === 'prototype' && (typeof key !== 'string' || key === name),
  );
  return write && unknown(`\`${name}\` may be written onto the prototype`, { module, node: write.node });
}

/** Classes further up are not asked. */
const longestLine = 12;

/** Whether a class that another one extends has a field of a name, which hides what the class has of that name. */
function isFieldOfBase(of: ClassValue, name: string, evaluation: Evaluation): boolean {
  let at = baseOf(of, evaluation);
  for (let depth = 0; at?.kind === 'class' && depth < longestLine; depth++) {
    const constructor = constructorOf(at.node);
    const isGiven = constructor?.parameters.some(
      (one) =>
        ts.isParameterPropertyDeclaration(one, constructor) &&
        ts.isIdentifier(one.name) &&
        one.name.text === name,
    );
    const isField = at.node.members.some(
      (member) => ts.isPropertyDeclaration(member) && !isStatic(member) && staticName(member.name) === name,
    );
    if (isGiven || isField) return true;
    at = baseOf(at, evaluation);
  }
  return false;
}

/** Whether what is written to a member is lost, as nothing takes it. */
function isGetterOnly(self: SelfValue, name: string): boolean {
  const isGetter = self.of.node.members.some(
    (member) => ts.isGetAccessorDeclaration(member) && !isStatic(member) && staticName(member.name) === name,
  );
  return isGetter && !hasSetter(self, name);
}

function hasSetter({ of }: SelfValue, name: string): boolean {
  return of.node.members.some(
    (member) => ts.isSetAccessorDeclaration(member) && staticName(member.name) === name,
  );
}

function setByAccessor(name: string, origin: Origin): Value {
  return unknown(`\`${name}\` is set through an accessor`, origin);
}

/** What a field holds: what its declaration, the constructor and the methods put there, in this order. */
function fieldOf(
  self: SelfValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[],
): Value {
  const { node, environment } = self.of;
  const { module } = environment;
  const all = memberWrites(node, module).ofObject;
  const anywhere = (all.get('*') ?? []).find(({ write }) => write.kind !== 'assign');
  if (anywhere)
    return unknown('a member whose name is computed is written', { module, node: anywhere.write.node });

  let now = declaredValue(self, name, evaluation);
  const inherited = (): Value => inheritedMember(self, name, origin, evaluation, below);
  const steps = stepsTo(self, name, evaluation);
  // A field may come from far up in a long line of classes.
  if (!evaluation.spend(1 + steps.length)) return unknown('the code is too large to follow', origin);
  for (const step of steps) now = afterStep(now ?? inherited(), self, name, step, evaluation);
  return now ?? inherited();
}

/** What a member is where its class does not set it. */
function inheritedMember(
  self: SelfValue,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
  below: readonly ts.Node[],
): Value {
  const base = baseOf(self.of, evaluation);
  if (base?.kind === 'class') {
    if (below.includes(base.node)) return unknown('the class extends itself', origin);
    const part = basePart(self, base, origin, evaluation);
    return memberOf(part, name, origin, evaluation, [...below, self.of.node]);
  }
  if (base) return unknown(`\`${name}\` may come from the base class`, origin);
  if (name in Object.prototype) return unknown(`\`${name}\` is a member of every object`, origin);
  if (isPromised(self, name)) return unknown(`\`${name}\` is for a subclass to give`, origin);
  return isMade(self)
    ? literal(undefined, origin)
    : unknown(`\`${name}\` is none of the class: a subclass may have it`, origin);
}

/** Whether an object was made by code that is seen: else it may be of a subclass, or have been given more. */
function isMade(self: SelfValue): boolean {
  return (self.whole ?? self).args !== undefined;
}

/** Whether a class declares a method or an accessor that a subclass has to give. */
function isPromised({ of }: SelfValue, name: string): boolean {
  return of.node.members.some(
    (member) => member.name && !isStatic(member) && staticName(member.name) === name,
  );
}
