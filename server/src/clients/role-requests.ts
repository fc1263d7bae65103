import { isV2Sdk, v2Service } from '../knowledge/sdk-v2.ts';
import { v3Service } from '../knowledge/sdk-v3.ts';
import { sessionRanges } from '../knowledge/sts-operations.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Origin, Value } from '../values/value.ts';
import type { Called } from './called.ts';
import { readOption } from './reading.ts';
import type { Reached } from './setup.ts';

/** A request to STS for temporary credentials: a command, a method's call, a provider that makes it. */
export interface RoleRequest {
  readonly kind: 'role-request';
  /** How messages name it: `AssumeRoleCommand`, `fromTemporaryCredentials`. */
  readonly label: string;
  readonly origin: Origin;
  /** Lower camel case: `assumeRole`. */
  readonly operation: string;
  /** What can reach a parameter of the request, by its name in the API: `DurationSeconds`. */
  parameter(name: string): readonly Reached[];
  /** What the request is signed with, where code says so: the options of the client, or of the provider. */
  readonly signer: Value | undefined;
}

/** The request that a call makes, or a command that it is put in; undefined for any other call. */
export function roleRequestOf(
  called: Called,
  origin: Origin,
  evaluation: Evaluation,
): RoleRequest | undefined {
  const { callee, method, args, when, receiver } = called;
  const [first] = args;
  const name = callee.path.at(-1);
  if (name === undefined || !first) return undefined;
  const request = (
    operation: string,
    label: string,
    parameters: readonly Reached[],
    toName: (parameter: string) => string = asItIs,
  ): RoleRequest => ({
    kind: 'role-request',
    label,
    origin,
    operation,
    parameter: (parameter) =>
      parameters.flatMap((one) =>
        readOption(one.value, toName(parameter), evaluation, one.carriers, one.when),
      ),
    signer: receiver?.args[0] ?? (method === undefined ? first : undefined),
  });
  const own: readonly Reached[] = [{ value: first, when, set: first.origin, carriers: [] }];
  const inParams = (): readonly Reached[] => readOption(first, 'params', evaluation, [], when);
  if (method !== undefined) {
    const isSts =
      v3Service(callee.module, callee.path) === 'sts' || v2Service(callee.module, callee.path) === 'sts';
    return isSts && sessionRanges.has(method) ? request(method, method, own) : undefined;
  }
  if (callee.module === '@aws-sdk/client-sts') {
    const operation = lowerFirst(name.replace(/Command$/, ''));
    return name.endsWith('Command') && sessionRanges.has(operation)
      ? request(operation, name, own)
      : undefined;
  }
  if (callee.module.startsWith('@aws-sdk/credential-provider')) {
    if (name === 'fromTemporaryCredentials') return request('assumeRole', name, inParams());
    return name === 'fromWebToken' ? request('assumeRoleWithWebIdentity', name, own, lowerFirst) : undefined;
  }
  if (!isV2Sdk(callee.module)) return undefined;
  switch (name) {
    case 'ChainableTemporaryCredentials':
      return sessionOf(name, inParams(), request, evaluation);
    case 'TemporaryCredentials':
      return sessionOf(name, own, request, evaluation);
    case 'WebIdentityCredentials':
      return request('assumeRoleWithWebIdentity', name, own);
    default:
      return undefined;
  }
}

/** The request that a provider of credentials makes; undefined for what is no such provider. */
export function roleRequestIn(provider: Value, evaluation: Evaluation): RoleRequest | undefined {
  if (provider.kind !== 'result' && provider.kind !== 'instance') return undefined;
  const { callee, args, origin } = provider;
  if (callee.kind !== 'external') return undefined;
  return roleRequestOf(
    { callee, args, method: undefined, receiver: undefined, when: undefined },
    origin,
    evaluation,
  );
}

/** v2's classes assume the role that they are given; without one they ask for a session of the user (aws-sdk 2.1693.0, `lib/credentials/temporary_credentials.js`). */
function sessionOf(
  label: string,
  parameters: readonly Reached[],
  request: (operation: string, label: string, parameters: readonly Reached[]) => RoleRequest,
  evaluation: Evaluation,
): RoleRequest {
  const hasRole = parameters.some((one) => readOption(one.value, 'RoleArn', evaluation).length > 0);
  return request(hasRole ? 'assumeRole' : 'getSessionToken', label, parameters);
}

function asItIs(parameter: string): string {
  return parameter;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
