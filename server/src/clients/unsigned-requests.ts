import ts from 'typescript';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { SourceModule } from '../syntax/module.ts';
import { wrapped } from '../syntax/nodes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Instance, Value } from '../values/value.ts';
import { memberRead } from './client-changes.ts';
import { everyUse } from './every-use.ts';
import { argumentAt, callOf, conditionAt, namesOf, referencesTo, textAt } from './method-uses.ts';
import type { Unsigned } from './setup.ts';

/** Methods of a request of v2 that give the request back (aws-sdk 2.1693.0, `lib/sequential_executor.js`). */
const chained: ReadonlySet<string> = new Set(['addListener', 'on', 'onAsync', 'removeListener']);

/**
 * The requests of a v2 client that are sent without a signature: those of `makeUnauthenticatedRequest`, and those whose
 * listeners for `sign` were removed. Without credentials v2 sends nothing, so those are none of them.
 */
export function unsignedRequests({ origin }: Instance, evaluation: Evaluation): readonly Unsigned[] {
  const { module: home, node: made } = origin;
  if (!ts.isNewExpression(made)) return [];
  return everyUse(made, home, evaluation).flatMap(({ node, module }): readonly Unsigned[] => {
    const client = wrapped(node);
    const { parent: member } = client;
    const method = memberRead(member, client);
    const call = method === undefined ? undefined : callOf(member);
    if (!call) return [];
    if (method === 'makeUnauthenticatedRequest') return [unauthenticated(call, module, evaluation)];
    if (method === 'customizeRequests')
      return ofEvery(argumentAt(call, 0, module, evaluation)).flatMap((request) =>
        stepsFrom(request.node, request.module, 'client', evaluation),
      );
    return namesOf(call, module).flatMap((request) => stepsFrom(request, module, 'request', evaluation));
  });
}

function unauthenticated(call: ts.CallExpression, module: SourceModule, evaluation: Evaluation): Unsigned {
  const operation = textAt(call, 0, module, evaluation);
  const { expression: callee } = call;
  return {
    how: `\`makeUnauthenticatedRequest\` sends ${operation === undefined ? 'the request' : `\`${operation}\``} without a signature`,
    option: undefined,
    at: { module, node: call },
    when: undefined,
    reach: 'request',
    remedy: ts.isPropertyAccessExpression(callee)
      ? { kind: 'rename', name: { module, node: callee.name }, to: 'makeRequest' }
      : undefined,
  };
}

/** The requests that a function of `customizeRequests` gets. */
function ofEvery(
  customize: Value | undefined,
): readonly { readonly node: ts.Expression; readonly module: SourceModule }[] {
  const parameter = customize?.kind === 'function' ? customize.node.parameters[0] : undefined;
  if (customize?.kind !== 'function' || !parameter) return [];
  const { module } = customize.environment;
  return referencesTo(parameter.name, module).map((node) => ({ node, module }));
}

/** What a chain of methods of a request does to its signature. */
function stepsFrom(
  request: ts.Expression,
  module: SourceModule,
  reach: Unsigned['reach'],
  evaluation: Evaluation,
): readonly Unsigned[] {
  const value = wrapped(request);
  const method = memberRead(value.parent, value);
  const call = method === undefined ? undefined : callOf(value.parent);
  if (!call || method === undefined) return [];
  const when = removesSignature(method, call, module, evaluation)
    ? conditionAt(call, module, evaluation)
    : 'never';
  if (when === 'never') return chained.has(method) ? stepsFrom(call, module, reach, evaluation) : [];
  const statement = wrapped(call).parent;
  const isAlone = ts.isExpressionStatement(statement) && ts.isIdentifier(value);
  return [
    {
      how:
        method === 'toUnauthenticated'
          ? `\`${method}\` sends the request without a signature`
          : `\`${method}('sign'${call.arguments.length > 1 ? ', …' : ''})\` takes the listener away that signs`,
      option: undefined,
      at: { module, node: call },
      when,
      reach,
      remedy: isAlone
        ? { kind: 'delete', parts: [{ module, node: statement }] }
        : { kind: 'cut', link: { module, node: call } },
    },
  ];
}

/** Whether a method of a request takes its signature away; `removeListener` does so only with the SDK's own listener. */
function removesSignature(
  method: string,
  call: ts.CallExpression,
  module: SourceModule,
  evaluation: Evaluation,
): boolean {
  if (method === 'toUnauthenticated') return true;
  if (method !== 'removeListener' && method !== 'removeAllListeners') return false;
  if (textAt(call, 0, module, evaluation) !== 'sign') return false;
  if (method === 'removeAllListeners') return true;
  const listener = argumentAt(call, 1, module, evaluation);
  return (
    listener?.kind === 'external' &&
    isV2Sdk(listener.module) &&
    listener.path.slice(-3).join('.') === 'EventListeners.Core.SIGN'
  );
}
