import ts from 'typescript';
import { leavesClientsAlone } from '../knowledge/client-users.ts';
import { identityFunctions } from '../knowledge/identity-functions.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, enclosingClass, staticName, visitNodes, wrapped } from '../syntax/nodes.ts';
import { constructorOf } from '../values/class-parts.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { quote } from '../values/flow.ts';
import { alternativesOf, type Origin, type Unknown, unknown, type Value } from '../values/value.ts';

/** A client with more uses than these, here and in the functions that it is handed to, is not followed. */
const mostUses = 400;

/**
 * What may have changed a client behind our back: middleware, an update of its configuration, or a function that is
 * not followed and was handed the client. What is known of it stays known to be bad, but nothing is known to be good.
 */
export function tamperedBy(
  node: ts.NewExpression,
  module: SourceModule,
  evaluation: Evaluation,
): Unknown | undefined {
  return changeAmong([node], module, evaluation, new Set());
}

/** The expressions that stand for what an expression gives to a name or to a field of its class. */
function namesFor(given: ts.Expression, module: SourceModule): readonly ts.Expression[] {
  const value = wrapped(given);
  const { parent } = value;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
    return module.scopes.bindingOf(parent.name)?.references ?? [];
  if (ts.isPropertyDeclaration(parent) && parent.initializer === value)
    return membersNamed(staticName(parent.name), parent.parent);
  if (!ts.isBinaryExpression(parent) || parent.right !== value) return [];
  const isField =
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(parent.left) &&
    isThis(parent.left.expression);
  return isField ? membersNamed(parent.left.name.text, enclosingClass(parent)?.node) : [];
}

function isThis(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

/** Every `this.<name>` in a class. */
function membersNamed(name: string | undefined, around: ts.Node | undefined): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  if (around && name !== undefined)
    visitNodes(around, (node) => {
      if (ts.isPropertyAccessExpression(node) && node.name.text === name && isThis(node.expression))
        found.push(node);
      return undefined;
    });
  return found;
}

/** The first of some expressions for a client at which it is changed, or may be. */
function changeAmong(
  uses: readonly ts.Expression[],
  module: SourceModule,
  evaluation: Evaluation,
  seen: Set<ts.Node>,
): Unknown | undefined {
  for (const use of uses) {
    if (seen.has(use)) continue;
    if (seen.size >= mostUses) return unknown('it is used too often to follow', at(use, module));
    seen.add(use);
    const why = changedAt(use, module);
    const change =
      why === undefined
        ? (changedByCall(use, module, evaluation, seen) ?? changedElsewhere(use, module, evaluation, seen))
        : unknown(why, at(use, module));
    if (change) return change;
  }
  return undefined;
}

/** What is done to the client by another name that it is given. */
function changedElsewhere(
  use: ts.Expression,
  module: SourceModule,
  evaluation: Evaluation,
  seen: Set<ts.Node>,
): Unknown | undefined {
  return changeAmong(namesFor(use, module), module, evaluation, seen);
}

function at(use: ts.Expression, module: SourceModule): Origin {
  return { module, node: use.parent };
}

/** Methods of a stack of middleware that leave it as it is (`@smithy/types`, `MiddlewareStack`). */
const readers: ReadonlySet<string> = new Set(['clone', 'concat', 'identify']);

/** `client.middlewareStack.add(…)` and whatever else is done with the stack, `client.config.update(…)`. */
function changedAt(use: ts.Expression, module: SourceModule): string | undefined {
  const value = wrapped(use);
  const { parent: member } = value;
  if (ts.isVariableDeclaration(member) && ts.isObjectBindingPattern(member.name))
    return member.name.elements.some(takesStack) ? unreadMiddleware : undefined;
  const name = nameRead(member, value);
  if (name === undefined) return undefined;
  const method = member.parent;
  const called =
    ts.isCallExpression(method.parent) && method.parent.expression === method
      ? nameRead(method, member)
      : undefined;
  if (name === 'middlewareStack')
    return called !== undefined && readers.has(called) ? undefined : unreadMiddleware;
  if (name !== 'config') return undefined;
  if (called === 'update') return `${quote(method, module)} changes its configuration`;
  const isHandedOn =
    ts.isCallExpression(method) && method.expression !== member && !isConsole(method.expression);
  return isHandedOn ? `its configuration is handed to ${quote(method.expression, module)}` : undefined;
}

function isConsole(callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'console'
  );
}

const unreadMiddleware = 'it gets middleware that is not read';

function takesStack({ propertyName, name }: ts.BindingElement): boolean {
  return staticName(propertyName ?? name) === 'middlewareStack';
}

/** The name of the member that is read from an object: `a` of `object.a` and `object['a']`. */
function nameRead(member: ts.Node, object: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(member) && member.expression === object) return member.name.text;
  return ts.isElementAccessExpression(member) &&
    member.expression === object &&
    ts.isStringLiteralLike(member.argumentExpression)
    ? member.argumentExpression.text
    : undefined;
}

/** Whether an expression may give on what stands in it as it is: a list, one side of a choice. */
function givesOn(outer: ts.Node, inner: ts.Node): outer is ts.Expression {
  if (ts.isArrayLiteralExpression(outer) || ts.isSpreadElement(outer)) return true;
  if (ts.isConditionalExpression(outer)) return outer.condition !== inner;
  return ts.isBinaryExpression(outer) && choices.has(outer.operatorToken.kind);
}

const choices: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** A call that takes the client, as an argument or in an object: by what the function does to it, if it is ours. */
function changedByCall(
  use: ts.Expression,
  module: SourceModule,
  evaluation: Evaluation,
  seen: Set<ts.Node>,
): Unknown | undefined {
  let handed: ts.Node = wrapped(use);
  const way: (string | undefined)[] = [];
  // What stands in a list or in one side of a choice is handed over whatever becomes of it.
  let isWithin = false;
  for (;;) {
    const { parent } = handed;
    const isChoice = givesOn(parent, handed);
    if (!isChoice && !ts.isObjectLiteralElementLike(parent) && !ts.isObjectLiteralExpression(parent)) break;
    isWithin ||= ts.isArrayLiteralExpression(parent);
    handed = isChoice ? wrapped(parent) : parent;
    if (ts.isObjectLiteralElementLike(handed)) way.unshift(handed.name && staticName(handed.name));
  }
  const call = handed.parent;
  if ((!ts.isCallExpression(call) && !ts.isNewExpression(call)) || call.expression === handed)
    return undefined;
  const environment = environmentOf(containerOf(call), evaluation.moduleEnvironment(module));
  const hasSpread = call.arguments?.some(ts.isSpreadElement) ?? false;
  const argument = call.arguments?.indexOf(handed as ts.Expression) ?? -1;
  for (const { value } of alternativesOf(evaluation.evaluate(call.expression, environment))) {
    const callee = hasSpread || isWithin ? undefined : parameterOf(value, argument);
    if (callee) {
      const change = changeAmong(namesOf(callee, way), callee.module, evaluation, seen);
      if (change) return change;
    } else if (!isHarmless(value, argument))
      return unknown(
        `it is handed to ${quote(call.expression, module)}, which is not followed`,
        at(use, module),
      );
  }
  return undefined;
}

interface Parameter {
  readonly module: SourceModule;
  /** Undefined when there is none. */
  readonly declaration: ts.ParameterDeclaration | undefined;
}

/** The parameter of a function or of a class of ours that gets an argument; undefined when that is not told. */
function parameterOf(callee: Value, argument: number): Parameter | undefined {
  if (callee.kind !== 'function' && callee.kind !== 'class') return undefined;
  const maker = callee.kind === 'class' ? constructorOf(callee.node) : callee.node;
  const declaration = maker?.parameters[argument];
  return declaration?.dotDotDotToken ? undefined : { module: callee.environment.module, declaration };
}

/** The expressions for a client that a function is handed. */
function namesOf(
  { module, declaration }: Parameter,
  way: readonly (string | undefined)[],
): readonly ts.Expression[] {
  if (!declaration) return [];
  const name = boundAlong(declaration.name, way);
  const uses = (name && module.scopes.bindingOf(name)?.references) ?? [];
  const isField =
    name === declaration.name && ts.isParameterPropertyDeclaration(declaration, declaration.parent);
  const members = isField ? membersNamed(name.text, declaration.parent.parent) : [];
  return [...uses, ...members];
}

/** The name that a pattern gives to what it finds along a way of members; `({ s3 })` for `{ s3: client }`. */
function boundAlong(name: ts.BindingName, way: readonly (string | undefined)[]): ts.Identifier | undefined {
  const [key, ...rest] = way;
  if (ts.isIdentifier(name)) return way.length === 0 ? name : undefined;
  const found = name.elements.find(
    (element) =>
      ts.isBindingElement(element) &&
      key !== undefined &&
      staticName(element.propertyName ?? (element.name as ts.Identifier)) === key,
  );
  return found && ts.isBindingElement(found) ? boundAlong(found.name, rest) : undefined;
}

/** What is known to leave a client as it is. */
function isHarmless(callee: Value, argument: number): boolean {
  if (callee.kind === 'member')
    return isHarmless(callee.object.kind === 'member' ? callee.object : callee.object.callee, argument);
  if (callee.kind !== 'external') return false;
  const { module, path } = callee;
  return (
    leavesClientsAlone(module, path, argument) ||
    /^@(?:aws-sdk|smithy)\//.test(module) ||
    isV2Sdk(module) ||
    identityFunctions.has([module, ...path].join('.'))
  );
}
