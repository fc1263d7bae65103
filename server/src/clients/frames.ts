import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, enclosingClass, isInside } from '../syntax/nodes.ts';
import type { CallSite } from '../values/call-site.ts';
import { callSitesOf } from '../values/call-sites.ts';
import { objectsOf } from '../values/constructions.ts';
import { type Environment, environmentOf, innerEnvironment } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { bindParameters } from '../values/frames.ts';
import type { FunctionNode, SelfValue } from '../values/value.ts';

/** With more callers than this, what they pass is looked at together. */
const mostFrames = 12;

/**
 * The frames in which a client is made: one for each call of the function around it, and for each object whose method
 * it is, so that what one caller passes is never mixed with what another does. Without known callers it is the frame
 * of the module.
 */
export function framesAround(
  node: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): readonly Environment[] {
  const outermost = evaluation.moduleEnvironment(module);
  const container = containerOf(node);
  const open = environmentOf(container, outermost);
  const field = fieldAround(node, container);
  if (field) return framesOfObjects(field, field.parent, outermost, evaluation) ?? [open];
  for (let at = container; !ts.isSourceFile(at); at = containerOf(at)) {
    const frames = isFunction(at) ? framesOf(at, outermost, evaluation) : undefined;
    if (frames) return frames;
  }
  return [open];
}

/** The field whose initializer a node stands in, unless in a function there. */
function fieldAround(node: ts.Node, container: ts.Node): ts.PropertyDeclaration | undefined {
  const around = enclosingClass(node);
  if (!around || around.isStatic || !ts.isPropertyDeclaration(around.member)) return undefined;
  return isInside(container, around.member) ? undefined : around.member;
}

/** A frame for each call of a function; undefined where its callers tell nothing. */
function framesOf(
  maker: FunctionNode,
  outermost: Environment,
  evaluation: Evaluation,
): readonly Environment[] | undefined {
  if (ts.isConstructorDeclaration(maker)) return framesOfObjects(maker, maker, outermost, evaluation);
  if (ts.isGetAccessorDeclaration(maker)) return framesOfObjects(maker, maker, outermost, evaluation);
  const isMember = ts.isClassLike(maker.parent);
  if (maker.parameters.length === 0 && !isMember && !readsThis(maker)) return undefined;
  const { calls, others } = callSitesOf(maker, outermost.module, evaluation);
  if (calls.length === 0 || calls.length > mostFrames)
    return isMember ? framesOfObjects(maker, maker, outermost, evaluation) : undefined;
  const frames = calls.flatMap((call) => framesOfCall(maker, call, outermost, evaluation));
  if (frames.length > mostFrames) return undefined;
  return others === undefined ? frames : [...frames, environmentOf(maker, outermost)];
}

/** Whether a function may read what it is called on. */
function readsThis(maker: FunctionNode): boolean {
  return !ts.isArrowFunction(maker) && /\bthis\b/.test(maker.getText());
}

function framesOfCall(
  maker: FunctionNode,
  call: CallSite,
  outermost: Environment,
  evaluation: Evaluation,
): readonly Environment[] {
  const outer = call.callee?.environment ?? outermost;
  const origin = { module: call.module, node: call.node };
  const bound = bindParameters(maker, call.args(), outer, origin, evaluation);
  const called = call.callee?.self;
  const frame = innerEnvironment(outer, maker, bound);
  if (called?.kind === 'object') {
    frame.self = called;
    return [frame];
  }
  const self = called;
  const isMade = !self || (self.whole ?? self).args !== undefined;
  const selves = isMade ? [self] : objectsOf(self.of.node, outermost, evaluation);
  return selves.map((one) => frameWith(innerEnvironment(outer, maker, bound), one));
}

/** A frame for each object that is made of the class of a member; undefined where no maker is found that passes anything. */
function framesOfObjects(
  member: ts.ClassElement | FunctionNode,
  container: ts.Node,
  outermost: Environment,
  evaluation: Evaluation,
): readonly Environment[] | undefined {
  if (!ts.isClassLike(member.parent)) return undefined;
  const selves = objectsOf(member.parent, outermost, evaluation);
  if (selves.length === 0 || selves.length > mostFrames) return undefined;
  return selves.map((self) => {
    if (!self) return environmentOf(container, outermost);
    return ts.isConstructorDeclaration(member)
      ? self.frame
      : frameWith(innerEnvironment(outermost, container), self);
  });
}

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isConstructorDeclaration(node)
  );
}

function frameWith(frame: Environment, self: SelfValue | undefined): Environment {
  frame.self = self;
  return frame;
}
