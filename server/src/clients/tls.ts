import { type ArgumentPlace, agentClasses, type ProxyLeg } from '../knowledge/agents.ts';
import { handlerPackages } from '../knowledge/sdk-v3.ts';
import { bothHold } from '../values/conditions.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { reasonOf } from '../values/reasons.ts';
import {
  type External,
  type Instance,
  type Origin,
  type Result,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { globalAgentOf, isGlobalAgent } from './global-agent.ts';
import { secureProxyWhen } from './proxy-address.ts';
import { readOption, singles } from './reading.ts';
import type { Carrier, HeldAgent, PlainAgent, Reached, TlsSetup } from './setup.ts';
import { TlsLeg } from './tls-leg.ts';

/**
 * What Node's TLS reads from the options of a request itself (Node.js documentation, "HTTPS", `https.request`). v2 copies
 * its `httpOptions` there (aws-sdk 2.1693.0, `lib/http/node.js`).
 */
export const requestOptions: readonly string[] = [
  'checkServerIdentity',
  'ciphers',
  'secureProtocol',
  'minVersion',
  'maxVersion',
  'secureOptions',
  'ecdhCurve',
  'minDHSize',
  'sigalgs',
  'ca',
  'servername',
  'rejectUnauthorized',
];

/** Collects what reaches the TLS legs to AWS and to a proxy, from a handler or an agent inwards. */
export class TlsCollector {
  private readonly aws: TlsLeg;
  private readonly proxy: TlsLeg;
  private readonly plainAgents: PlainAgent[] = [];
  private readonly agents: HeldAgent[] = [];
  private agent: Origin | undefined;
  /** The options that Node's own handlers were given, object by object. */
  readonly handlers: Reached[] = [];

  constructor(private readonly evaluation: Evaluation) {
    this.aws = new TlsLeg(evaluation);
    this.proxy = new TlsLeg(evaluation);
  }

  finish(): TlsSetup {
    const { plainAgents, agent, agents } = this;
    return { ...this.aws.finish(), proxy: this.proxy.finish().options, plainAgents, agent, agents };
  }

  /** A part of the set-up that is not followed. */
  miss(why: Unknown): void {
    this.aws.miss(why);
  }

  /** An option of v2's `httpOptions` that Node's TLS reads, unless the agent sets it. */
  directOption(name: string, reached: Reached): void {
    this.aws.addBesideAgent(name, reached);
  }

  /** v3's `requestHandler`: a handler, its options in short, or a function that gives either. */
  handler(reached: Reached): void {
    const { value, when } = reached;
    this.agent ??= value.origin;
    switch (value.kind) {
      case 'instance':
        this.handlerInstance(value, when);
        return;
      case 'object':
        if (value.properties.has('handle'))
          this.miss(unknown('the request handler is its own', value.origin));
        else this.handlerOptions(value, [], when);
        return;
      case 'function':
        for (const one of singles(this.evaluation.call(value, [], value.origin), when)) {
          if (one.value.kind === 'function')
            this.miss(unknown('a function that gives a function is not followed', value.origin));
          else this.handler({ ...reached, value: one.value, when: one.when });
        }
        return;
      case 'result':
        if (
          value.callee.kind === 'external' &&
          handlerPackages.has(value.callee.module) &&
          value.callee.path[1] === 'create'
        ) {
          for (const one of singles(value.args[0] ?? unknown('nothing is given', value.origin), when))
            this.handler({ ...reached, value: one.value, when: one.when });
          return;
        }
        this.miss(unknown(reasonOf(value), value.origin));
        return;
      case 'literal':
        return;
      default:
        this.aws.missValue(value);
    }
  }

  private handlerInstance(handler: Instance, when: string | undefined): void {
    const [name] = handler.callee.path;
    const carriers = [carrierOf(handler)];
    const [first] = handler.args;
    this.agents.push({ ...carrierOf(handler), when });
    if (!handlerPackages.has(handler.callee.module)) {
      this.miss(
        unknown(`\`${nameOfExternal(handler.callee)}\` is not a handler that is known`, handler.origin),
      );
      return;
    }
    if (!first) return;
    for (const argument of singles(first, when)) {
      const given =
        argument.value.kind === 'function'
          ? singles(this.evaluation.call(argument.value, [], argument.value.origin), argument.when)
          : [argument];
      for (const { value, when: condition } of given) {
        if (name === 'NodeHttpHandler') this.handlerOptions(value, carriers, condition);
        else if (name === 'NodeHttp2Handler')
          this.connectOptions(value, 'nodeHttp2ConnectOptions', carriers, condition);
        else if (name === 'FetchHttpHandler') this.fetchOptions(value, carriers, condition);
      }
    }
  }

  private handlerOptions(options: Value, carriers: readonly Carrier[], when: string | undefined): void {
    if (options.kind !== 'object') {
      this.aws.missValue(options);
      return;
    }
    this.handlers.push({ value: options, when, set: options.origin, carriers });
    if (options.open && !options.properties.has('httpsAgent')) this.miss(options.open);
    for (const reached of readOption(options, 'httpsAgent', this.evaluation, carriers, when))
      this.v3Agent(reached);
  }

  private connectOptions(
    options: Value,
    name: string,
    carriers: readonly Carrier[],
    when: string | undefined,
  ): void {
    for (const reached of readOption(options, name, this.evaluation, carriers, when))
      this.aws.collect(reached.value, reached.carriers, reached.when);
  }

  private fetchOptions(options: Value, carriers: readonly Carrier[], when: string | undefined): void {
    for (const reached of readOption(options, 'requestInit', this.evaluation, carriers, when)) {
      if (reached.value.kind !== 'function') continue;
      const init = this.evaluation.call(reached.value, [], reached.value.origin);
      for (const dispatcher of readOption(init, 'dispatcher', this.evaluation, carriers, reached.when)) {
        if (dispatcher.value.kind === 'instance') this.agentInstance(dispatcher.value, dispatcher, true);
        else this.miss(unknown(reasonOf(dispatcher.value), dispatcher.value.origin));
      }
    }
  }

  /** v3's `httpsAgent`: an agent, or an agent's options as a plain object (since 3.521). */
  private v3Agent(reached: Reached): void {
    const { value } = reached;
    this.agent ??= value.origin;
    if (value.kind === 'instance') this.agentInstance(value, reached, false);
    else if (isGlobalAgent(value)) this.agentInstance(globalAgentOf(value, this.evaluation), reached, false);
    else if (value.kind === 'object') this.plainAgent(reached);
    else if (!isTunnel(value)) this.aws.missValue(value);
  }

  private plainAgent(reached: Reached): void {
    const { value, carriers, when } = reached;
    this.aws.collect(value, carriers, when);
    const own = new TlsLeg(this.evaluation);
    own.collect(value, carriers, when);
    this.plainAgents.push({ ...reached, options: own.finish().options });
  }

  /** v2's `httpOptions.agent`. */
  v2Agent(reached: Reached): void {
    const { value } = reached;
    this.agent ??= value.origin;
    if (value.kind === 'instance') this.agentInstance(value, reached, false);
    else if (isGlobalAgent(value)) this.agentInstance(globalAgentOf(value, this.evaluation), reached, false);
    else if (isTunnel(value)) this.tunnel(value, reached);
    else this.aws.missValue(value);
  }

  /** An agent of the package `tunnel`: the name of its maker says whether the proxy is reached over TLS. */
  private tunnel(agent: Result, { carriers, when }: Reached): void {
    const { args, callee } = agent;
    const [options] = args;
    if (!options || callee.kind !== 'external') return;
    const name = callee.path.join('.');
    const way = [...carriers, { name: `tunnel.${name}`, origin: agent.origin }];
    this.agents.push({ name: `tunnel.${name}`, origin: agent.origin, when });
    this.aws.collect(options, way, when);
    if (name === 'httpsOverHttps')
      this.proxy.collect(this.evaluation.property(options, 'proxy', options.origin), way, when);
  }

  private agentInstance(agent: Instance, reached: Reached, isDispatcher: boolean): void {
    const { callee } = agent;
    const known = agentClasses.get([callee.module, ...callee.path].join('#'));
    // The clear-text agent has no TLS to set up; `http` endpoints have a rule of their own.
    if (callee.module === 'http') return;
    this.agents.push({ ...carrierOf(agent), when: reached.when });
    if (!known || known.isDispatcher !== isDispatcher) {
      this.miss(unknown(`\`${nameOfExternal(callee)}\` is not an agent that is known`, agent.origin));
      return;
    }
    const way = { carriers: [carrierOf(agent), ...reached.carriers], when: reached.when };
    this.ownConnection(agent, way);
    this.aws.collectOfAgent(agent, 'options', known.options && this.argument(agent, known.options), way);
    if (known.proxy) this.proxyOptions(agent, known.proxy, way);
  }

  private proxyOptions(
    agent: Instance,
    { address, options, held }: ProxyLeg,
    { carriers, when }: Pick<Reached, 'carriers' | 'when'>,
  ): void {
    const proxy = this.argument(agent, address);
    const given = this.argument(agent, options);
    for (const secure of proxy ? secureProxyWhen(proxy, this.evaluation) : []) {
      const way = { carriers, when: bothHold(when, secure) };
      if (held !== undefined) this.proxy.collectOfAgent(agent, held, given, way);
      else if (given) this.proxy.collect(given, way.carriers, way.when);
    }
  }

  private argument(agent: Instance, { argument, path }: ArgumentPlace): Value | undefined {
    let value = agent.args[argument];
    for (const name of path) value &&= this.evaluation.property(value, name, value.origin);
    return value;
  }

  /** A `createConnection` of the agent's own. */
  private ownConnection(agent: Instance, { carriers, when }: Pick<Reached, 'carriers' | 'when'>): void {
    const written = agent.written.get('createConnection');
    if (written?.value.kind !== 'function') return;
    const connection = this.evaluation.call(written.value, [], written.value.origin);
    if (
      connection.kind !== 'result' ||
      connection.callee.kind !== 'external' ||
      connection.callee.module !== 'tls'
    )
      return;
    for (const argument of connection.args)
      if (argument.kind === 'object') this.aws.collect(argument, carriers, when);
  }
}

/** Whether a value is an agent that the package `tunnel` makes; v3's handler takes it for nothing (it has no `destroy`). */
export function isTunnel(value: Value): value is Result {
  return value.kind === 'result' && value.callee.kind === 'external' && value.callee.module === 'tunnel';
}

function carrierOf(instance: Instance): Carrier {
  return { name: nameOfExternal(instance.callee), origin: instance.origin };
}

/** What a message calls something external: `https.Agent`, `NodeHttpHandler`. */
function nameOfExternal({ module, path }: External): string {
  const last = path.at(-1);
  if (last === undefined) return module;
  return last === 'Agent' ? `${module}.Agent` : last;
}
