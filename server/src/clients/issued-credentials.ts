import type { ProviderFacts } from '../knowledge/credential-providers.ts';
import { issuedBy } from '../knowledge/issued-keys.ts';
import { v2Service } from '../knowledge/sdk-v2.ts';
import { v3Service } from '../knowledge/sdk-v3.ts';
import { type Instance, isUndefined, type Result, type Value } from '../values/value.ts';

/** A key that an AWS service has handed out to the program. */
export interface Issuance {
  /** Lower camel case: `assumeRole`. */
  readonly operation: string;
  readonly facts: ProviderFacts;
  /** The answer that the key is a part of. */
  readonly answer: Result;
}

/** How a key was handed out that an AWS service gave: by the answer to `AssumeRole`, for instance. */
export function issuanceOf(key: Value): Issuance | undefined {
  const found = answerOf(key);
  const facts = found && issuedBy(found.operation, found.way);
  return found && facts ? { operation: found.operation, facts, answer: found.answer } : undefined;
}

/** The answer of an operation that a value is, or is a part of, and the names of the members that lead to it. */
export function answerOf(
  value: Value,
): { readonly operation: string; readonly answer: Result; readonly way: readonly string[] } | undefined {
  const way: string[] = [];
  let at = value;
  for (; at.kind === 'member'; at = at.object) way.unshift(at.name);
  const operation = at.kind === 'result' ? operationOf(at) : undefined;
  return operation !== undefined && at.kind === 'result' ? { operation, answer: at, way } : undefined;
}

/** What a key draws on that an AWS service has handed out. */
export function issuerOf(key: Value): ProviderFacts | undefined {
  return issuanceOf(key)?.facts;
}

/** The operation that gave an answer, lower camel case: by a command, a method, or a method's promise. */
function operationOf(answer: Result): string | undefined {
  const { callee, args } = answer;
  if (callee.kind !== 'member') return undefined;
  const { object, name } = callee;
  // v2's `sts.assumeRole(…).promise()`.
  if (object.kind === 'result' && name === 'promise') return operationOf(object);
  if (object.kind !== 'instance' || !isClient(object)) return undefined;
  if (name !== 'send') return name;
  const [command] = args;
  const made = command?.kind === 'instance' ? command.callee.path.at(-1) : undefined;
  if (!made?.endsWith('Command')) return undefined;
  return made.charAt(0).toLowerCase() + made.slice(1, -'Command'.length);
}

/**
 * The client whose credentials a value is: `client.config.credentials`, or what a call of that gives (v3, "Clients":
 * the resolved configuration holds a provider).
 */
export function clientOfCredentials(value: Value): Instance | undefined {
  const member = value.kind === 'result' && value.args.every(isUndefined) ? value.callee : value;
  if (member.kind !== 'member' || member.name !== 'credentials') return undefined;
  const { object: config } = member;
  if (config.kind !== 'member' || config.name !== 'config' || config.object.kind !== 'instance')
    return undefined;
  const client = config.object;
  const isWritten = [...client.written.keys()].some(
    (path) => path === 'config' || path.startsWith('config.c'),
  );
  return isWritten || v3Service(client.callee.module, client.callee.path) === undefined ? undefined : client;
}

function isClient({ callee: { module, path } }: Instance): boolean {
  return v3Service(module, path) !== undefined || v2Service(module, path) !== undefined;
}
