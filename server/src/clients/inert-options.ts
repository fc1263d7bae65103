import ts from 'typescript';
import { type AgentClass, agentClasses, serverOptionNames, tlsOptionNames } from '../knowledge/agents.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Instance, Origin, Value } from '../values/value.ts';
import { isGlobalAgent } from './global-agent.ts';
import { idleGlobalSettings } from './idle-global-agent.ts';
import { secureProxyWhen } from './proxy-address.ts';
import { readOption, singles } from './reading.ts';
import type { InertOption, InertPlace, Reached, TlsOption, TlsSetup } from './setup.ts';
import { isTunnel, TlsCollector } from './tls.ts';
import { TlsLeg } from './tls-leg.ts';

/** The values that an option of a client, or one inside of it, can have. */
type ReadOption = (...path: readonly string[]) => readonly Reached[];

/** What is known of a client beside its own options. */
export interface Connections {
  readonly tls: TlsSetup;
  /** The options of Node's own handlers that it was given; none where they may have been changed since. */
  readonly handlers: readonly Reached[];
  /** Where it is made. */
  readonly origin: Origin;
}

/** Options of TLS whose names mean nothing else where a client's own options stand: `key` or `cert` may. */
const plainNames = [
  'ca',
  'checkServerIdentity',
  'ciphers',
  'ecdhCurve',
  'maxVersion',
  'minDHSize',
  'minVersion',
  'rejectUnauthorized',
  'secureOptions',
  'secureProtocol',
];

/**
 * What a v3 client was given for its connections and does not read (client-s3 3.1169.0 and node-http-handler 4.14.2,
 * run: none of it changed a handshake). What reaches the connections in another place as well is left out.
 *
 * @param read its options at the top
 */
export function inertInV3(
  read: ReadOption,
  { tls, handlers, origin }: Connections,
  evaluation: Evaluation,
): readonly InertOption[] {
  const finder = new InertFinder(evaluation);
  finder.clientOptions(read);
  for (const options of handlers) finder.handlerOptions(options);
  finder.settingsOfGlobalAgent(origin);
  return finder.finish(tls);
}

/**
 * What a v2 client was given for its connections and does not use (aws-sdk 2.1693.0, `lib/http/node.js`): its own agent
 * verifies, and an agent's options stand before those of a request. With another agent it is no matter of the SDK.
 *
 * @param read its options, inside of one another: `httpOptions`, `agent`
 */
export function inertInV2(
  read: ReadOption,
  { tls, origin }: Omit<Connections, 'handlers'>,
  evaluation: Evaluation,
): readonly InertOption[] {
  const finder = new InertFinder(evaluation);
  const agents = read('httpOptions', 'agent');
  for (const agent of agents) finder.agentOptions(agent);
  if (agents.length === 0)
    for (const reached of read('httpOptions', 'rejectUnauthorized'))
      finder.option('rejectUnauthorized', 'v2 request', reached);
  finder.settingsOfGlobalAgent(origin);
  return finder.finish(tls);
}

class InertFinder {
  private readonly found: InertOption[] = [];

  constructor(private readonly evaluation: Evaluation) {}

  /** What was found and reaches the connections in no other place. */
  finish({ options, agents, plainAgents }: TlsSetup): readonly InertOption[] {
    const used = new Set([
      ...agents.map(({ origin }) => origin.node),
      ...plainAgents.map(({ value }) => value.origin.node),
      ...options.map(({ set }) => set.node),
    ]);
    return this.found.filter(
      ({ place, set, agent }) =>
        place === 'server option' || !(used.has(set.node) || (agent && used.has(agent.origin.node))),
    );
  }

  /** One option that is read nowhere; what is not known, or is in no object of the code, may not be set at all. */
  option(name: string, place: InertPlace, reached: Reached): void {
    const { node } = reached.set;
    const isWritten = ts.isObjectLiteralElementLike(node) || ts.isBinaryExpression(node);
    if (isWritten && reached.value.kind !== 'unknown')
      this.found.push({ ...reached, name, place, options: [{ ...reached, name }] });
  }

  /** v3's client reads nothing of TLS at its top. */
  clientOptions(read: ReadOption): void {
    for (const reached of read('httpOptions')) {
      if (reached.value.kind !== 'object') continue;
      const [agent] = readOption(reached.value, 'agent', this.evaluation, [], reached.when);
      const options = [...this.plainOptions(reached), ...(agent ? this.optionsOf(agent) : [])];
      this.found.push({ ...reached, name: 'httpOptions', place: 'v3 client', options, agent: agent?.value });
    }
    for (const name of ['tls', 'sslEnabled'])
      for (const reached of read(name))
        if (reached.value.kind === 'literal' && typeof reached.value.value === 'boolean')
          this.option(name, 'v3 client', reached);
    for (const name of ['agent', 'httpsAgent', 'httpAgent'])
      for (const reached of read(name)) this.agent(name, 'v3 client', reached);
    for (const name of plainNames) for (const reached of read(name)) this.option(name, 'v3 client', reached);
  }

  /** v3's handler reads `httpsAgent` for `https:`, and `httpAgent` for `http:`. */
  handlerOptions(handler: Reached): void {
    const read = (name: string): readonly Reached[] =>
      readOption(handler.value, name, this.evaluation, handler.carriers, handler.when);
    const agents = read('httpsAgent');
    for (const agent of agents) {
      if (isTunnel(agent.value))
        this.found.push({ ...agent, name: 'httpsAgent', place: 'v3 tunnel', options: this.optionsOf(agent) });
      else this.agentOptions(agent);
    }
    if (agents.length === 0) {
      for (const reached of read('httpAgent')) this.agent('httpAgent', 'clear-text slot', reached);
      for (const reached of read('agent')) this.agent('agent', 'v3 handler', reached);
    }
    for (const name of tlsOptionNames)
      for (const reached of read(name)) this.option(name, 'v3 handler', reached);
  }

  /** An agent of `https:`, or options for one, in a place where none is looked for. */
  private agent(name: string, place: InertPlace, reached: Reached): void {
    const { value } = reached;
    const isAgent = classOf(value)?.isDispatcher === false || isGlobalAgent(value) || isTunnel(value);
    const options = this.optionsOf(reached);
    const isPlain = value.kind === 'object' && options.length > 0;
    if (isAgent || isPlain) this.found.push({ ...reached, name, place, options, agent: value });
  }

  /** What an agent that is used was given, and uses for the way to a proxy alone, or for servers. */
  agentOptions(reached: Reached): void {
    const { value, when } = reached;
    const known = classOf(value);
    if (value.kind === 'object') this.serverOptions(value, reached);
    if (value.kind !== 'instance' || !known) return;
    const carriers = [{ name: value.callee.path.at(-1) ?? value.callee.module, origin: value.origin }];
    const way = { when, carriers: [...carriers, ...reached.carriers] };
    const given = known.options && argumentAt(value, known.options, this.evaluation);
    if (given) this.serverOptions(given, way);
    else this.proxyOptions(value, known, way);
  }

  private serverOptions(options: Value, { when, carriers }: Pick<Reached, 'when' | 'carriers'>): void {
    for (const name of serverOptionNames)
      for (const reached of readOption(options, name, this.evaluation, carriers, when))
        this.option(name, 'server option', reached);
  }

  /** https-proxy-agent takes options for the connection to the proxy; to AWS goes what is written onto it afterwards. */
  private proxyOptions(
    agent: Instance,
    { proxy }: AgentClass,
    { when, carriers }: Pick<Reached, 'when' | 'carriers'>,
  ): void {
    const address = proxy && argumentAt(agent, proxy.address, this.evaluation);
    const options = proxy && argumentAt(agent, proxy.options, this.evaluation);
    if (!address || !options || agent.written.has('options')) return;
    const place = proxyPlace(address, this.evaluation);
    if (!place) return;
    for (const name of tlsOptionNames) {
      if (agent.written.has(`options.${name}`)) continue;
      for (const reached of readOption(options, name, this.evaluation, carriers, when))
        this.option(name, place, reached);
    }
  }

  settingsOfGlobalAgent({ module }: Origin): void {
    for (const { name, ...reached } of idleGlobalSettings(module, this.evaluation))
      this.option(name, 'global agent', reached);
  }

  /** The options of TLS that an agent, or a plain object in its place, would bring. */
  private optionsOf(reached: Reached): readonly TlsOption[] {
    if (reached.value.kind === 'object') return this.plainOptions(reached);
    const collector = new TlsCollector(this.evaluation);
    collector.v2Agent(reached);
    return collector.finish().options;
  }

  private plainOptions({ value, carriers, when }: Reached): readonly TlsOption[] {
    const leg = new TlsLeg(this.evaluation);
    leg.collect(value, carriers, when);
    return leg.finish().options;
  }
}

function classOf(value: Value): AgentClass | undefined {
  if (value.kind !== 'instance') return undefined;
  return agentClasses.get([value.callee.module, ...value.callee.path].join('#'));
}

function argumentAt(
  agent: Instance,
  { argument, path }: NonNullable<AgentClass['options']>,
  evaluation: Evaluation,
): Value | undefined {
  let value = agent.args[argument];
  for (const name of path) value &&= evaluation.property(value, name, value.origin);
  return value;
}

/** Whether options for a proxy of an address reach nothing, or perhaps the proxy; none where that is known to have TLS. */
function proxyPlace(address: Value, evaluation: Evaluation): InertPlace | undefined {
  if (secureProxyWhen(address, evaluation).length > 0) return undefined;
  const isClear = singles(address).every(({ value }) => {
    const isText = value.kind !== 'instance' && value.kind !== 'object';
    const scheme = isText ? value : evaluation.property(value, 'protocol', value.origin);
    const text = scheme.kind === 'template' ? scheme.pieces[0] : scheme.kind === 'literal' && scheme.value;
    return typeof text === 'string' && /^http:?/i.test(text) && !/^https/i.test(text);
  });
  return isClear ? 'clear-text proxy' : 'proxy';
}
