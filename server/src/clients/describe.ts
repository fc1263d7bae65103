import { ownEndpoint } from '../knowledge/endpoints.ts';
import { isKnownNode } from '../tls/node-versions.ts';
import { isForwardSecret } from '../tls/offered-suites.ts';
import { type Origin, type Unknown, unknown } from '../values/value.ts';
import type { ClientEntry, PartName, Route, TlsPosture, UnknownPart } from './inventory.ts';
import { type ClientProcess, type Posture, posturesOf } from './posture.ts';
import { gap, isWithoutTls } from './route.ts';
import { type ClientSetup, isLocal } from './setup.ts';
import { worseTls } from './worse-posture.ts';

/**
 * The inventory's entry of a client that is made at one place, by whichever callers.
 *
 * Where they differ, each part shows what is worst for the user.
 *
 * @param setups the same call in the frames of its callers; at least one
 * @param process what the code runs in
 */
export function describeAll(setups: readonly ClientSetup[], process: ClientProcess): ClientEntry | undefined {
  const [first, ...rest] = setups.map((setup) => describe(setup, process));
  return first && rest.reduce((entry, other) => merged(entry, other, setups.length), first);
}

function merged(a: ClientEntry, b: ClientEntry, alternatives: number): ClientEntry {
  const regions = [...new Set([a, b].flatMap((entry) => entry.regions ?? entry.region ?? []))];
  const isSameRegion = a.region === b.region;
  return {
    ...a,
    region: isSameRegion ? a.region : null,
    ...(!isSameRegion && regions.length > 1 && { regions }),
    endpoint: a.endpoint === b.endpoint ? a.endpoint : null,
    route: worst(a.route, b.route, ['other-provider', 'public', 'vpc-endpoint', 'local']),
    credentials: worseCredentials(a.credentials, b.credentials),
    tls: worseTls(a.tls, b.tls),
    unknown: [
      ...a.unknown,
      ...b.unknown.filter((one) => !a.unknown.some((other) => other.part === one.part)),
    ],
    set: { ...b.set, ...a.set },
    alternatives: Math.max(alternatives, a.alternatives ?? 1),
  };
}

function worst(a: Route | null, b: Route | null, order: readonly Route[]): Route | null {
  if (a === null || b === null) return null;
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function worseCredentials(
  a: ClientEntry['credentials'],
  b: ClientEntry['credentials'],
): ClientEntry['credentials'] {
  if (a?.source === 'literal' || b?.source === 'literal') return a?.source === 'literal' ? a : b;
  if (a === null || b === null) return null;
  return a.source === 'environment' ? a : b;
}

/** The inventory's entry of one set-up. */
function describe(setup: ClientSetup, process: ClientProcess): ClientEntry {
  const unknowns: UnknownPart[] = [];
  const miss = (part: PartName, why: Unknown): null => {
    unknowns.push({ part, why: why.reason, at: placeOf(why.origin) });
    return null;
  };
  const region = regionOf(setup, miss);
  const endpoint = endpointOf(setup, region, miss);
  const route = routeOf(setup, miss);
  const credentials = credentialsOf(setup, miss);
  const tls = tlsOf(setup, process, miss);
  const { route: where, credentials: keys, tls: leg } = setup;
  const agent = leg.agent;
  const firstEndpoint = where.endpoints[0]?.reached.set;
  const firstRegion = where.region[0]?.set;
  const alternatives = Math.max(where.endpoints.length, where.region.length, keys.pairs.length);
  const regions = where.region.flatMap(({ value }) =>
    value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [],
  );
  return {
    sdk: setup.sdk,
    service: setup.service,
    at: placeOf(setup.origin),
    region,
    ...(region === null && regions.length > 1 && { regions }),
    endpoint,
    route,
    credentials,
    tls,
    unknown: unknowns,
    set: {
      ...(agent && { agent: placeOf(agent) }),
      ...(firstEndpoint && { endpoint: placeOf(firstEndpoint) }),
      ...(keys.set && { credentials: placeOf(keys.set) }),
      ...(firstRegion && { region: placeOf(firstRegion) }),
    },
    ...(alternatives > 1 && { alternatives }),
  };
}

type Miss = (part: PartName, why: Unknown) => null;

function regionOf({ route, origin }: ClientSetup, miss: Miss): string | null {
  const regions = new Set(
    route.region.map(({ value }) => (value.kind === 'literal' ? String(value.value) : '')),
  );
  if (route.regionUnknown) return miss('region', route.regionUnknown);
  if (regions.size > 1) return miss('region', unknown('several regions reach it', origin));
  const [only] = regions;
  return (
    only ??
    miss('region', unknown('the code sets none, so that the environment or a shared file decides', origin))
  );
}

function endpointOf(setup: ClientSetup, region: string | null, miss: Miss): string | null {
  const { route, origin, service, sdk } = setup;
  const [set] = route.endpoints;
  if (route.endpoints.length > 1)
    return miss('endpoint', unknown('several endpoints reach it', set?.reached.set ?? origin));
  if (route.unknown[0]) return miss('endpoint', route.unknown[0]);
  if (set?.text !== undefined) {
    const bare = /^([a-z]+:\/\/[^/?#]*)/i.exec(set.text)?.[1];
    if (set.text.includes(gap) || bare === undefined)
      return miss('endpoint', unknown('it is known only in part', set.reached.value.origin));
    if (service === 's3')
      return miss(
        'endpoint',
        unknown('how the bucket joins the host is not modelled yet', set.reached.value.origin),
      );
    return bare.replace(/^(https:.*):443$|^(http:.*):80$/i, '$1$2').toLowerCase();
  }
  if (region === null) return miss('endpoint', unknown('it follows the region, which is not known', origin));
  if (route.schemeUnknown[0]) return miss('endpoint', route.schemeUnknown[0]);
  if (!/^(us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d$/.test(region))
    return miss('endpoint', unknown(`\`${region}\` is no region that is known`, origin));
  if (route.hasFlags)
    return miss('endpoint', unknown('what the SDK chooses here is not modelled yet', origin));
  if (service === 's3' && sdk === 'v3') return `https://{bucket}.s3.${region}.amazonaws.com`;
  const own = sdk === 'signed' ? undefined : ownEndpoint(sdk, service, region);
  if (own !== undefined) return own;
  return miss('endpoint', unknown('the endpoints of this service are not modelled yet', origin));
}

function routeOf(setup: ClientSetup, miss: Miss): Route | null {
  if (setup.tampered) return miss('route', setup.tampered);
  const { endpoints, unset, unknown: unknowns } = setup.route;
  if (unknowns[0]) return miss('route', unknowns[0]);
  const kinds = new Set(endpoints.map(({ host }) => host));
  if (unset.length > 0) kinds.add('aws');
  const [kind] = kinds;
  if (kinds.size > 1) return miss('route', unknown('endpoints of several kinds reach it', setup.origin));
  if (kind === undefined || kind === 'aws') return 'public';
  return kind;
}

function credentialsOf(
  { credentials, origin, tampered }: ClientSetup,
  miss: Miss,
): ClientEntry['credentials'] {
  if (tampered) return miss('credentials', tampered);
  if (credentials.source === undefined)
    return miss('credentials', credentials.unknown[0] ?? unknown('they are not known', origin));
  return { source: credentials.source, temporary: credentials.temporary };
}

function tlsOf(setup: ClientSetup, process: ClientProcess, miss: Miss): TlsPosture | null {
  const { origin, route } = setup;
  if (setup.tampered) return miss('tls', setup.tampered);
  if (!isLocal(setup) && route.schemeUnknown[0]) return miss('tls', route.schemeUnknown[0]);
  if (!isKnownNode(process.nodeVersion))
    return miss('tls', unknown(`what Node.js ${process.nodeVersion} offers is not known`, origin));
  if (route.withoutTls.length > 0 || route.endpoints.some(isWithoutTls))
    return { ...nothing, certificate: 'unverified', hostname: 'unverified' };
  const [first, ...rest] = posturesOf(setup, process).map((posture) => wire(posture));
  const worst = rest.reduce<Wire | undefined>((one, other) => one && worseWire(one, other), first);
  if (!worst) return null;
  return 'reason' in worst ? miss('tls', worst) : worst;
}

type Wire = TlsPosture | Unknown;

const nothing = { protocols: [], suites: [], forwardSecrecy: 'never' } as const;

/** A posture in the inventory's words; what is known to be unsafe is said even where the rest is not known. */
function wire({ hello, certificate, hostname }: Posture): Wire {
  if (certificate !== 'unverified') {
    if (certificate !== 'verified') return certificate;
    if (hostname !== 'verified' && hostname !== 'unverified') return hostname;
  }
  if (hello.kind === 'unknown') return hello;
  const checks = { certificate, hostname: hostname === 'verified' ? hostname : ('unverified' as const) };
  if (hello.kind === 'refused') return { ...nothing, ...checks, error: hello.error };
  const secret = hello.suites.filter(isForwardSecret).length;
  return {
    protocols: hello.protocols,
    suites: hello.suites.map(({ name }) => name),
    forwardSecrecy: secret === 0 ? 'never' : secret < hello.suites.length ? 'offered' : 'always',
    ...checks,
  };
}

function worseWire(one: Wire, other: Wire): Wire {
  const ofOne = 'reason' in one ? null : one;
  const ofOther = 'reason' in other ? null : other;
  return worseTls(ofOne, ofOther) ?? (ofOne ? other : one);
}

function placeOf({ module, node }: Origin): ClientEntry['at'] {
  return module.placeOf(node);
}

/** Whether the parts that safety rests on are all known. */
export function isFullyKnown(entry: ClientEntry): boolean {
  return !entry.unknown.some(({ part }) => part === 'credentials' || part === 'route' || part === 'tls');
}
