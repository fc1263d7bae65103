import type { ClientSetup, KeyPair, Reached } from '../clients/setup.ts';
import { isKeyId, keyKind } from '../knowledge/keys.ts';
import type { Origin } from '../values/value.ts';
import { standing } from './standing.ts';

/** Where a key is written: the literal, or the property that reads it from somewhere. */
export function keyPlace({ value }: Reached): Origin {
  return standing(value);
}

/** How a message names what takes keys, within a sentence. */
export function namesClient({ kind, label }: ClientSetup): string {
  if (kind === 'client') return `this ${label}`;
  return label === 'AWS.config' ? 'every v2 client' : 'whatever uses them';
}

/** The key id of a session of STS that is written out without a token (IAM User Guide, "Unique identifiers": `ASIA`). */
export function temporaryId({ id, token }: KeyPair): string | undefined {
  const text = id?.value.kind === 'literal' ? id.value.value : undefined;
  if (typeof text !== 'string' || token || !text.startsWith('ASIA')) return undefined;
  return isKeyId(text) && keyKind(text) === 'live' ? text : undefined;
}

/** Whether a client's requests go to another provider: its keys are not those of an IAM principal. */
export function isOtherProvider(setup: ClientSetup): boolean {
  return setup.route.endpoints.some((endpoint) => endpoint.host === 'other-provider');
}
