import ts from 'typescript';
import { containerOf, unwrap } from '../syntax/nodes.ts';
import { environmentOf } from './environment.ts';
import type { Writing } from './holders.ts';
import { type Origin, type Property, type Unknown, unknown, type Value } from './value.ts';
import { quote } from './wording.ts';
import type { Write } from './write-sites.ts';

/** The key that a step of a written path stands for; undefined when it is not known. */
export function writtenKey(key: string | ts.Expression, writing: Writing): string | undefined {
  if (typeof key === 'string') return key;
  const value = evaluateSource(key, writing);
  return value.kind === 'literal' && (typeof value.value === 'string' || typeof value.value === 'number')
    ? String(value.value)
    : undefined;
}

/** What a write puts there: unknown when it is computed step by step, or may hold the object itself. */
export function writtenValue(writing: Writing): Value {
  const [source] = writing.write.sources;
  if (source && isCircular(source, writing))
    return unknown('it holds itself', { module: writing.frame.module, node: source });
  const origin = { module: writing.frame.module, node: writing.write.node };
  if (source) return evaluateSource(source, writing);
  const isDoubtful = writing.write.isDoubtful === true;
  return unknown(isDoubtful ? 'it may be written by another way' : 'it is computed step by step', origin);
}

/** What an expression that a write takes from is, in the frame of the code that writes. */
export function evaluateSource(source: ts.Expression, { write, frame, evaluation }: Writing): Value {
  return evaluation.evaluate(source, environmentOf(containerOf(write.node), frame));
}

/** What becomes of an object that is handed to a function which is not followed. */
export function escaped(write: Write, origin: Origin): Unknown {
  const callee = ts.isCallExpression(write.node) ? write.node.expression : write.node;
  return unknown(`it is handed to ${quote(callee, origin.module)}, which is not followed`, origin);
}

/** Whether a source of `Object.assign` is the target, which by then holds what it gets. */
export function isTarget(source: ts.Expression, { write, frame }: Writing): boolean {
  const [target] = ts.isCallExpression(write.node) ? write.node.arguments : [];
  const [a, b] = [target, source].map((one) => one && unwrap(one));
  if (!a || !b || !ts.isIdentifier(a) || !ts.isIdentifier(b)) return false;
  return frame.module.scopes.bindingOf(a) === frame.module.scopes.bindingOf(b);
}

/** Whether a property is the object itself, which was written into it. */
export function holdsItself({ node }: Property, writing: Writing): boolean {
  const isAssigned = ts.isBinaryExpression(node);
  return isAssigned && isCircular(node.right, { ...writing, write: { ...writing.write, node } });
}

/** Whether an object is written into itself: `o.self = o`. */
function isCircular(source: ts.Expression, { write, frame }: Writing): boolean {
  if (!ts.isBinaryExpression(write.node)) return false;
  const held = rootOf(source);
  const { scopes } = frame.module;
  const binding = ts.isIdentifier(held) ? scopes.bindingOf(held) : undefined;
  const target = rootOf(write.node.left);
  return binding !== undefined && ts.isIdentifier(target) && scopes.bindingOf(target) === binding;
}

function rootOf(node: ts.Expression): ts.Expression {
  let at = unwrap(node);
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = unwrap(at.expression);
  return at;
}
