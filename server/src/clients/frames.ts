import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf } from '../syntax/nodes.ts';
import { callSitesOf } from '../values/call-sites.ts';
import { makeSelf } from '../values/classes.ts';
import { type Environment, environmentOf, innerEnvironment } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { bindParameters } from '../values/frames.ts';
import type { FunctionNode, Value } from '../values/value.ts';

/** With more callers than this, what they pass is looked at together. */
const mostFrames = 12;

/**
 * The frames in which a client is made: one for each call of the function around it, so that what one caller passes
 * is never mixed with what another does. Without known callers it is the frame of the module.
 */
export function framesAround(
  node: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): readonly Environment[] {
  const outermost = evaluation.moduleEnvironment(module);
  const container = containerOf(node);
  const maker = makerOf(container);
  if (!maker || maker.parameters.length === 0) return [environmentOf(container, outermost)];
  const { calls, others } = callSitesOf(maker, module, evaluation);
  if (calls.length === 0 || calls.length > mostFrames) return [environmentOf(container, outermost)];
  const frames = calls.map(({ node: call, module: caller }) => {
    const scope = environmentOf(containerOf(call), evaluation.moduleEnvironment(caller));
    const args = (call.arguments ?? []).map((argument) => evaluation.evaluate(argument, scope));
    return frameOf(maker, container, args, { module: caller, node: call }, outermost, evaluation);
  });
  return others === undefined ? frames : [...frames, environmentOf(container, outermost)];
}

/** The function whose callers decide: the one around, or the constructor of the class that a method belongs to. */
function makerOf(container: ts.Node): FunctionNode | undefined {
  if (
    ts.isFunctionDeclaration(container) ||
    ts.isFunctionExpression(container) ||
    ts.isArrowFunction(container)
  )
    return container;
  if (ts.isConstructorDeclaration(container)) return container;
  if (!ts.isMethodDeclaration(container) && !ts.isGetAccessorDeclaration(container)) return undefined;
  return ts.isClassLike(container.parent)
    ? container.parent.members.find(
        (member): member is ts.ConstructorDeclaration =>
          ts.isConstructorDeclaration(member) && member.body !== undefined,
      )
    : undefined;
}

function frameOf(
  maker: FunctionNode,
  container: ts.Node,
  args: readonly Value[],
  origin: { readonly module: SourceModule; readonly node: ts.Node },
  outermost: Environment,
  evaluation: Evaluation,
): Environment {
  if (!ts.isConstructorDeclaration(maker)) {
    return innerEnvironment(outermost, maker, bindParameters(maker, args, outermost, origin, evaluation));
  }
  const { module } = outermost;
  const self = makeSelf(
    { kind: 'class', node: maker.parent, environment: outermost, origin: { module, node: maker.parent } },
    args,
    origin,
    evaluation,
  );
  if (container === maker) return self.frame;
  const frame = innerEnvironment(outermost, container);
  frame.self = self;
  return frame;
}
