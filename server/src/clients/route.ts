import { type HostKind, hostKind, isOfProvider, lacksTls13 } from '../knowledge/hosts.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { isUrl } from '../values/library/urls.ts';
import { reasonOf } from '../values/reasons.ts';
import { type Unknown, unknown, type Value } from '../values/value.ts';
import { readOption, singles } from './reading.ts';
import type { Endpoint, Reached, RouteSetup } from './setup.ts';

/** Stands for a stretch of text that is not known. */
export const gap = '\0';

const flags = [
  'useFipsEndpoint',
  'useDualstackEndpoint',
  'useAccelerateEndpoint',
  'useGlobalEndpoint',
  'forcePathStyle',
  's3ForcePathStyle',
  'bucketEndpoint',
  'useArnRegion',
  'stsRegionalEndpoints',
  's3UsEast1RegionalEndpoint',
];

/**
 * @param first what an option of the client can be; nothing where it is not set
 * @param unset the conditions under which no endpoint is set although it is under others
 */
export function readRoute(
  first: (name: string) => readonly Reached[],
  evaluation: Evaluation,
  locals: readonly string[],
  unset: readonly (string | undefined)[] = [],
): RouteSetup {
  const found: Found = { endpoints: [], unknown: [], schemeUnknown: [] };
  for (const reached of first('endpoint')) readEndpoint(reached, evaluation, locals, found);
  const regions = first('region');
  const literalRegions = regions.filter(
    ({ value }) => value.kind === 'literal' && typeof value.value === 'string',
  );
  const notKnown = regions.find((region) => !literalRegions.includes(region));
  return {
    ...found,
    unset,
    region: literalRegions,
    regionUnknown: notKnown && unknown(reasonOf(notKnown.value), notKnown.value.origin),
    hasFlags: flags.some((name) =>
      first(name).some(({ value }) => value.kind !== 'literal' || value.value !== false),
    ),
    withoutTls: [],
  };
}

/** What has been found of endpoints so far. */
interface Found {
  readonly endpoints: Endpoint[];
  readonly unknown: Unknown[];
  readonly schemeUnknown: Unknown[];
}

function readEndpoint(
  reached: Reached,
  evaluation: Evaluation,
  locals: readonly string[],
  found: Found,
): void {
  const { value } = reached;
  const miss = (why: Unknown): void => {
    found.unknown.push(why);
    found.schemeUnknown.push(why);
  };
  const again = (inner: Value): void => {
    for (const one of singles(inner, reached.when))
      readEndpoint({ ...reached, value: one.value, when: one.when }, evaluation, locals, found);
  };
  const text = textOf(value);
  if (text !== undefined) {
    found.endpoints.push(endpointAt(text, 'the host is known only in part'));
  } else if (isUrl(value) && (value.args.length > 1 || value.written.size > 0)) {
    const address = evaluation.property(value, 'href', value.origin);
    if (singles(address).every((one) => one.value.kind === 'literal')) again(address);
    else miss(unknown('the host is known only in part', value.origin));
  } else if (
    value.kind === 'instance' &&
    value.args[0] &&
    (isV2Sdk(value.callee.module) || value.callee.path.at(-1) === 'URL')
  )
    again(value.args[0]);
  else if (value.kind === 'function') {
    const given = evaluation.call(value, [], value.origin);
    if (singles(given).some((one) => one.value.kind === 'function'))
      miss(unknown('a function that gives a function is not followed', value.origin));
    else again(given);
  } else if (value.kind === 'object' && value.properties.has('url')) {
    // v3's newer form, `{ url: new URL(…) }` (@smithy/types, `EndpointV2`).
    again(evaluation.property(value, 'url', value.origin));
  } else if (value.kind === 'object') {
    const parts = [
      ...readOption(value, 'protocol', evaluation),
      ...readOption(value, 'hostname', evaluation),
    ].map((part) => textOf(part.value) ?? gap);
    const joined = `${parts[0] ?? gap}//${parts[1] ?? gap}`;
    found.endpoints.push(endpointAt(joined, 'the host is not known'));
  } else if (value.kind !== 'literal') {
    found.endpoints.push({ text: undefined, host: undefined, reached });
    miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
  }

  function endpointAt(address: string, why: string): Endpoint {
    const host = hostOf(address);
    const kind = host === undefined ? undefined : kindOf(host, locals);
    if (kind === undefined) found.unknown.push(unknown(why, value.origin));
    if (kind === undefined && !hasScheme(address)) found.schemeUnknown.push(unknown(why, value.origin));
    return { text: address, host: kind, reached };
  }
}

/** Whether an address begins with a scheme that is known, or is v2's bare host, which takes the SDK's own scheme. */
function hasScheme(address: string): boolean {
  const [known = ''] = address.split(gap, 1);
  return /^https?:/i.test(known) || (/^[\w-]+\./.test(known) && !address.includes('//'));
}

/**
 * Whether all that a client sends leaves without TLS, whichever of its endpoints holds: a scheme that code chooses is
 * a choice.
 */
export function isClearText({ endpoints, unset, withoutTls }: RouteSetup): boolean {
  if (withoutTls.length > 0) return true;
  return endpoints.length > 0 && unset.length === 0 && endpoints.every(isWithoutTls);
}

/** Whether an endpoint's own scheme is known, and is the one without TLS. */
export function isWithoutTls({ text }: Endpoint): boolean {
  return text?.toLowerCase().startsWith('http:') ?? false;
}

/** A text with its unknown stretches as gaps; undefined when the value is no text at all. */
function textOf(value: Value): string | undefined {
  if (value.kind === 'literal') return typeof value.value === 'string' ? value.value : undefined;
  if (value.kind !== 'template') return undefined;
  return value.pieces.map((piece) => (typeof piece === 'string' ? piece : (textOf(piece) ?? gap))).join('');
}

/** The host in an endpoint, `example.com` of `https://example.com:9000/x` or of v2's bare form; undefined when unknown. */
export function hostOf(endpoint: string): string | undefined {
  const match =
    /^(?:[^/]*:)?\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(endpoint) ??
    /^(\[[^\]]*\]|[^/:?#]*)/.exec(endpoint);
  const host = match?.[1]?.toLowerCase();
  return host === undefined || host === '' ? undefined : host;
}

/** The endpoints of a client that are known to have no TLS 1.3. */
export function endpointsWithoutTls13({ endpoints }: RouteSetup): readonly Endpoint[] {
  return endpoints.filter(({ text }) => {
    const host = text === undefined ? undefined : hostOf(text);
    return host !== undefined && lacksTls13(host);
  });
}

function kindOf(host: string, locals: readonly string[]): HostKind | undefined {
  if (!host.includes(gap)) return hostKind(host, locals);
  // `s3.${region}.amazonaws.com` is AWS whatever the region, and what is below R2's domain is R2; `${host}.internal` could be anything.
  const tail = host.slice(host.lastIndexOf(gap) + 1);
  if (!tail.startsWith('.') && !tail.startsWith('-')) return undefined;
  const kind = hostKind(host.replaceAll(gap, 'x'), locals);
  return kind === 'aws' || kind === 'vpc-endpoint' || isOfProvider(tail) ? kind : undefined;
}
