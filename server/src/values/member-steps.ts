import ts from 'typescript';
import { containerOf, isInside, staticName, visitNodes } from '../syntax/nodes.ts';
import { argumentsOf } from './arguments.ts';
import { whenDone } from './callee-writes.ts';
import { constructorOf } from './class-parts.ts';
import { settle } from './conditions.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters } from './frames.ts';
import { type MemberWrite, memberWrites } from './member-writes.ts';
import { conditionsOf } from './path-conditions.ts';
import type { FunctionValue, Run, SelfValue } from './value.ts';

/** A write to a member in the frame that it is done in. */
export interface Step extends MemberWrite {
  readonly frame: Environment;
  /** When its turn comes, in words; undefined when it has come for sure. */
  readonly turn?: string | undefined;
  /** It may only come after the same has been done in the chain of calls at hand: what it was before then is past. */
  readonly isAgain?: boolean;
}

/**
 * The writes that make a member of an object what it is, in the order in which they happen: those of the constructor
 * and of the methods that it calls, of the methods that are known to have run since, and last of all those that may
 * have run.
 */
export function stepsTo(self: SelfValue, name: string, evaluation: Evaluation): readonly Step[] {
  // While the fields are set up, neither the constructor's body nor any method that is called later has run.
  if (self.before && !ts.isConstructorDeclaration(self.before)) return [];
  const { node, environment } = self.of;
  const { ofObject } = memberWrites(node, environment.module);
  const writes = [...(ofObject.get(name) ?? []), ...(ofObject.get('*') ?? [])];
  if (writes.length === 0) return [];
  const inOrder = (from: readonly MemberWrite[]): readonly MemberWrite[] =>
    from.toSorted((a, b) => a.write.node.end - b.write.node.end);
  const by = ({ method, frame }: Run): readonly Step[] =>
    inOrder(writes.filter((write) => write.by === method)).map((write) => ({ ...write, frame }));

  const whole = self.whole ?? self;
  const making: { readonly at: number; readonly step: Step }[] = [];
  for (const write of writes) {
    if (!isMaking(write)) continue;
    making.push({ at: write.write.node.end, step: { ...write, frame: self.frame, turn: turnOf(write) } });
  }
  const isMakingNow = self.before !== undefined && self.at !== undefined;
  const runs = runsInConstructor(self, evaluation);
  for (const { call, run } of runs) for (const step of by(run)) making.push({ at: call.end, step });
  const { ran = [], ranBefore = ran.length } = whole;
  const chained = new Set(ran.slice(ranBefore).map(({ method }) => method));
  const may = inOrder(writes).filter((write) => !isMaking(write) && mayHaveRun(write, whole));
  return [
    ...making
      .filter(({ at, step }) => !isMakingNow || at <= (self.at ?? at) || isInLoop(step.write.node))
      .toSorted((a, b) => a.at - b.at)
      .map(({ step }) => step),
    ...(whole.ran ?? []).flatMap(by),
    ...may.map((write) => ({
      ...write,
      frame: frameOfMember(self, write.by),
      turn: turnOf(write),
      isAgain: chained.has(write.by),
    })),
  ];
}

/** Whether what stands further down may have run before. */
function isInLoop(node: ts.Node): boolean {
  const container = containerOf(node);
  for (let at = node; at !== container && at.parent; at = at.parent)
    if (ts.isIterationStatement(at, false)) return true;
  return false;
}

function isMaking({ by }: MemberWrite): boolean {
  return ts.isConstructorDeclaration(by) || ts.isPropertyDeclaration(by);
}

/** Whether a method may have run on an object besides what is known of it: on a fresh one, if what made it names it. */
function mayHaveRun({ by }: MemberWrite, whole: SelfValue): boolean {
  if (!whole.isFresh || whole.of.node !== by.parent) return true;
  const name = by.name && staticName(by.name);
  const started: ts.Node[] = [...(whole.ran ?? []).map((run) => run.method)];
  for (const member of whole.of.node.members)
    if (ts.isConstructorDeclaration(member) || ts.isPropertyDeclaration(member)) started.push(member);
  return name === undefined || reachable(started, whole.of.node).has(name);
}

/** The names of the members that some code of a class speaks of, directly or through other members. */
function reachable(from: readonly ts.Node[], node: ts.ClassLikeDeclaration): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting = [...from];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visitNodes(next, (inner) => {
      const isOwn =
        ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword;
      if (!isOwn || names.has(inner.name.text)) return undefined;
      names.add(inner.name.text);
      const member = node.members.find((one) => one.name && staticName(one.name) === inner.name.text);
      if (member) waiting.push(member);
      return undefined;
    });
  }
  return names;
}

interface ConstructorRun {
  readonly call: ts.CallExpression;
  readonly run: Run;
}

/** The methods that a constructor calls in any case: `this.connect(options);` as a statement of its own. */
function runsInConstructor(self: SelfValue, evaluation: Evaluation): readonly ConstructorRun[] {
  const constructor = constructorOf(self.of.node);
  const runs: ConstructorRun[] = [];
  for (const statement of constructor?.body?.statements ?? []) {
    const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!constructor || !call || !ts.isCallExpression(call)) continue;
    const callee = call.expression;
    const isOwn =
      ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword;
    if (!isOwn || settledIn(constructor, call, self.frame, evaluation) !== undefined) continue;
    const method = evaluation.evaluate(callee, self.frame);
    if (method.kind === 'function' && ts.isMethodDeclaration(method.node))
      runs.push({ call, run: runOf(method, call, self, evaluation) });
  }
  return runs;
}

function runOf(
  { node, environment }: FunctionValue,
  call: ts.CallExpression,
  self: SelfValue,
  evaluation: Evaluation,
): Run {
  const origin = { module: self.frame.module, node: call };
  const args = argumentsOf(call.arguments, self.frame, evaluation);
  const frame = innerEnvironment(
    environment,
    node,
    bindParameters(node, args, environment, origin, evaluation),
  );
  frame.self = self;
  return { method: node, frame };
}

/** When the code of a member runs that is not run in any case while its object is made. */
function turnOf({ by, write }: MemberWrite): string | undefined {
  const hasRun = `\`${by.name?.getText() ?? 'a static block'}\` has run`;
  if (!ts.isConstructorDeclaration(by) && !ts.isPropertyDeclaration(by)) return hasRun;
  const inner = containerOf(write.node);
  // Of a function in a constructor the conditions tell.
  return ts.isConstructorDeclaration(by) || !isInside(inner, by) ? undefined : hasRun;
}

/** The frames of members that run at any time, by the frame of the object that they run on. */
const frames = new WeakMap<Environment, Map<ts.Node, Environment>>();

/** One and the same frame for an object as it was made, so that what rests on itself comes to an end. */
function frameOfMember(self: SelfValue, member: ts.Node): Environment {
  const isAsMade = !self.before && !self.ran && !self.written;
  const known = frames.get(self.frame) ?? new Map<ts.Node, Environment>();
  const found = isAsMade ? known.get(member) : undefined;
  if (found) return found;
  const frame = innerEnvironment(self.of.environment, member);
  frame.self = self;
  if (isAsMade) frames.set(self.frame, known.set(member, frame));
  return frame;
}

/** The conditions under which the code of a member gets to a write, as far as they are not known to hold. */
export function settledIn(
  by: ts.Node,
  node: ts.Node,
  frame: Environment,
  evaluation: Evaluation,
): 'never' | string | undefined {
  if (!ts.isPropertyDeclaration(by)) return whenDone(node, by, frame, evaluation);
  return settle(conditionsOf(node, by.initializer ?? by, undefined, frame.module), (test, among) =>
    evaluation.decide(test, frame, among),
  );
}
