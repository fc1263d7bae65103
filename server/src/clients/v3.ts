import { reasonOf } from '../values/reasons.ts';
import { type Instance, type Unknown, unknown } from '../values/value.ts';
import { CredentialCollector } from './credentials.ts';
import { ignoredOptions } from './ignored-options.ts';
import { inertInV3 } from './inert-options.ts';
import { absencesOf, readOption, singles } from './reading.ts';
import { readRoute } from './route.ts';
import type { ClientSetup, Reached, SetupContext, TlsSetup } from './setup.ts';
import { readV3Signing } from './signing.ts';
import { TlsCollector } from './tls.ts';

/** The set-up of a v3 client from the argument of its constructor and from what is written onto it later. */
export function readV3Client(
  client: Instance,
  service: string,
  operations: ClientSetup['operations'],
  context: SetupContext,
): ClientSetup {
  const { evaluation } = context;
  const [config] = client.args;
  const first = (name: string): readonly Reached[] => {
    const written = client.written.get(`config.${name}`);
    if (!written) return config ? readOption(config, name, evaluation) : [];
    const set = { module: written.module, node: written.node };
    return singles(written.value).map(({ value, when }) => ({ value, when, set, carriers: [] }));
  };

  const tls = new TlsCollector(evaluation);
  for (const reached of first('requestHandler')) tls.handler(reached);
  const rewritten = rewrittenBy(client);
  if (rewritten) tls.miss(rewritten);

  const credentials = new CredentialCollector(evaluation);
  for (const reached of first('credentials')) credentials.credentials(reached);

  const name = client.callee.path.at(-1) ?? service;
  return {
    kind: 'client',
    sdk: 'v3',
    service,
    label: `${name.replace(/Client$/, '')} client`,
    origin: client.origin,
    operations,
    tls: withUploads(tls.finish(), first('expectContinueHeader')),
    credentials: credentials.finish(),
    option: (name) => first(name),
    signing: readV3Signing({ client, operations }, first, evaluation),
    ignored: ignoredOptions(client, 'v3', evaluation),
    route: readRoute(
      first,
      evaluation,
      context.localEndpoints,
      config && !client.written.has('config.endpoint') ? absencesOf(config, 'endpoint', evaluation) : [],
    ),
    inert: inertInV3(
      first,
      { tls: tls.finish(), handlers: rewritten ? [] : tls.handlers, origin: client.origin },
      evaluation,
    ),
  };
}

/** No upload asks the server first where `expectContinueHeader: false` says so (@aws-sdk/middleware-sdk-s3 3.1169). */
function withUploads(tls: TlsSetup, expectContinue: readonly Reached[]): TlsSetup {
  const isAlways = expectContinue.every(({ value }) => value.kind === 'literal' && value.value !== false);
  return isAlways ? tls : { ...tls, plainAgents: [] };
}

/** Something written onto a client that is not followed. */
function rewrittenBy(client: Instance): Unknown | undefined {
  for (const [path, property] of client.written) {
    if (path === 'config' || path.startsWith('config.requestHandler.')) {
      return unknown(`the client is changed afterwards: ${reasonOf(property.value)}`, {
        module: property.module,
        node: property.node,
      });
    }
  }
  return undefined;
}
