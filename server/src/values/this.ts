import ts from 'typescript';
import { containerOf, enclosingClass, enclosingObject, isInside, wrapped } from '../syntax/nodes.ts';
import { oneOf } from './alternatives.ts';
import { selfIn } from './constructor-functions.ts';
import { type Environment, environmentOf, selfOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { subclassesOf } from './subclasses.ts';
import { type ClassValue, unknown, type Value } from './value.ts';

/** `this` at a node: the object of the class around it, the class itself in its static members, or an object literal. */
export function evaluateThis(node: ts.Expression, environment: Environment, evaluation: Evaluation): Value {
  const origin = { module: environment.module, node };
  const around = enclosingClass(node);
  if (!around)
    return (
      selfIn(node, environment) ??
      thisOfObject(node, environment, evaluation) ??
      unknown('`this` is not known here', origin)
    );
  if (!around.isStatic) return selfOf(environment) ?? evaluation.selfOf(around.node, environment);
  // By the class's name, so that what is written onto it counts.
  const binding = around.node.name && environment.module.scopes.bindingOf(around.node.name);
  const own: Value = binding
    ? evaluation.binding(binding, node, environment)
    : { kind: 'class', node: around.node, environment: frameOf(around.node, environment), origin };
  // A static method or accessor may be called on a class that extends this one.
  const isCalled = ts.isMethodDeclaration(around.member) || ts.isAccessor(around.member);
  const heirs = isCalled ? subclassesOf(around.node, environment.module, evaluation) : [];
  if (heirs.length === 0) return own;
  const named = heirs.map((heir) => asWritten(heir, node, environment, evaluation));
  return oneOf(
    [own, ...named].map((value) => ({ value })),
    origin,
  );
}

/** A class by its name, so that what is written onto it counts. */
function asWritten(of: ClassValue, use: ts.Node, { module }: Environment, evaluation: Evaluation): Value {
  const home = of.environment.module;
  const binding = of.node.name && home.scopes.bindingOf(of.node.name);
  return binding ? evaluation.binding(binding, home === module ? use : home.tree, of.environment) : of;
}

/** `this` in a method of an object literal: what it was called on, or else the object as it was written. */
function thisOfObject(node: ts.Node, environment: Environment, evaluation: Evaluation): Value | undefined {
  const around = enclosingObject(node);
  if (!around) return undefined;
  const frame = environmentOf(around.method, environment);
  const isCall = frame.container === around.method;
  if (isCall && frame.self?.kind === 'object') return frame.self;
  // A method that is called without its object has another `this`; an accessor never is.
  if (isCall && !ts.isAccessor(around.method)) return undefined;
  const { parent } = wrapped(around.node);
  // The methods of a prototype are called on other objects.
  if (isPrototype(parent)) return undefined;
  const binding =
    ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
      ? environment.module.scopes.bindingOf(parent.name)
      : undefined;
  return binding
    ? evaluation.binding(binding, node, environment)
    : evaluation.evaluate(around.node, frameOf(around.node, environment));
}

/** Whether an assignment is one to a `prototype`. */
function isPrototype(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) &&
    ts.isPropertyAccessExpression(node.left) &&
    node.left.name.text === 'prototype'
  );
}

/**
 * An object whose member is read through `this`, as it is where the code stands: in the initializer of a field those
 * behind it are not set yet, in the constructor nor is what stands behind.
 *
 * @param access the read of the member
 */
export function asFarAsMade(value: Value, access: ts.Node): Value {
  const member = enclosingClass(access)?.member;
  if (value.kind !== 'self' || !member) return value;
  const inner = containerOf(access);
  if (ts.isPropertyDeclaration(member)) return isInside(inner, member) ? value : { ...value, before: member };
  if (!ts.isConstructorDeclaration(member) || inner !== member) return value;
  return { ...value, before: member, at: access.pos };
}

function frameOf(node: ts.Node, environment: Environment): Environment {
  return environmentOf(containerOf(node), environment);
}
