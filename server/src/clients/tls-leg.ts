import { contextOptionNames, tlsOptionNames } from '../knowledge/agents.ts';
import { bothHold, opposite } from '../values/conditions.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { reasonOf } from '../values/reasons.ts';
import { suppositionsOf } from '../values/suppositions.ts';
import { type Instance, literal, type Unknown, unknown, type Value } from '../values/value.ts';
import { outcomeOfNameCheck } from './name-check.ts';
import { readOption, singles } from './reading.ts';
import type { Carrier, Reached, TlsOption, TlsSetup } from './setup.ts';

/** Collects the options of one TLS connection on a client's way: the one to AWS, or the one to a proxy. */
export class TlsLeg {
  private readonly options: TlsOption[] = [];
  private readonly unknowns: Unknown[] = [];

  constructor(private readonly evaluation: Evaluation) {}

  /** What was collected, with what files of environment variables make of it. */
  finish(): Pick<TlsSetup, 'options' | 'unknown'> {
    return {
      options: this.options.flatMap((option) => [option, ...supposed(option)]),
      unknown: this.unknowns,
    };
  }

  /** A part of the set-up that is not followed. */
  miss(why: Unknown): void {
    this.unknowns.push(why);
  }

  /** Something that ought to be an agent, a handler or their options, and is not: unknown, unless it is nothing. */
  missValue(value: Value): void {
    if (value.kind !== 'literal')
      this.miss(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
  }

  /**
   * The options of an agent, those that were written onto it since included.
   *
   * @param held the property that it keeps them in
   * @param given what it was made with
   */
  collectOfAgent(
    agent: Instance,
    held: string,
    given: Value | undefined,
    { carriers, when }: Pick<Reached, 'carriers' | 'when'>,
  ): void {
    for (const [path, property] of agent.written) {
      if (path === held) this.collect(property.value, carriers, when);
      const name = path.startsWith(`${held}.`) ? path.slice(held.length + 1) : '';
      if (!tlsOptionNames.has(name)) continue;
      const set = { module: property.module, node: property.node };
      for (const one of singles(property.value, when))
        this.add(name, { value: one.value, when: one.when, set, carriers });
    }
    const isRewritten = (name: string): boolean => {
      const written = agent.written.get(`${held}.${name}`) ?? agent.written.get(held);
      return written ? singles(written.value).every((one) => one.when === undefined) : false;
    };
    if (given) this.collect(given, carriers, when, isRewritten);
  }

  /**
   * The options of a connection; unknown ones are said, others than TLS's passed over.
   *
   * @param isRewritten whether an option is replaced for good by what is written later
   */
  collect(
    options: Value,
    carriers: readonly Carrier[],
    when: string | undefined,
    isRewritten: (name: string) => boolean = () => false,
  ): void {
    for (const { value, when: condition } of singles(options, when)) {
      if (value.kind !== 'object') {
        this.missValue(value);
        continue;
      }
      if (value.open) this.miss(value.open);
      const hasContext = this.secureContext(value, carriers, condition);
      for (const name of tlsOptionNames) {
        if (!value.properties.has(name) || isRewritten(name)) continue;
        if (hasContext && contextOptionNames.has(name)) continue;
        for (const reached of readOption(value, name, this.evaluation, carriers, condition))
          this.add(name, reached);
      }
    }
  }

  /** An option that is set. */
  add(name: string, reached: Reached): void {
    const { value } = reached;
    const outcome =
      name === 'checkServerIdentity' && value.kind === 'function'
        ? { outcome: outcomeOfNameCheck(value, this.evaluation) }
        : {};
    this.options.push({ ...reached, name, ...outcome });
  }

  /** An option of a request, which is in force where the agent does not set it (lib/_http_agent.js, `addRequest`). */
  addBesideAgent(name: string, reached: Reached): void {
    const given = this.options.filter((option) => option.name === name);
    if (given.some(({ when }) => when === undefined)) return;
    const [ofAgent, ...more] = given;
    const otherwise = ofAgent && opposite(ofAgent.when);
    if (!ofAgent) this.add(name, reached);
    else if (otherwise !== undefined && more.length === 0)
      this.add(name, { ...reached, when: bothHold(reached.when, otherwise) });
    else this.miss(unknown(`when the agent sets \`${name}\` as well is not followed`, reached.set));
  }

  /**
   * A context that is made beforehand: its own options stand in place of those beside it (Node.js documentation,
   * `tls.connect`, option `secureContext`; run on Node.js 12 to 26).
   */
  private secureContext(options: Value, carriers: readonly Carrier[], when: string | undefined): boolean {
    // What something unknown may set is said already.
    if (options.kind === 'object' && !options.properties.has('secureContext')) return false;
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
      if (given) this.collect(given, way, condition);
    }
    return contexts.length > 0;
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

function isCreateSecureContext(callee: Value): boolean {
  return callee.kind === 'external' && callee.module === 'tls' && callee.path[0] === 'createSecureContext';
}
