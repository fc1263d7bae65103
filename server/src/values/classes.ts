import ts from 'typescript';
import { staticName } from '../syntax/nodes.ts';
import { baseOf, basePart, isStatic, makeSelf, superArguments } from './class-parts.ts';
import type { Evaluation } from './evaluation.ts';
import { writtenMembers } from './members.ts';
import {
  type ClassValue,
  type Instance,
  type Origin,
  type Property,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';
import { writesTo } from './write-sites.ts';

/** The object that `new` of a class of the workspace makes; a subclass of something external is an instance of that. */
export function instantiate(
  of: ClassValue,
  args: readonly Value[],
  origin: Origin,
  evaluation: Evaluation,
): SelfValue | Instance {
  const self = makeSelf(of, args, origin, evaluation);
  return asInstance(self, evaluation, []) ?? self;
}

/** The instance of something external that an object is in the end, by however many classes between. */
function asInstance(
  self: SelfValue,
  evaluation: Evaluation,
  below: readonly ts.Node[],
): Instance | undefined {
  const { of, origin } = self;
  const base = baseOf(of, evaluation);
  if ((base?.kind !== 'external' && base?.kind !== 'class') || below.includes(of.node)) return undefined;
  const own = new Map([...overrides(self), ...writtenMembers(self, evaluation), ...accessors(self)]);
  if (base.kind === 'external') {
    const notKnown = self.args ? [unknown('one of several calls of `super` gives it', origin)] : [];
    const args = superArguments(self, evaluation) ?? notKnown;
    return { kind: 'instance', callee: base, args, written: own, origin };
  }
  const inner = asInstance(basePart(self, base, origin, evaluation), evaluation, [...below, of.node]);
  if (!inner) return undefined;
  // What a class makes of a name that the other one has an accessor of depends on the compiler's settings.
  const inherited = [...inner.written].filter(([, { node }]) => ts.isAccessor(node));
  return { ...inner, written: new Map([...inner.written, ...own, ...inherited]) };
}

/** The accessors of a subclass, which answer in the place of what its base has by their names. */
function accessors({ of }: SelfValue): ReadonlyMap<string, Property> {
  const { module } = of.environment;
  const found = new Map<string, Property>();
  for (const member of of.node.members) {
    const name = ts.isAccessor(member) && !isStatic(member) ? staticName(member.name) : undefined;
    if (name === undefined) continue;
    const value = unknown(`\`${name}\` is an accessor`, { module, node: member });
    found.set(name, { value, node: member, module });
  }
  return found;
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
  const binding = of.node.name && module.scopes.bindingOf(of.node.name);
  for (const {
    path: [first, name],
    node,
  } of binding ? writesTo(binding, module) : []) {
    if (first !== 'prototype' || typeof name !== 'string') continue;
    const origin = { module, node };
    methods.set(name, { value: unknown('it is written onto the prototype', origin), node, module });
  }
  return methods;
}
