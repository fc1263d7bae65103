import ts from 'typescript';
import { type Signer, signedFor, signerOf } from '../knowledge/signers.ts';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn } from '../syntax/nodes.ts';
import { type Environment, environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import {
  type External,
  type Instance,
  literal,
  type Origin,
  type Result,
  type Template,
  unknown,
  type Value,
} from '../values/value.ts';
import { CredentialCollector } from './credentials.ts';
import { readOption, singles } from './reading.ts';
import { hostOf, readRoute } from './route.ts';
import type { ClientSetup, Reached, RouteSetup, SetupContext, WithoutTls } from './setup.ts';
import { requestOptions, TlsCollector } from './tls.ts';

/** A call or a `new` that makes a signature, and which library's. */
type Signing = Result | Instance;

/** How messages name what each library makes. */
const labels: Readonly<Record<Signer, string>> = {
  aws4: 'request signed by aws4',
  aws4fetch: 'aws4fetch client',
  'signature-v4': 'SignatureV4 signer',
  minio: 'MinIO client',
};

/** Whether a call may sign by its name alone: the arguments of all others are not looked at. */
export function maySign({ expression }: ts.CallExpression, { text }: SourceModule): boolean {
  if (!text.includes('aws4')) return false;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && /sign/i.test(name.text);
}

/** The set-up of what is signed by hand; undefined for what is not, and for a signer that a client is given. */
export function readSigned(
  value: Signing,
  node: ts.CallExpression | ts.NewExpression,
  frame: Environment,
  context: SetupContext,
): ClientSetup | undefined {
  const { callee, args, origin } = value;
  const signer = callee.kind === 'external' ? signerOf(callee.module, callee.path) : undefined;
  const [options, keys] = args;
  if (!signer || !options || isOption(node, 'signer')) return undefined;
  const { evaluation } = context;
  const read = (name: string): readonly Reached[] => readOption(options, name, evaluation);
  const hand: Hand = {
    read,
    keys,
    node,
    frame,
    origin,
    credentials: new CredentialCollector(evaluation),
    tls: new TlsCollector(evaluation),
  };
  const { host, withoutTls } = readers[signer](hand, evaluation);
  const route = routeOf({ host, withoutTls }, hand, context);
  // MinIO's client is for servers of all kinds; only at AWS do AWS's rules hold.
  if (
    signer === 'minio' &&
    !route.endpoints.some(({ host: kind }) => kind === 'aws' || kind === 'vpc-endpoint')
  )
    return undefined;
  const [service] = read('service').map(({ value: one }) => textOf(one));
  return {
    kind: 'client',
    sdk: 'signed',
    service: service ?? nameOf(host).service ?? (signer === 'minio' ? 's3' : ''),
    label: labels[signer],
    origin,
    operations: undefined,
    tls: hand.tls.finish(),
    inert: [],
    credentials: hand.credentials.finish(),
    signing: { unsigned: [], versions: [] },
    ignored: [],
    option: read,
    route,
  };
}

/** A signature in the making: what is known of it, and what collects the rest. */
interface Hand {
  /** What an option can be; of `aws4` those are the options of the request. */
  readonly read: (name: string) => readonly Reached[];
  /** The second argument. */
  readonly keys: Value | undefined;
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly frame: Environment;
  readonly origin: Origin;
  readonly credentials: CredentialCollector;
  readonly tls: TlsCollector;
}

/** Where what is signed goes. */
interface Destination {
  readonly host: readonly Reached[];
  readonly withoutTls: readonly WithoutTls[];
}

const nowhere: Destination = { host: [], withoutTls: [] };

const readers: Readonly<Record<Signer, (hand: Hand, evaluation: Evaluation) => Destination>> = {
  aws4: readAws4,
  aws4fetch({ credentials, tls, read, origin }) {
    credentials.keys(read, origin);
    tls.miss(unknown('`fetch` sends it, with a dispatcher that is not looked for', origin));
    return nowhere;
  },
  'signature-v4'({ credentials, tls, read, origin }) {
    for (const reached of read('credentials')) credentials.credentials(reached);
    tls.miss(unknown('what sends the signed requests is not followed', origin));
    return nowhere;
  },
  minio: readMinio,
};

/** What aws4 signs is a request of Node's own: the options of TLS stand among those of the request. */
function readAws4(hand: Hand, evaluation: Evaluation): Destination {
  const { read, keys, node, frame, origin, credentials, tls } = hand;
  // Without keys it takes those of the environment (aws4 1.13.2, `defaultCredentials`).
  if (!keys) credentials.fromEnvironment();
  else for (const one of singles(keys)) credentials.credentials({ ...one, set: origin, carriers: [] });
  for (const agent of agentsOf(read('agent'), node, frame)) tls.v2Agent(agent);
  for (const name of requestOptions)
    for (const reached of read(name)) if (reached.value.kind !== 'unknown') tls.directOption(name, reached);
  const senders = sendersOf(node, frame, evaluation);
  if (senders.length === 0) tls.miss(unknown('what sends the signed request is not followed', origin));
  const [host = []] = [read('hostname'), read('host')].filter((some) => some.length > 0);
  const plain = senders.filter(({ isPlain }) => isPlain);
  return { host, withoutTls: plain.map((sender) => ({ ...sender, name: 'http.request' })) };
}

/** A MinIO client; without keys it sends its requests unsigned (minio 8.0.6, `ClientOptions`). */
function readMinio({ read, credentials, tls, origin }: Hand): Destination {
  const providers = read('credentialsProvider');
  const names: Readonly<Record<string, string>> = { accessKeyId: 'accessKey', secretAccessKey: 'secretKey' };
  const lacks = (name: string): boolean => read(name).every(({ value }) => textOf(value) === '');
  if (providers.length > 0) for (const reached of providers) credentials.credentials(reached);
  else if (lacks('accessKey') || lacks('secretKey')) credentials.none();
  else credentials.keys((name) => read(names[name] ?? name), origin);
  for (const agent of read('transportAgent')) tls.v2Agent(agent);
  const plain = read('useSSL').filter(({ value }) => value.kind === 'literal' && value.value === false);
  return { host: read('endPoint'), withoutTls: plain.map((reached) => ({ ...reached, name: 'useSSL' })) };
}

/** Whether an expression is what an option is set to. */
function isOption({ parent }: ts.Node, name: string): boolean {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === name;
}

function textOf(value: Value): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** The agent of a request: without one, Node's own for the whole process. */
function agentsOf(agents: readonly Reached[], node: ts.Node, { module }: Environment): readonly Reached[] {
  if (agents.length > 0 || !module.text.includes('globalAgent')) return agents;
  const set = { module, node };
  const value: External = { kind: 'external', module: 'https', path: ['globalAgent'], origin: set };
  return [{ value, when: undefined, set, carriers: [] }];
}

/** A call that sends a request. */
interface Sender extends Reached {
  /** It is sent in clear text. */
  readonly isPlain: boolean;
}

/** Functions of Node that send a request (Node.js documentation, "HTTP" and "HTTPS"). */
const sending: ReadonlySet<string> = new Set(['request', 'get']);

/** The calls of Node's own that send what a call signs: `https.request(aws4.sign(options))`, or by a name that either has. */
function sendersOf(
  signing: ts.CallExpression | ts.NewExpression,
  frame: Environment,
  evaluation: Evaluation,
): readonly Sender[] {
  const { module } = frame;
  const [given] = signing.arguments ?? [];
  const held = ts.isVariableDeclaration(signing.parent) ? signing.parent.name : undefined;
  const names = [given, held].flatMap((node) =>
    node && ts.isIdentifier(node) ? (module.scopes.bindingOf(node) ?? []) : [],
  );
  const senders: Sender[] = [];
  for (const node of codeIn(module.tree)) {
    if (!ts.isCallExpression(node)) continue;
    const isSent = node.arguments.some(
      (argument) =>
        argument === signing ||
        (ts.isIdentifier(argument) && names.some((name) => name === module.scopes.bindingOf(argument))),
    );
    if (!isSent || node === signing) continue;
    for (const { value, when } of singles(evaluation.evaluate(node.expression, environmentOf(node, frame)))) {
      if (value.kind !== 'external' || !sending.has(value.path.at(-1) ?? '')) continue;
      if (value.module !== 'http' && value.module !== 'https') continue;
      const set = { module, node };
      senders.push({ isPlain: value.module === 'http', value, when, set, carriers: [] });
    }
  }
  return senders;
}

/** What the first host says of the service and the region. */
function nameOf([first]: readonly Reached[]): ReturnType<typeof signedFor> {
  return signedFor(hostOf((first && textOf(first.value)) ?? '') ?? '');
}

function routeOf(
  { host, withoutTls }: Destination,
  { read, origin }: Hand,
  { evaluation, localEndpoints }: SetupContext,
): RouteSetup {
  const endpoints = host.map((reached) => ({ ...reached, value: addressOf(reached.value) }));
  const regions = read('region');
  const [named] = host;
  const { region } = nameOf(host);
  const ofHost = regions.length === 0 && region !== undefined && named !== undefined;
  const options: Readonly<Record<string, readonly Reached[]>> = {
    endpoint: endpoints,
    region: ofHost ? [{ ...named, value: literal(region, named.value.origin) }] : regions,
  };
  const route = readRoute((name) => options[name] ?? [], evaluation, localEndpoints);
  const isElsewhere =
    endpoints.length > 0 && route.endpoints.every(({ host: kind }) => kind !== undefined && kind !== 'local');
  const plain = withoutTls.map(({ set }) => unknown('clear text, to a host that is not known', set));
  return {
    ...route,
    unknown: endpoints.length > 0 ? route.unknown : [unknown('the address of each request decides', origin)],
    // What may be a service on this machine is not in clear text for sure.
    schemeUnknown: isElsewhere ? [] : plain,
    withoutTls: isElsewhere ? withoutTls : [],
  };
}

/** A host as an address, so that what is known of addresses holds for it. */
function addressOf(host: Value): Template {
  return { kind: 'template', pieces: ['https://', host], origin: host.origin };
}
