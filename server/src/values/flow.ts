import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, isPatternTarget, visitNodes } from '../syntax/nodes.ts';
import { breaks, leaves, mayEnd, mayLeave, mayReturn } from './completion.ts';
import { opposite } from './conditions.ts';
import { fieldOf, isField, isOfForEach, isSuspended, runsIn, runsInPlace } from './run-places.ts';
import { mayThrow } from './throwing.ts';
import { bothHold } from './value.ts';

/** Something that has to hold for a piece of code to run. */
export interface Condition {
  /** The expression that decides, where there is one that could be known. */
  readonly test: ts.Expression | undefined;
  /** Where these are given, what decides is whether the test equals one of them, as the cases of a `switch` ask. */
  readonly among?: readonly ts.Expression[] | undefined;
  readonly holds: boolean;
  readonly words: string;
}

/** Says whether a test is known to hold, known not to, or neither; with `among`, whether it equals one of those. */
export type Decide = (test: ts.Expression, among?: readonly ts.Expression[]) => boolean | undefined;

/** Whether what one node does is seen at another: not at all, or under conditions (always, when there are none). */
export type Reach = 'never' | readonly Condition[];

export interface ReachOptions {
  /** The written object is one that others hold too, so that writes after the use count as well. */
  readonly shared?: boolean;
  /** The declaration of the name that is written; without it, nothing outlives a call or a round of a loop. */
  readonly home?: ts.Node;
}

/**
 * Whether a write is in force at a use.
 *
 * Within one function the order of the text decides, and the branches between them; what another function
 * writes is in force once it has run; what is written around a function has run before it, unless the function
 * may be called before that.
 */
export function reach(write: ts.Node, use: ts.Node, module: SourceModule, options: ReachOptions = {}): Reach {
  const writer = runsIn(write);
  const user = ts.isSourceFile(use) ? use : runsIn(use);
  if (writer === user) return reachWithin(write, use, writer, module, options);
  const conditions = conditionsOf(write, writer, undefined, module);
  if (conditions === 'never') return 'never';
  if (!isInside(user, writer)) return [...conditions, inWords(afterRunOf(writer, module))];
  const inner = functionIn(writer, user);
  return options.home && mayRunBefore(inner, write, module)
    ? [...conditions, inWords(`${nameOf(inner, module)} runs after ${lineOf(write, module)}`)]
    : conditions;
}

/** Functions are followed through so many others that call them. */
const deepestCall = 3;

/**
 * The call by which what a function writes has happened before a use in any case: other calls may come as well.
 *
 * @returns undefined when no call of the function by its name tells, or it may not get to the write
 */
export function callBefore(
  write: ts.Node,
  use: ts.Node,
  module: SourceModule,
  decide: Decide,
  depth = 0,
): ts.Node | undefined {
  const writer = runsIn(write);
  if (depth >= deepestCall || isSuspended(writer) || ts.isSourceFile(writer)) return undefined;
  if (returnsBefore(write, writer).length > 0) return undefined;
  if (settle(conditionsOf(write, writer, undefined, module), decide) !== undefined) return undefined;
  for (const call of callsByName(writer, module)) {
    if (isInside(call, writer)) continue;
    const isAround = ts.isSourceFile(use) || isInside(runsIn(use), runsIn(call));
    const outer = isAround ? undefined : callBefore(call, use, module, decide, depth + 1);
    if (outer) return outer;
    const isReached = isAround && returnsBefore(call, runsIn(call)).length === 0;
    // With a home, a function around the use that may have run before the call counts.
    if (isReached && settle(reach(call, use, module, { home: call }), decide) === undefined) return call;
  }
  return undefined;
}

function callsByName(writer: ts.Node, module: SourceModule): readonly ts.CallExpression[] {
  const holder = writer.parent;
  const name = ts.isFunctionDeclaration(writer)
    ? writer.name
    : holder && ts.isVariableDeclaration(holder) && isConstant(holder)
      ? holder.name
      : undefined;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  return (binding?.references ?? []).flatMap(({ parent }, index) =>
    ts.isCallExpression(parent) && parent.expression === binding?.references[index] ? [parent] : [],
  );
}

function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}

/** Whether a write happens in a function that does not lie around the use: then it comes at any time or never. */
export function isElsewhere(write: ts.Node, use: ts.Node): boolean {
  const field = fieldOf(write);
  if (field && !isInside(use, field)) return true;
  return !isInside(ts.isSourceFile(use) ? use : runsIn(use), runsIn(write));
}

/** How deep the code of a node is nested in functions: what is written further out comes first. */
export function nestingOf(node: ts.Node): number {
  let depth = 0;
  for (let at = runsIn(node); !ts.isSourceFile(at); at = runsIn(at)) depth++;
  return depth;
}

function reachWithin(
  write: ts.Node,
  use: ts.Node,
  container: ts.Node,
  module: SourceModule,
  options: ReachOptions,
): Reach {
  if (ts.isSourceFile(use)) return conditionsOf(write, container, use, module);
  const common = commonAncestor(write, use);
  const later = (): Reach => comesRound(common, container, module, options.home);
  if (ts.isForStatement(common) && isIn(write, common.incrementor) && !isIn(use, common.incrementor))
    return later();
  if (write.end > use.pos && !options.shared) return later();
  if (excludeEachOther(write, use, common)) return later();
  const conditions = conditionsOf(write, common, use, module);
  if (conditions === 'never' || !ts.isTryStatement(common) || !isIn(write, common.tryBlock))
    return conditions;
  return [...conditions, inWords('no error comes before it')];
}

/** Whether a write that a use comes before in the text may be seen at the use, as far as the use's place tells. */
export function mayComeRound(use: ts.Node, container: ts.Node, home: ts.Node): boolean {
  for (let at = use; at !== container && at.parent; at = at.parent)
    if (ts.isIterationStatement(at, false)) return true;
  return containerOf(home) !== container && !ts.isSourceFile(container);
}

/** A write that the use comes before in the text is seen in the next round of a loop, or in the next call. */
function comesRound(
  common: ts.Node,
  container: ts.Node,
  module: SourceModule,
  home: ts.Node | undefined,
): Reach {
  for (let at: ts.Node | undefined = common; at && at !== container; at = at.parent) {
    if (ts.isIterationStatement(at, false) && !(home && isInside(home, at.statement)))
      return [inWords(`the loop on ${lineOf(at, module)} has come round`)];
  }
  if (!home || containerOf(home) === container || ts.isSourceFile(container)) return 'never';
  return [inWords(`${nameOf(container, module)} has run before`)];
}

/** The function directly in a container that a container inside of it belongs to. */
function functionIn(outer: ts.Node, inner: ts.Node): ts.Node {
  let at = inner;
  for (let up = containerOf(at); up !== outer && !ts.isSourceFile(up); up = containerOf(at)) at = up;
  return at;
}

/** Whether a function may be called before a piece of the code around it runs. */
function mayRunBefore(inner: ts.Node, write: ts.Node, module: SourceModule): boolean {
  let holder = inner;
  while (!ts.isStatement(holder) && !ts.isVariableDeclaration(holder)) {
    // A function that is handed on may be called at once.
    if (ts.isCallExpression(holder.parent) && inner.end <= write.end) return true;
    holder = holder.parent;
  }
  const name =
    ts.isVariableDeclaration(holder) || ts.isFunctionDeclaration(holder) || ts.isClassDeclaration(holder)
      ? holder.name
      : undefined;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  return (
    binding?.references.some((reference) => reference.end <= write.end && !isInside(reference, inner)) ??
    false
  );
}

/**
 * The conditions under which a node runs, given that the node around it runs.
 *
 * @param use when it lies outside of a branch that leaves the function, that branch does not reach it
 */
export function conditionsOf(
  node: ts.Node,
  within: ts.Node,
  use: ts.Node | undefined,
  module: SourceModule,
): Reach {
  const conditions: Condition[] = [];
  for (let at = node; at !== within && at.parent; at = at.parent) {
    const { parent } = at;
    // A branch that leaves a function which runs in place leaves no more than that.
    const isLeft = use && isInside(use, containerOf(parent)) && isBranch(parent);
    if (isLeft && !isInside(use, parent) && leaves(parent, use)) return 'never';
    conditions.push(...conditionsFor(at, parent, node, use, module).reverse());
  }
  return conditions.reverse();
}

/** What has to hold for a child of a node to run when the node does. */
function conditionsFor(
  at: ts.Node,
  parent: ts.Node,
  node: ts.Node,
  use: ts.Node | undefined,
  module: SourceModule,
): Condition[] {
  if (ts.isCaseOrDefaultClause(parent) && !(ts.isCaseClause(parent) && at === parent.expression))
    return [...notTaken(parent, module), clauseCondition(parent, module), ...notBroken(parent, node, module)];
  if (ts.isFunctionLike(parent) && isOfForEach(parent))
    return [inWords(`the loop on ${lineOf(parent, module)} runs`), ...notLeft(parent, node, module)];
  if (ts.isFunctionLike(parent) && runsInPlace(parent)) return notLeft(parent, node, module);
  const own = conditionFor(at, parent, node, use, module);
  return own ? [own] : [];
}

/** A function that runs in place may come back before it gets to a node. */
function notLeft(parent: ts.SignatureDeclaration, node: ts.Node, module: SourceModule): Condition[] {
  const body = 'body' in parent && parent.body && ts.isBlock(parent.body) ? parent.body : undefined;
  return body && mayLeave(body, node.pos) ? [inWords(`${nameOf(parent, module)} is not left before`)] : [];
}

/** A `switch` may be left before it gets to a node, by a `break` under a condition. */
function notBroken(clause: ts.CaseOrDefaultClause, node: ts.Node, module: SourceModule): Condition[] {
  const words = `the \`switch\` on ${lineOf(clause.parent.parent, module)} is not left before`;
  return leadingTo(clause).some((one) => breaks(one, node)) ? [inWords(words)] : [];
}

/** An earlier clause may take the value, unless both ask for texts or numbers of their own. */
function notTaken(clause: ts.CaseOrDefaultClause, module: SourceModule): Condition[] {
  const own = leadingTo(clause).filter(ts.isCaseClause);
  const first = clause.parent.clauses.indexOf(leadingTo(clause)[0] ?? clause);
  const earlier = clause.parent.clauses.slice(0, first).filter(ts.isCaseClause);
  const asked = earlier.filter(
    ({ expression }) =>
      !ts.isLiteralExpression(expression) ||
      own.some((one) => module.textOf(one.expression) === module.textOf(expression)),
  );
  if (asked.length === 0 || own.length === 0) return [];
  const test = clause.parent.parent.expression;
  const values = asked.map(({ expression }) => quote(expression, module)).join(' or ');
  const among = asked.map(({ expression }) => expression);
  return [{ test, among, holds: false, words: `${quote(test, module)} is not ${values}` }];
}

/** A clause and those before it that go on into it. */
function leadingTo(clause: ts.CaseOrDefaultClause): readonly ts.CaseOrDefaultClause[] {
  const { clauses } = clause.parent;
  const index = clauses.indexOf(clause);
  let first = index;
  while (first > 0 && goesOn(clauses[first - 1])) first--;
  return clauses.slice(first, index + 1);
}

/** A clause of a `switch` runs for its own value, and for those of the clauses before it that go on into it. */
function clauseCondition(clause: ts.CaseOrDefaultClause, module: SourceModule): Condition {
  const subject = clause.parent.parent.expression;
  const { clauses } = clause.parent;
  const own = leadingTo(clause);
  const hasDefault = own.some(ts.isDefaultClause);
  const asked = (hasDefault ? clauses.filter((one) => !own.includes(one)) : own).filter(ts.isCaseClause);
  const values = asked.map(({ expression }) => quote(expression, module)).join(' or ');
  return {
    test: subject,
    among: asked.map(({ expression }) => expression),
    holds: !hasDefault,
    words: `${quote(subject, module)} is ${hasDefault ? 'something else' : values}`,
  };
}

function goesOn(clause: ts.CaseOrDefaultClause | undefined): boolean {
  return clause ? clause.statements.every((one) => mayEnd(one) && !endsInBreak(one)) : false;
}

function endsInBreak(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && ts.isBreakStatement(last);
}

function conditionFor(
  at: ts.Node,
  parent: ts.Node,
  node: ts.Node,
  use: ts.Node | undefined,
  module: SourceModule,
): Condition | undefined {
  if (ts.isIfStatement(parent) && at !== parent.expression)
    return condition(parent.expression, at === parent.thenStatement, module);
  if (ts.isConditionalExpression(parent) && at !== parent.condition)
    return condition(parent.condition, at === parent.whenTrue, module);
  if (ts.isBinaryExpression(parent) && at === parent.right) {
    switch (parent.operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
        return condition(parent.left, true, module);
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.BarBarEqualsToken:
        return condition(parent.left, false, module);
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
        return inWords(`${quote(parent.left, module)} is not set`);
      default:
        return undefined;
    }
  }
  if (isDefault(at, parent)) return inWords(`the default ${quote(at, module)} is needed`);
  if (ts.isOptionalChain(parent) && at !== parent.expression)
    return inWords(`${quote(parent.expression, module)} is there`);
  if (isField(parent) && at === parent.initializer) return inWords(madeWords(parent, module));
  if (ts.isCatchClause(parent)) return inWords('an error is caught');
  // What `finally` returns takes the place of what `try` returns.
  if (ts.isTryStatement(parent) && ts.isReturnStatement(node) && parent.finallyBlock !== at) {
    if (parent.finallyBlock && mayReturn(parent.finallyBlock)) return inWords('`finally` lets it pass');
  }
  if (ts.isTryStatement(parent) && at === parent.tryBlock && parent.catchClause) {
    const isLeft = use !== undefined && leaves(parent.catchClause.block, use);
    return !isLeft && mayThrow(parent.tryBlock, node.end, module)
      ? inWords('no error comes before it')
      : undefined;
  }
  if (ts.isLabeledStatement(parent) && !ts.isIterationStatement(at, false))
    return inWords(`\`${parent.label.text}\` is not left before`);
  if (ts.isIterationStatement(parent, false)) {
    const isRound = at === parent.statement || (ts.isForStatement(parent) && at === parent.incrementor);
    return isRound ? inWords(`the loop on ${lineOf(parent, module)} runs`) : undefined;
  }
  return undefined;
}

/** Whether an expression is the default of a parameter or of a name in a pattern. */
function isDefault(at: ts.Node, parent: ts.Node): boolean {
  if (ts.isBindingElement(parent) || ts.isParameter(parent)) return at === parent.initializer;
  if (ts.isShorthandPropertyAssignment(parent)) return at === parent.objectAssignmentInitializer;
  return (
    ts.isBinaryExpression(parent) &&
    at === parent.right &&
    isPatternTarget(parent.left) &&
    isPatternTarget(parent)
  );
}

/**
 * What is left of conditions once those that are known have been struck out: nothing, or words for the rest.
 *
 */
export function settle(reached: Reach, decide: Decide): 'never' | string | undefined {
  if (reached === 'never') return 'never';
  let words: string | undefined;
  for (const condition of reached) {
    const known = condition.test && decide(condition.test, condition.among);
    if (known === undefined) words = bothHold(words, condition.words);
    else if (known !== condition.holds) return 'never';
  }
  return words;
}

/** The `return`s of a function that a node in it may not be come to for. */
export function returnsBefore(node: ts.Node, container: ts.Node): readonly ts.ReturnStatement[] {
  return returnsOf(container).filter(
    (one) => one.pos < node.pos && !excludeEachOther(one, node, commonAncestor(one, node)),
  );
}

const knownReturns = new WeakMap<ts.Node, readonly ts.ReturnStatement[]>();

/** The `return`s of a function itself, in the order of the text; looked for once. */
function returnsOf(container: ts.Node): readonly ts.ReturnStatement[] {
  const known = knownReturns.get(container);
  if (known) return known;
  const found: ts.ReturnStatement[] = [];
  visitNodes(container, (inner) => {
    if (inner !== container && ts.isFunctionLike(inner)) return false;
    if (ts.isReturnStatement(inner)) found.push(inner);
    return undefined;
  });
  knownReturns.set(container, found);
  return found;
}

/** The words for a function's having run. */
export function afterRunOf(container: ts.Node, module: SourceModule): string {
  return isField(container) ? madeWords(container, module) : `${nameOf(container, module)} has run`;
}

function madeWords({ name }: ts.PropertyDeclaration, module: SourceModule): string {
  return `an object with ${quote(name, module)} is made`;
}

/**
 * What holds where a piece of code has not been reached, in words.
 *
 * @returns undefined where that cannot be said in few words: when several conditions would have had to hold
 */
export function otherwise(reached: Reach, decide: Decide): string | undefined {
  if (reached === 'never') return undefined;
  const open = reached.filter(({ test, among }) => !test || decide(test, among) === undefined);
  const [only] = open;
  if (!only?.test || only.among || open.length > 1) return undefined;
  return opposite(only.words);
}

/** The words for a function's not having returned before it gets somewhere. */
export function beforeReturnOf(container: ts.Node, module: SourceModule): string {
  return `${nameOf(container, module)} does not return before`;
}

/** The words for a test that holds or does not. */
export function condition(test: ts.Expression, holds: boolean, module: SourceModule): Condition {
  let inner = test;
  let isTrue = holds;
  while (
    ts.isParenthesizedExpression(inner) ||
    (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
  ) {
    if (ts.isPrefixUnaryExpression(inner)) isTrue = !isTrue;
    inner = ts.isPrefixUnaryExpression(inner) ? inner.operand : inner.expression;
  }
  return {
    test: inner,
    holds: isTrue,
    words: `${quote(inner, module)} ${isTrue ? 'holds' : 'does not hold'}`,
  };
}

/** An expression as it is quoted in a message: its text on one line, or its line when it is long. */
export function quote(node: ts.Node, module: SourceModule): string {
  const text = module.textOf(node).replace(/\s+/g, ' ');
  return text.length <= 60 ? `\`${text}\`` : `the condition on ${lineOf(node, module)}`;
}

function inWords(words: string): Condition {
  return { test: undefined, holds: true, words };
}

function lineOf(node: ts.Node, module: SourceModule): string {
  return `line ${module.tree.getLineAndCharacterOfPosition(node.getStart(module.tree)).line + 1}`;
}

function nameOf(container: ts.Node, module: SourceModule): string {
  if (ts.isConstructorDeclaration(container)) return 'the constructor';
  const named = ts.isFunctionLike(container) && container.name ? container.name : undefined;
  if (named) return `\`${module.textOf(named)}\``;
  const holder = container.parent;
  if (holder && ts.isVariableDeclaration(holder)) return `\`${module.textOf(holder.name)}\``;
  return `the function on ${lineOf(container, module)}`;
}

function commonAncestor(a: ts.Node, b: ts.Node): ts.Node {
  let [one, other] = [a, b];
  for (let depth = depthOf(a) - depthOf(b); depth !== 0; depth -= Math.sign(depth)) {
    if (depth > 0) one = one.parent;
    else other = other.parent;
  }
  while (one !== other && other.parent) {
    one = one.parent;
    other = other.parent;
  }
  return other;
}

/** How many nodes stand around a node. */
function depthOf(node: ts.Node): number {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) depth++;
  return depth;
}

/** Whether two nodes stand in branches of one decision of which only one is taken. */
function excludeEachOther(write: ts.Node, use: ts.Node, common: ts.Node): boolean {
  if (ts.isIfStatement(common)) return !isIn(write, common.expression) && !isIn(use, common.expression);
  if (ts.isConditionalExpression(common))
    return !isIn(write, common.condition) && !isIn(use, common.condition);
  if (!ts.isCaseBlock(common)) return false;
  // Without an end of its own, a case goes on into the next one.
  const last = common.clauses.find((clause) => isInside(write, clause))?.statements.at(-1);
  return last !== undefined && (ts.isBreakOrContinueStatement(last) || leaves(last, use));
}

function isIn(node: ts.Node, outer: ts.Node | undefined): boolean {
  return outer !== undefined && isInside(node, outer);
}

function isBranch(node: ts.Node): node is ts.Block {
  return ts.isBlock(node) && !ts.isFunctionLike(node.parent) && !ts.isTryStatement(node.parent);
}
