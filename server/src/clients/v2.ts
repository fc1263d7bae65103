import { hostKind } from '../knowledge/hosts.ts';
import { reasonOf } from '../values/reasons.ts';
import { absent, type Instance, isUndefined, type Origin, unknown } from '../values/value.ts';
import { CredentialCollector, hasKeys } from './credentials.ts';
import type { GlobalWrite } from './global-configuration.ts';
import { ignoredOptions } from './ignored-options.ts';
import { inertInV2 } from './inert-options.ts';
import { readOption, singles } from './reading.ts';
import { hostOf, readRoute } from './route.ts';
import type { Carrier, ClientSetup, Reached, RouteSetup, SetupContext } from './setup.ts';
import { readV2Signing } from './signing.ts';
import { requestOptions, TlsCollector } from './tls.ts';

/** A write to `AWS.config` that holds for a client. */
export interface WriteInForce {
  readonly write: GlobalWrite;
  readonly when: string | undefined;
}

/** Options of a v2 client in the order in which they win: its own, its service's slot, the global ones, the latest first. */
interface Layer {
  readonly options: Instance['args'][number];
  readonly carriers: readonly Carrier[];
  readonly when: string | undefined;
}

/** The set-up of a v2 client: its own options, over those that `AWS.config` has when it is made. */
export function readV2Client(
  client: Instance,
  service: string,
  writes: readonly WriteInForce[],
  operations: ClientSetup['operations'],
  context: SetupContext,
): ClientSetup {
  const { evaluation } = context;
  const layers = layersOf(client, service, writes);
  const first = (...path: readonly string[]): readonly Reached[] => readLayers(layers, path, context);

  const tls = new TlsCollector(evaluation);
  for (const reached of first('httpOptions', 'agent')) tls.v2Agent(reached);
  // The SDK's own agent verifies whatever the request says.
  const hasAgent = first('httpOptions', 'agent').some(({ value }) => value.kind !== 'literal');
  for (const name of hasAgent ? requestOptions : requestOptions.filter((one) => one !== 'rejectUnauthorized'))
    for (const reached of first('httpOptions', name))
      if (reached.value.kind !== 'unknown') tls.directOption(name, reached);

  const credentials = readCredentials(layers, client.origin, context);

  return {
    kind: 'client',
    sdk: 'v2',
    service,
    label: `${client.callee.path.at(-1) ?? service.toUpperCase()} client`,
    origin: client.origin,
    operations,
    tls: tls.finish(),
    credentials,
    option: (name) => first(name),
    signing: readV2Signing({ client, operations }, first, evaluation),
    ignored: ignoredOptions(client, 'v2', evaluation),
    route: withScheme(
      readRoute(first, evaluation, context.localEndpoints),
      first('sslEnabled'),
      first('httpOptions', 'proxy'),
    ),
    inert: inertInV2(first, { tls: tls.finish(), origin: client.origin }, evaluation),
  };
}

/**
 * The route of a client with what takes TLS away from it: `sslEnabled` decides over endpoints that name no scheme
 * (aws-sdk 2.1693.0, `lib/endpoint.js`), and a proxy is sent the whole request over its own scheme (`lib/http/node.js`).
 */
function withScheme(
  route: RouteSetup,
  sslEnabled: readonly Reached[],
  proxies: readonly Reached[],
): RouteSetup {
  const isWritten = route.endpoints.length > 0 && route.endpoints.every(({ text }) => text?.includes('://'));
  const decisive = isWritten && route.unset.length === 0 ? [] : sslEnabled;
  const open = decisive.find(({ value }) => value.kind !== 'literal');
  const off = decisive.filter(isFalse);
  // Where code chooses between both, that is a choice.
  const isChosen = off.length < decisive.length || off.some(({ when }) => when !== undefined);
  const choice = open ?? (isChosen ? off[0] : undefined);
  const why = open ? reasonOf(open.value) : '`sslEnabled` turns TLS off only sometimes';
  const plain = proxies.filter(({ value }) => isPlainAddress(value));
  return {
    ...route,
    schemeUnknown: choice ? [...route.schemeUnknown, unknown(why, choice.set)] : route.schemeUnknown,
    withoutTls: [
      ...(choice ? [] : off.map((reached) => ({ ...reached, name: 'sslEnabled' as const }))),
      ...plain.map((reached) => ({ ...reached, name: 'proxy' as const })),
    ],
  };
}

function isFalse({ value }: Reached): boolean {
  return value.kind === 'literal' && value.value === false;
}

/** Whether a proxy is spoken to without TLS, and is not this machine. */
function isPlainAddress(value: Reached['value']): boolean {
  if (value.kind !== 'literal' || typeof value.value !== 'string') return false;
  const host = hostOf(value.value);
  return /^http:/i.test(value.value) && host !== undefined && hostKind(host) !== 'local';
}

/** The keys that `AWS.config` itself ends up with, for whatever client comes. */
export function readGlobalCredentials(
  writes: readonly WriteInForce[],
  context: SetupContext,
): ClientSetup['credentials'] | undefined {
  const [write] = writes;
  return write && readCredentials(globalLayers(writes), write.write.origin, context);
}

/** The first layer that sets credentials in any form decides; keys that are set one by one may come from several. */
function readCredentials(
  layers: readonly Layer[],
  holder: Origin,
  context: SetupContext,
): ClientSetup['credentials'] {
  const credentials = new CredentialCollector(context.evaluation);
  for (const [index, { options, carriers, when }] of layers.entries()) {
    for (const reached of readOption(options, 'credentials', context.evaluation, carriers, when))
      credentials.credentials(reached);
    if (!credentials.isEmpty) break;
    if (!singles(options).some(({ value }) => value.kind === 'object' && hasKeys(value))) continue;
    credentials.optionKeys(
      (name) => readLayers(layers.slice(index), [name], context),
      singles(options)[0]?.value.origin ?? holder,
    );
    if (!credentials.isEmpty) break;
  }
  return credentials.finish();
}

/** What `AWS.config` holds, the latest first; the slot of a service wins over what holds for all. */
function globalLayers(writes: readonly WriteInForce[], service?: string): Layer[] {
  const layers: Layer[] = [];
  const slot: Layer[] = [];
  const defaults: Layer[] = [];
  for (const { write, when } of writes) {
    if (write.service !== undefined && write.service !== service) continue;
    if (write.replaces && when === undefined) {
      layers.length = 0;
      slot.length = 0;
    }
    const layer = { options: write.options, carriers: [{ name: 'AWS.config', origin: write.origin }], when };
    const among = write.service === undefined ? layers : slot;
    (write.isDefault ? defaults : among).unshift(layer);
  }
  return [...slot, ...layers, ...defaults];
}

function layersOf(client: Instance, service: string, writes: readonly WriteInForce[]): readonly Layer[] {
  const layers = globalLayers(writes, service);
  for (const own of singles(client.args[0] ?? absent(client.origin))) {
    // A service takes `new AWS.Config({ … })` as it takes the object itself.
    const isConfig = own.value.kind === 'instance' && own.value.callee.path.at(-1) === 'Config';
    const options = isConfig && own.value.kind === 'instance' ? own.value.args[0] : own.value;
    if (options && !isUndefined(options)) layers.unshift({ options, carriers: [], when: own.when });
  }
  for (const [path, property] of client.written) {
    if (!path.startsWith('config.')) continue;
    const names = path.split('.').slice(1);
    layers.unshift({ options: wrap(names, property, client), carriers: [], when: undefined });
  }
  return layers;
}

function wrap(
  names: readonly string[],
  property: {
    readonly value: Layer['options'];
    readonly node: Instance['origin']['node'];
    readonly module: Instance['origin']['module'];
  },
  client: Instance,
): Layer['options'] {
  const { node, module } = property;
  return names.reduceRight<Layer['options']>(
    (inner, name) => ({
      kind: 'object',
      properties: new Map([[name, { value: inner, node, module }]]),
      origin: client.origin,
    }),
    property.value,
  );
}

/** What an option is in the first layer that sets it for sure, with what the layers above set under conditions. */
function readLayers(
  layers: readonly Layer[],
  path: readonly string[],
  { evaluation }: SetupContext,
): readonly Reached[] {
  const found: Reached[] = [];
  for (const { options, carriers, when } of layers) {
    let here: readonly Reached[] = [{ value: options, when, set: options.origin, carriers }];
    for (const name of path) {
      here = here.flatMap((reached) =>
        singles(reached.value, reached.when).flatMap((one) =>
          readOption(one.value, name, evaluation, carriers, one.when),
        ),
      );
    }
    found.push(...here);
    if (here.some((reached) => reached.when === undefined)) break;
  }
  return found;
}
