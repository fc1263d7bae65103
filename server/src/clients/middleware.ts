import ts from 'typescript';
import { signingMiddleware, signingTag, stepsAfterSigning } from '../knowledge/signing.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, staticName, visitNodes, wrapped } from '../syntax/nodes.ts';
import { settle } from '../values/conditions.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { conditionsOf } from '../values/path-conditions.ts';
import type { FunctionValue, Instance, Value } from '../values/value.ts';
import { memberRead } from './client-changes.ts';
import { everyUse } from './every-use.ts';
import { argumentAt, callOf, conditionAt, namesOf, referencesTo, textAt } from './method-uses.ts';
import type { Unsigned } from './setup.ts';

/** What is done to the middleware of a v3 client that leaves its requests without a signature. */
export function unsignedByMiddleware({ origin }: Instance, evaluation: Evaluation): readonly Unsigned[] {
  const { module: home, node: made } = origin;
  if (!ts.isNewExpression(made)) return [];
  return everyUse(made, home, evaluation).flatMap(({ node, module }) =>
    stacksAt(node, module).flatMap((stack) => changesOf(stack, module, evaluation)),
  );
}

/** The expressions for the stack of a client at a use of it: `client.middlewareStack`, `{ middlewareStack } = client`. */
function stacksAt(node: ts.Expression, module: SourceModule): readonly ts.Expression[] {
  const value = wrapped(node);
  const { parent } = value;
  if (memberRead(parent, value) === 'middlewareStack') return namesOf(parent as ts.Expression, module);
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return [];
  const taken = parent.name.elements.find(
    ({ propertyName, name }) => staticName(propertyName ?? name) === 'middlewareStack',
  );
  return taken ? referencesTo(taken.name, module) : [];
}

/** What a call of a method of a stack leaves unsigned. */
function changesOf(stack: ts.Expression, module: SourceModule, evaluation: Evaluation): readonly Unsigned[] {
  const value = wrapped(stack);
  const method = memberRead(value.parent, value);
  const call = method === undefined ? undefined : callOf(value.parent);
  if (!call) return [];
  if (method === 'use') return byPlugin(argumentAt(call, 0, module, evaluation), evaluation);
  const how = wordsFor(method, call, module, evaluation);
  const when = how === undefined ? 'never' : conditionAt(call, module, evaluation);
  if (how === undefined || when === 'never') return [];
  const statement = wrapped(call).parent;
  return [
    {
      how,
      option: undefined,
      at: { module, node: call },
      when,
      reach: 'client',
      remedy: ts.isExpressionStatement(statement)
        ? { kind: 'delete', parts: [{ module, node: statement }] }
        : undefined,
    },
  ];
}

function byPlugin(plugin: Value | undefined, evaluation: Evaluation): readonly Unsigned[] {
  if (plugin?.kind !== 'object') return [];
  const apply = evaluation.property(plugin, 'applyToStack', plugin.origin);
  const parameter = apply.kind === 'function' ? apply.node.parameters[0] : undefined;
  if (apply.kind !== 'function' || !parameter) return [];
  const { module } = apply.environment;
  return referencesTo(parameter.name, module).flatMap((stack) => changesOf(stack, module, evaluation));
}

function wordsFor(
  method: string | undefined,
  call: ts.CallExpression,
  module: SourceModule,
  evaluation: Evaluation,
): string | undefined {
  const text = textAt(call, 0, module, evaluation);
  if (method === 'remove' && text !== undefined && signingMiddleware.has(text))
    return `\`${method}('${text}')\` takes the middleware away that signs`;
  if (method === 'removeByTag' && text === signingTag)
    return `\`${method}('${text}')\` takes the middleware away that signs`;
  if (method !== 'add' && method !== 'addRelativeTo') return undefined;
  const middleware = argumentAt(call, 0, module, evaluation);
  const options = argumentAt(call, 1, module, evaluation);
  if (middleware?.kind !== 'function' || options?.kind !== 'object') return undefined;
  const isAfter = method === 'add' ? isLateStep(options, evaluation) : isBehind(options, evaluation);
  return isAfter && deletesSignature(middleware, evaluation)
    ? 'this middleware deletes the `authorization` header of requests that have been signed'
    : undefined;
}

function isLateStep(options: Value, evaluation: Evaluation): boolean {
  return stepsAfterSigning.has(textOf(options, 'step', evaluation));
}

function isBehind(options: Value, evaluation: Evaluation): boolean {
  return (
    textOf(options, 'relation', evaluation) === 'after' &&
    signingMiddleware.has(textOf(options, 'toMiddleware', evaluation))
  );
}

function textOf(options: Value, name: string, evaluation: Evaluation): string {
  const value = evaluation.property(options, name, options.origin);
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : '';
}

/** Whether middleware deletes the header of each request that it hands on: `delete args.request.headers.authorization`. */
function deletesSignature({ node, environment: { module } }: FunctionValue, evaluation: Evaluation): boolean {
  const [next] = node.parameters;
  const handingOn = next ? referencesTo(next.name, module) : [];
  let deletes = false;
  visitNodes(node, (one) => {
    if (!ts.isDeleteExpression(one) || !isSignatureHeader(one.expression)) return undefined;
    const inner = containerOf(one);
    const calls = handingOn.filter((reference) => containerOf(reference) === inner);
    const isBefore = calls.length > 0 && calls.every((call) => one.end <= call.pos);
    deletes ||= isBefore && runsForRequests(one, inner, module, evaluation);
    return undefined;
  });
  return deletes;
}

/** Whether code of middleware runs for every request; `if (HttpRequest.isInstance(args.request))` asks for no more. */
function runsForRequests(
  node: ts.Node,
  within: ts.Node,
  module: SourceModule,
  evaluation: Evaluation,
): boolean {
  const conditions = conditionsOf(node, within, undefined, module);
  if (conditions === 'never') return false;
  const others = conditions.filter(
    ({ test, holds }) =>
      !(holds && test && ts.isCallExpression(test) && /\.isInstance$/.test(test.expression.getText())),
  );
  const frame = environmentOf(within, evaluation.moduleEnvironment(module));
  return settle(others, (test, among) => evaluation.decide(test, frame, among)) === undefined;
}

/** `….request.headers.authorization`. v3 writes that name in lower case (`@smithy/signature-v4`, `AUTH_HEADER`). */
function isSignatureHeader(node: ts.Expression): boolean {
  const headers = objectOf(node, 'authorization');
  const request = headers && objectOf(headers, 'headers');
  if (!request) return false;
  return ts.isIdentifier(request) ? request.text === 'request' : objectOf(request, 'request') !== undefined;
}

function objectOf(node: ts.Expression, name: string): ts.Expression | undefined {
  const inner = ts.isParenthesizedExpression(node) || ts.isAsExpression(node) ? node.expression : node;
  if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return undefined;
  const { expression } = inner;
  const object = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  const bare = ts.isAsExpression(object) || ts.isNonNullExpression(object) ? object.expression : object;
  return memberRead(inner, expression) === name ? bare : undefined;
}
