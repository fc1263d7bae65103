import { type ProviderFacts, v2Providers, v3Providers } from '../knowledge/credential-providers.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { reasonOf } from '../values/objects.ts';
import {
  type Instance,
  isUndefined,
  type ObjectValue,
  type Origin,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import type { CredentialSource } from './inventory.ts';
import { readOption, singles } from './reading.ts';
import type { Carrier, CredentialSetup, KeyPair, Reached } from './setup.ts';

interface Sourced {
  readonly source: CredentialSource;
  readonly temporary: boolean | null;
}

/** Collects where a client's credentials come from. */
export class CredentialCollector {
  private readonly pairs: KeyPair[] = [];
  private readonly unknowns: Unknown[] = [];
  private readonly sources: Sourced[] = [];
  private set: Origin | undefined;

  constructor(private readonly evaluation: Evaluation) {}

  finish(): CredentialSetup {
    const [first] = this.sources;
    const pairs = this.pairs;
    if (this.unknowns.length > 0)
      return { source: undefined, temporary: null, pairs, unknown: this.unknowns, set: this.set };
    if (!first) return { source: 'default-chain', temporary: null, pairs, unknown: [], set: this.set };
    // Of several, the one that is worst for the user stands for all.
    const worst = this.sources.find((one) => one.source === 'literal') ?? first;
    return { ...worst, pairs, unknown: [], set: this.set };
  }

  get isEmpty(): boolean {
    return this.sources.length === 0 && this.unknowns.length === 0 && this.pairs.length === 0;
  }

  /** The `credentials` option of either SDK. */
  credentials(reached: Reached): void {
    const { value, when } = reached;
    this.set ??= reached.set;
    switch (value.kind) {
      case 'object':
        this.pair(value, 'credentials', value.origin, reached.carriers, when);
        return;
      case 'function':
        // A provider: what it gives, now or in a promise, is what counts.
        for (const one of singles(this.evaluation.call(value, [], value.origin), when)) {
          if (one.value.kind === 'function') this.sources.push({ source: 'custom', temporary: null });
          else this.credentials({ ...reached, value: one.value, when: one.when });
        }
        return;
      case 'result': {
        const name = value.callee.kind === 'external' ? value.callee.path.at(-1) : undefined;
        const facts = name === undefined ? undefined : v3Providers.get(name);
        if (facts && value.callee.kind === 'external' && isProviderPackage(value.callee.module))
          this.source(facts);
        else this.unknowns.push(unknown(reasonOf(value), value.origin));
        return;
      }
      case 'instance':
        this.instance(value, reached);
        return;
      case 'literal':
        return;
      default:
        this.unknowns.push(value.kind === 'unknown' ? value : unknown(reasonOf(value), value.origin));
    }
  }

  /** v2's keys among the client's own options. */
  topLevel(options: Value, carriers: readonly Carrier[], when: string | undefined): void {
    for (const { value, when: condition } of singles(options, when)) {
      if (value.kind === 'object' && hasKeys(value))
        this.pair(value, 'top-level', value.origin, carriers, condition);
    }
  }

  private instance(value: Instance, reached: Reached): void {
    const name = value.callee.path.at(-1);
    if (!isV2Sdk(value.callee.module) || name === undefined) {
      this.unknowns.push(
        unknown(`\`${value.callee.module}\` is not known to give credentials`, value.origin),
      );
      return;
    }
    const facts = v2Providers.get(name);
    if (facts) this.source(facts);
    else if (name === 'Credentials') this.constructorPair(value, reached.carriers, reached.when);
    else this.unknowns.push(unknown(`\`${name}\` is not a credential class that is known`, value.origin));
  }

  /** `new AWS.Credentials(id, secret, token)`, or with one object. */
  constructorPair(value: Instance, carriers: readonly Carrier[], when: string | undefined): void {
    const [first, second, third] = value.args;
    const through = [{ name: 'AWS.Credentials', origin: value.origin }, ...carriers];
    if (first?.kind === 'object') {
      this.pair(first, 'constructor', value.origin, through, when);
      return;
    }
    const at = (argument: Value | undefined): Reached | undefined =>
      argument && !isUndefined(argument)
        ? { value: argument, when, set: argument.origin, carriers: through }
        : undefined;
    this.add({
      id: at(first),
      secret: at(second),
      token: at(third),
      holder: value.origin,
      form: 'constructor',
    });
  }

  private pair(
    object: ObjectValue,
    form: KeyPair['form'],
    holder: Origin,
    carriers: readonly Carrier[],
    when: string | undefined,
  ): void {
    if (!hasKeys(object)) {
      this.unknowns.push(object.open ?? unknown('the object holds no keys', object.origin));
      return;
    }
    const ids = readOption(object, 'accessKeyId', this.evaluation, carriers, when);
    const secrets = readOption(object, 'secretAccessKey', this.evaluation, carriers, when);
    const [token] = readOption(object, 'sessionToken', this.evaluation, carriers, when);
    for (let index = 0; index < Math.max(ids.length, secrets.length, 1); index++) {
      const id = ids[index] ?? ids[0];
      const secret =
        secrets.find((one) => id !== undefined && one.when === id.when) ?? secrets[index] ?? secrets[0];
      this.add({ id, secret, token, holder, form });
    }
  }

  private add(pair: KeyPair): void {
    this.pairs.push(pair);
    this.set ??= pair.holder;
    const values = [pair.id?.value, pair.secret?.value];
    if (values.some((value) => value?.kind === 'literal'))
      this.sources.push({ source: 'literal', temporary: pair.token !== undefined });
    else if (values.some((value) => value?.kind === 'environment'))
      this.sources.push({ source: 'environment', temporary: pair.token !== undefined });
    else {
      const value = values.find((one) => one !== undefined);
      this.unknowns.push(
        value?.kind === 'unknown'
          ? value
          : unknown(value ? reasonOf(value) : 'the keys are not known', value?.origin ?? pair.holder),
      );
    }
  }

  private source({ source, temporary }: ProviderFacts): void {
    this.sources.push({ source, temporary });
  }
}

function hasKeys(object: ObjectValue): boolean {
  return object.properties.has('accessKeyId') || object.properties.has('secretAccessKey');
}

function isProviderPackage(module: string): boolean {
  return module.startsWith('@aws-sdk/credential-provider');
}
