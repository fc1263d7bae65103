import { agentClasses, contextOptionNames, tlsOptionNames } from '../knowledge/agents.ts';
import { handlerPackages } from '../knowledge/sdk-v3.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { reasonOf } from '../values/objects.ts';
import { suppositionsOf } from '../values/suppositions.ts';
import {
  bothHold,
  type External,
  type Instance,
  literal,
  type Origin,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { globalAgentOf, isGlobalAgent } from './global-agent.ts';
import { outcomeOfNameCheck } from './name-check.ts';
import { readOption, singles } from './reading.ts';
import type { Carrier, Reached, TlsOption, TlsSetup } from './setup.ts';

/** Collects what reaches the TLS leg to AWS, from a handler or an agent inwards. */
export class TlsCollector {
  private readonly options: TlsOption[] = [];
  private readonly unknowns: Unknown[] = [];
  private agent: Origin | undefined;

  constructor(private readonly evaluation: Evaluation) {}

  finish(): TlsSetup {
    const options = this.options.flatMap((option) => [option, ...supposed(option)]);
    return { options, unknown: this.unknowns, agent: this.agent };
  }

  /** A part of the set-up that is not followed. */
  miss(why: Unknown): void {
    this.unknowns.push(why);
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
        this.miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
    }
  }

  private handlerInstance(handler: Instance, when: string | undefined): void {
    const [name] = handler.callee.path;
    const carriers = [carrierOf(handler)];
    const [first] = handler.args;
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
    if (options.kind !== 'object' && options.kind !== 'literal')
      this.miss(options.kind === 'unknown' ? options : unknown(reasonOf(options), options.origin));
    if (options.kind !== 'object') return;
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
      this.tlsOptions(reached.value, reached.carriers, reached.when);
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
    else if (value.kind === 'object') this.tlsOptions(value, reached.carriers, reached.when);
    else if (value.kind === 'result' && value.callee.kind === 'external' && value.callee.module === 'tunnel')
      return;
    else if (value.kind !== 'literal')
      this.miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
  }

  /** v2's `httpOptions.agent`. */
  v2Agent(reached: Reached): void {
    const { value } = reached;
    this.agent ??= value.origin;
    if (value.kind === 'instance') this.agentInstance(value, reached, false);
    else if (isGlobalAgent(value)) this.agentInstance(globalAgentOf(value, this.evaluation), reached, false);
    else if (
      value.kind === 'result' &&
      value.callee.kind === 'external' &&
      value.callee.module === 'tunnel'
    ) {
      const [options] = value.args;
      if (options)
        this.tlsOptions(
          options,
          [...reached.carriers, { name: `tunnel.${value.callee.path.join('.')}`, origin: value.origin }],
          reached.when,
        );
    } else if (value.kind !== 'literal')
      this.miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
  }

  private agentInstance(agent: Instance, reached: Reached, isDispatcher: boolean): void {
    const carriers = [carrierOf(agent), ...reached.carriers];
    const { callee } = agent;
    const known = agentClasses.get([callee.module, ...callee.path].join('#'));
    // The clear-text agent has no TLS to set up; `http` endpoints have a rule of their own.
    if (callee.module === 'http') return;
    if (!known || known.isDispatcher !== isDispatcher) {
      this.miss(unknown(`\`${nameOfExternal(callee)}\` is not an agent that is known`, agent.origin));
      return;
    }
    this.writtenOptions(agent, carriers, reached.when);
    const given = known.options && agent.args[known.options.argument];
    if (!known.options || !given) return;
    let options: Value = given;
    for (const name of known.options.path) options = this.evaluation.property(options, name, options.origin);
    this.tlsOptions(options, carriers, reached.when, agent);
  }

  /** `agent.options.x = …` after the agent was made, and a `createConnection` of its own. */
  private writtenOptions(agent: Instance, carriers: readonly Carrier[], when: string | undefined): void {
    for (const [path, property] of agent.written) {
      const name = path.startsWith('options.') ? path.slice('options.'.length) : undefined;
      if (name !== undefined && tlsOptionNames.has(name)) {
        const set = { module: property.module, node: property.node };
        for (const one of singles(property.value, when))
          this.directOption(name, { value: one.value, when: one.when, set, carriers });
      }
      if (path === 'options') this.tlsOptions(property.value, carriers, when);
      if (path === 'createConnection' && property.value.kind === 'function') {
        const connection = this.evaluation.call(property.value, [], property.value.origin);
        if (
          connection.kind !== 'result' ||
          connection.callee.kind !== 'external' ||
          connection.callee.module !== 'tls'
        )
          continue;
        for (const argument of connection.args)
          if (argument.kind === 'object') this.tlsOptions(argument, carriers, when);
      }
    }
  }

  /** The options of an agent or a connection; unknown ones are said, others than TLS's passed over. */
  tlsOptions(options: Value, carriers: readonly Carrier[], when: string | undefined, agent?: Instance): void {
    for (const { value, when: condition } of singles(options, when)) {
      if (value.kind === 'literal') continue;
      if (value.kind !== 'object') {
        this.miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
        continue;
      }
      if (value.open) this.miss(value.open);
      const hasContext = this.secureContext(value, carriers, condition);
      for (const name of tlsOptionNames) {
        if (!value.properties.has(name) || isRewritten(agent, name)) continue;
        if (hasContext && contextOptionNames.has(name)) continue;
        for (const reached of readOption(value, name, this.evaluation, carriers, condition))
          this.directOption(name, reached);
      }
    }
  }

  /**
   * A context that is made beforehand: its own options stand in place of those beside it (Node.js documentation,
   * `tls.connect`, option `secureContext`; run on Node.js 12 to 26).
   */
  private secureContext(options: Value, carriers: readonly Carrier[], when: string | undefined): boolean {
    const contexts = readOption(options, 'secureContext', this.evaluation, carriers, when);
    for (const { value, when: condition } of contexts) {
      if (value.kind === 'literal' && !value.value) continue;
      if (value.kind !== 'result' || !isCreateSecureContext(value.callee)) {
        this.miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
        continue;
      }
      if (condition !== when)
        this.miss(unknown('a secure context that is set under a condition is not followed', value.origin));
      const [given] = value.args;
      const way = [{ name: 'secure context', origin: value.origin }, ...carriers];
      if (given) this.tlsOptions(given, way, condition);
    }
    return contexts.length > 0;
  }

  /** Options of a v2 client's `httpOptions` that Node's TLS reads although no agent carries them. */
  directOption(name: string, reached: Reached): void {
    const { value } = reached;
    const outcome =
      name === 'checkServerIdentity' && value.kind === 'function'
        ? { outcome: outcomeOfNameCheck(value, this.evaluation) }
        : {};
    this.options.push({ ...reached, name, ...outcome });
  }
}

/**
 * What files of environment variables make of an option: each stands beside the option that they may not decide, and
 * counts as written where the option is set, like what the environment says.
 */
function supposed(option: TlsOption): readonly TlsOption[] {
  return suppositionsOf(option.value).map(({ value, when }) => ({
    ...option,
    value: literal(value.value, option.set),
    when: bothHold(option.when, when),
  }));
}

/** Whether an option that the constructor got was replaced for good afterwards. */
function isRewritten(agent: Instance | undefined, name: string): boolean {
  const written = agent?.written.get(`options.${name}`) ?? agent?.written.get('options');
  if (!written) return false;
  return singles(written.value).every((one) => one.when === undefined);
}

function isCreateSecureContext(callee: Value): boolean {
  return callee.kind === 'external' && callee.module === 'tls' && callee.path[0] === 'createSecureContext';
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
