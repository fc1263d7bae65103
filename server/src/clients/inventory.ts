import type { ProviderSource } from '../knowledge/credential-providers.ts';
import type { Place } from '../syntax/place.ts';

/** The parts of a client's set-up that can be known or unknown. */
export const partNames = ['region', 'endpoint', 'route', 'credentials', 'tls'] as const;
export type PartName = (typeof partNames)[number];

/** Where a client's requests go. */
export type Route = 'public' | 'vpc-endpoint' | 'local' | 'other-provider';

/** Where a client's credentials come from: keys in the code, nowhere, or a provider. */
export type CredentialSource = 'literal' | 'none' | ProviderSource;

/** What a client would send and check when it opens a TLS connection. */
export interface TlsPosture {
  readonly protocols: readonly string[];
  readonly suites: readonly string[];
  readonly forwardSecrecy: 'always' | 'offered' | 'never';
  readonly certificate: 'verified' | 'unverified';
  readonly hostname: 'verified' | 'unverified';
  readonly error?: string;
}

/** Where knowledge about a part ends, and why. */
export interface UnknownPart {
  readonly part: PartName;
  readonly why: string;
  readonly at: Place;
}

/**
 * One client in the inventory: a call that makes it, and what is known of its set-up.
 *
 * A part that cannot be known is `null`, and `unknown` then says why. `set` tells where parts were set when not
 * by default. `alternatives` counts the known values that reach a part when there are several.
 */
export interface ClientEntry {
  readonly sdk: 'v3' | 'v2' | 'signed';
  readonly service: string;
  readonly at: Place;
  readonly region: string | null;
  readonly regions?: readonly string[];
  readonly endpoint: string | null;
  readonly route: Route | null;
  readonly credentials: { readonly source: CredentialSource; readonly temporary: boolean | null } | null;
  readonly tls: TlsPosture | null;
  readonly unknown: readonly UnknownPart[];
  readonly set: Readonly<Partial<Record<'agent' | 'endpoint' | 'credentials' | 'region', Place>>>;
  readonly alternatives?: number;
}
