import type { HostKind } from '../knowledge/hosts.ts';
import type { Counterpart } from '../knowledge/sdk-options.ts';
import { bothHold, excludes, implies, opposite } from '../values/conditions.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Origin, Unknown, Value } from '../values/value.ts';
import type { CredentialSource } from './inventory.ts';

/** A value that reached a client, under which condition, and what carried it: agent, handler, in the order of the way. */
export interface Reached {
  readonly value: Value;
  readonly when: string | undefined;
  /** The property or assignment that sets the option; the value may have been written elsewhere. */
  readonly set: Origin;
  readonly carriers: readonly Carrier[];
}

/** An object that took a value along on its way to the client. */
export interface Carrier {
  /** What it is, as a message says it: `https.Agent`, `AWS.config`. */
  readonly name: string;
  readonly origin: Origin;
}

/** An option of TLS on one leg of the way. */
export interface TlsOption extends Reached {
  readonly name: string;
  /** What a `checkServerIdentity` of the code's own gives back. */
  readonly outcome?: Value;
}

/** TLS options that v3's handler got as a plain object, and not in an agent. */
export interface PlainAgent extends Reached {
  readonly options: readonly TlsOption[];
}

/** A handler or an agent on a client's way, and the condition under which it is used. */
export interface HeldAgent extends Carrier {
  readonly when: string | undefined;
}

/** How a client's connections to AWS are set up. */
export interface TlsSetup {
  readonly options: readonly TlsOption[];
  /** Parts of the set-up that could not be followed. */
  readonly unknown: readonly Unknown[];
  /** The options of the leg to a proxy that is reached over TLS for sure, or under their conditions. */
  readonly proxy: readonly TlsOption[];
  /** Those of the options that an upload loses, if it asks the server first: for it the SDK makes another agent. */
  readonly plainAgents: readonly PlainAgent[];
  /** The agent or handler that was set, if one was. */
  readonly agent: Origin | undefined;
  /** Every handler and agent on the way, in whichever alternative. */
  readonly agents: readonly HeldAgent[];
}

/** An agent or an option of TLS that stands where nothing on the way to AWS reads it. */
export interface InertOption extends Reached {
  /** As it is named where it stands: `httpAgent`, `rejectUnauthorized`. */
  readonly name: string;
  readonly place: InertPlace;
  /** The options of TLS that are lost with it, or that it is. */
  readonly options: readonly TlsOption[];
  /** The agent that is lost. */
  readonly agent?: Value | undefined;
}

/**
 * Where something stands in vain: among the options of a client or a handler of v3, among v2's options of a request, in
 * the slot for agents of `http:`, as an agent that v3 takes for none, in Node's global agent, among the options of an
 * agent for a proxy (which is spoken to in clear text, or it is not known how), or under a name that only servers read.
 */
export type InertPlace =
  | 'v3 client'
  | 'v3 handler'
  | 'clear-text slot'
  | 'v3 tunnel'
  | 'v2 request'
  | 'global agent'
  | 'clear-text proxy'
  | 'proxy'
  | 'server option';

/** Keys that are handed to a client one by one. */
export interface KeyPair {
  readonly id: Reached | undefined;
  readonly secret: Reached | undefined;
  readonly token: Reached | undefined;
  /** When they expire, as far as the SDK is told. */
  readonly expiration?: Reached | undefined;
  /** The function that gives them; the SDK asks it again when they are said to expire. */
  readonly givenBy?: Origin | undefined;
  /** What the keys are parts of: the `credentials` object or constructor, or the client's own options. */
  readonly holder: Origin;
  /** The `credentials` option that hands them over; undefined when they stand among the other options. */
  readonly option: Origin | undefined;
}

/** Keys that are read from a file of JSON; `set` is the code that takes them from there. */
export interface KeyFile extends Reached {
  /** The file as the code names it, or its own name; undefined where that is only known when the code runs. */
  readonly name: string | undefined;
  /** The whole file becomes the options of `AWS.config`, which had others before. */
  readonly isWhole?: true;
  readonly pair: KeyPair;
}

/** Where a client's credentials come from. */
export interface CredentialSetup {
  /** Undefined when it is not known. */
  readonly source: CredentialSource | undefined;
  readonly temporary: boolean | null;
  /** Keys that the code writes, computes or is given. */
  readonly pairs: readonly KeyPair[];
  /** Keys that it reads from files. */
  readonly files: readonly KeyFile[];
  readonly unknown: readonly Unknown[];
  readonly set: Origin | undefined;
}

/** An endpoint that was set for a client. */
export interface Endpoint {
  /** Scheme, host and port as far as they are known; unknown stretches are U+0000. */
  readonly text: string | undefined;
  readonly host: HostKind | undefined;
  readonly reached: Reached;
}

/** What was set about the signatures of a client's requests. */
export interface SigningSetup {
  /** What leaves its requests without a signature. */
  readonly unsigned: readonly Unsigned[];
  /** The versions of the signature that were chosen. */
  readonly versions: readonly ChosenVersion[];
}

/** A version of the signature. */
export interface ChosenVersion extends Reached {
  /** It was not given to the client itself: v2's S3 then takes it for nothing but presigned URLs. */
  readonly isIndirect?: boolean;
}

/** Something that leaves requests without a signature. */
export interface Unsigned {
  /** What does so, as a sentence begins that says it: `` `signer` hands each request back as it is ``. */
  readonly how: string;
  /** The option of the client that does, if it is one. */
  readonly option: TlsOption | undefined;
  /** The option, or the call that does so. */
  readonly at: Origin;
  readonly when: string | undefined;
  /** Whether it is about all requests of the client, or one. */
  readonly reach: 'client' | 'request';
  /** The SDK does not even send the requests. */
  readonly isRefused?: true;
  /** The options, statements and names that have to go, or to be others, for the requests to be signed. */
  readonly remedy: UnsignedRemedy | undefined;
}

/** What makes an SDK sign again: code that goes, a call that goes from a chain, or a name in the place of another. */
export type UnsignedRemedy =
  | { readonly kind: 'delete'; readonly parts: readonly Origin[] }
  | { readonly kind: 'cut'; readonly link: Origin }
  | { readonly kind: 'rename'; readonly name: Origin; readonly to: string };

/** An option that a client's SDK passes over. */
export interface IgnoredOption extends Reached {
  /** Undefined for a text in place of all options. */
  readonly name: string | undefined;
  /** What was meant. */
  readonly instead: Counterpart & { readonly isMisspelt?: true };
}

/** Where a client sends its requests. */
export interface RouteSetup {
  /** The endpoints that were set; none means the SDK's own choice. */
  readonly endpoints: readonly Endpoint[];
  /** The conditions under which none is set although others are; one without words is `undefined`. */
  readonly unset: readonly (string | undefined)[];
  readonly unknown: readonly Unknown[];
  /** Those of the unknown that leave even the scheme open, and so whether there is TLS. */
  readonly schemeUnknown: readonly Unknown[];
  readonly region: readonly Reached[];
  readonly regionUnknown: Unknown | undefined;
  /** Options that change what the SDK chooses: FIPS, dual-stack, acceleration, … */
  readonly hasFlags: boolean;
  /** What takes TLS away from the requests beside the endpoints' own schemes. */
  readonly withoutTls: readonly WithoutTls[];
}

/**
 * What sends requests in clear text: v2's `sslEnabled: false` and `httpOptions.proxy: 'http://…'`, MinIO's
 * `useSSL: false`, Node's `http.request` of a request that was signed by hand.
 */
export interface WithoutTls extends Reached {
  readonly name: 'sslEnabled' | 'proxy' | 'useSSL' | 'http.request';
}

/**
 * One place that sets a client up, with all that reaches it.
 *
 * `client` is a call that makes a client. `configuration` is a place that takes keys for clients which we may not
 * see: a write to v2's `AWS.config`, a `new AWS.Credentials(…)`.
 */
export interface ClientSetup {
  readonly kind: 'client' | 'configuration';
  /** `signed` is what signs requests without an SDK's client. */
  readonly sdk: 'v3' | 'v2' | 'signed';
  /** Lower case: `s3`, `glacier`, `sts`, `dynamodb`, …; empty for a configuration. */
  readonly service: string;
  /** How messages name it: `S3 client`, `AWS.config`. */
  readonly label: string;
  readonly origin: Origin;
  /** The operations that are called on it, lower camel case; undefined when it may be used where we do not see it. */
  readonly operations: readonly string[] | undefined;
  readonly tls: TlsSetup;
  /** What was set for its connections and has no effect on them. */
  readonly inert: readonly InertOption[];
  readonly credentials: CredentialSetup;
  readonly signing: SigningSetup;
  /** Options among those of the client that its SDK does not read, other than those of TLS. */
  readonly ignored: readonly IgnoredOption[];
  readonly route: RouteSetup;
  /** What can reach an option of the client, by its name; nothing where it is not set. */
  option(name: string): readonly Reached[];
  /** Something that may have changed the client in a way that is not followed. */
  readonly tampered?: Unknown | undefined;
}

/** What building a set-up needs. */
export interface SetupContext {
  readonly evaluation: Evaluation;
  /** Hosts that the configuration declares local. */
  readonly localEndpoints: readonly string[];
}

/** Whether all endpoints that can be the client's stand on this machine: then it is a test set-up. */
export function isLocal({ route }: ClientSetup): boolean {
  const { endpoints, unset } = route;
  return (
    endpoints.length > 0 && unset.length === 0 && endpoints.every((endpoint) => endpoint.host === 'local')
  );
}

/**
 * The condition under which what reaches a client is used against something else than this machine: a switch that
 * chooses a local endpoint often chooses test keys and options along with it.
 *
 * @param when the condition under which it reaches the client
 * @returns `never` when its condition leaves the client no endpoint but local ones
 */
export function awayFromLocal(
  { route }: ClientSetup,
  when: string | undefined,
): 'never' | string | undefined {
  const choices = [
    ...route.endpoints.map(({ host, reached }) => ({ isLocal: host === 'local', when: reached.when })),
    ...route.unset.map((unless) => ({ isLocal: false, when: unless })),
  ];
  const chosen = choices.find((choice) => choice.when !== undefined && implies(when, choice.when));
  if (chosen) return chosen.isLocal ? 'never' : when;
  const possible = choices.filter((choice) => !excludes(when, choice.when));
  const local = possible.find((choice) => choice.isLocal);
  if (!local) return when;
  const [away, ...others] = possible.filter((choice) => !choice.isLocal);
  if (!away) return 'never';
  return others.length > 0 ? when : bothHold(when, away.when ?? opposite(local.when));
}

/** Whether the client talks to AWS for sure: no endpoint is set, or an AWS one. */
export function isAws(setup: ClientSetup): boolean {
  return (
    setup.kind === 'client' &&
    setup.route.endpoints.every((endpoint) => endpoint.host === 'aws' || endpoint.host === 'vpc-endpoint') &&
    setup.route.unknown.length === 0
  );
}
