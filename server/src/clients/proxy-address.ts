import { hostKind } from '../knowledge/hosts.ts';
import { bothHold } from '../values/conditions.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { suppositionsOf } from '../values/suppositions.ts';
import type { Value } from '../values/value.ts';
import { type Single, singles } from './reading.ts';
import { hostOf } from './route.ts';

/**
 * When the address of a proxy is one of TLS.
 *
 * @param address a text, a `URL`, or an object with a `protocol`
 * @returns the conditions, one without words as `undefined`; none for `http:`, for what is not known, and for a proxy
 *   on this machine
 */
export function secureProxyWhen(address: Value, evaluation: Evaluation): readonly (string | undefined)[] {
  return singles(address).flatMap(({ value, when }) => {
    if (isOnThisMachine(value, evaluation)) return [];
    const isText = value.kind !== 'instance' && value.kind !== 'object';
    const scheme = isText ? value : evaluation.property(value, 'protocol', value.origin);
    return withSuppositions(singles(scheme, when)).flatMap((one) =>
      isSecure(one.value) && !isOnThisMachine(one.value, evaluation) ? [one.when] : [],
    );
  });
}

/** What a file of environment variables makes of a value stands beside it. */
function withSuppositions(values: readonly Single[]): readonly Single[] {
  return values.flatMap((single) => [
    single,
    ...suppositionsOf(single.value).map(({ value, when }) => ({ value, when: bothHold(single.when, when) })),
  ]);
}

/** Whether a text begins with the scheme; `protocol: 'https'` without a colon is taken as well. */
function isSecure(value: Value): boolean {
  const text = value.kind === 'template' ? value.pieces[0] : value.kind === 'literal' && value.value;
  return typeof text === 'string' && /^https(?::|$)/i.test(text);
}

function isOnThisMachine(address: Value, evaluation: Evaluation): boolean {
  if (address.kind === 'literal') {
    const host = typeof address.value === 'string' && address.value.includes('//') && hostOf(address.value);
    return host ? hostKind(host) === 'local' : false;
  }
  if (address.kind !== 'instance' && address.kind !== 'object') return false;
  return ['hostname', 'host'].some((name) => {
    const host = evaluation.property(address, name, address.origin);
    return (
      host.kind === 'literal' &&
      typeof host.value === 'string' &&
      hostKind(host.value.toLowerCase().replace(/:\d+$/, '')) === 'local'
    );
  });
}
