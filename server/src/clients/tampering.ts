import ts from 'typescript';
import { identityFunctions } from '../knowledge/identity-functions.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, wrapped } from '../syntax/nodes.ts';
import { environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { quote } from '../values/flow.ts';
import { alternativesOf, type Unknown, unknown, type Value } from '../values/value.ts';

/**
 * What may have changed a client behind our back: middleware, an update of its configuration, or a function that is
 * not followed and was handed the client. What is known of it stays known to be bad, but nothing is known to be good.
 */
export function tamperedBy(
  node: ts.NewExpression,
  module: SourceModule,
  evaluation: Evaluation,
): Unknown | undefined {
  const holder = wrapped(node).parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return undefined;
  for (const reference of module.scopes.bindingOf(holder.name)?.references ?? []) {
    const why = changedAt(reference, module) ?? handedAt(reference, module, evaluation);
    if (why !== undefined) return unknown(why, { module, node: reference.parent });
  }
  return undefined;
}

/** `client.middlewareStack.add(…)` and the like, `client.config.update(…)`. */
function changedAt(reference: ts.Identifier, module: SourceModule): string | undefined {
  const member = reference.parent;
  if (!ts.isPropertyAccessExpression(member) || member.expression !== reference) return undefined;
  const method = member.parent;
  const isCalled =
    ts.isPropertyAccessExpression(method) &&
    ts.isCallExpression(method.parent) &&
    method.parent.expression === method;
  if (!isCalled) return undefined;
  if (member.name.text === 'middlewareStack') return 'it gets middleware that is not read';
  return member.name.text === 'config' && method.name.text === 'update'
    ? `${quote(method, module)} changes its configuration`
    : undefined;
}

/** A call that takes the client, as an argument or in an object. */
function handedAt(
  reference: ts.Identifier,
  module: SourceModule,
  evaluation: Evaluation,
): string | undefined {
  let at: ts.Node = wrapped(reference);
  while (ts.isObjectLiteralElementLike(at.parent) || ts.isObjectLiteralExpression(at.parent)) at = at.parent;
  const call = at.parent;
  if ((!ts.isCallExpression(call) && !ts.isNewExpression(call)) || call.expression === at) return undefined;
  const environment = environmentOf(containerOf(call), evaluation.moduleEnvironment(module));
  const callee = evaluation.evaluate(call.expression, environment);
  if (alternativesOf(callee).every(({ value }) => isFollowed(value))) return undefined;
  return `it is handed to ${quote(call.expression, module)}, which is not followed`;
}

/** Functions of the workspace, and those that are known to leave a client as it is. */
function isFollowed(callee: Value): boolean {
  if (callee.kind === 'member') return callee.object.kind !== 'instance' || isFollowed(callee.object.callee);
  if (callee.kind !== 'external') return callee.kind === 'function' || callee.kind === 'class';
  const { module, path } = callee;
  if (module === 'global')
    return ['console', 'Object', 'Promise', 'JSON', 'Map', 'Set', 'WeakMap', 'Array'].includes(path[0] ?? '');
  return (
    /^@(?:aws-sdk|smithy)\//.test(module) ||
    isV2Sdk(module) ||
    identityFunctions.has([module, ...path].join('.'))
  );
}
