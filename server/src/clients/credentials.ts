import ts from 'typescript';
import { type ProviderFacts, v2Providers, v3Providers } from '../knowledge/credential-providers.ts';
import { isV2Sdk } from '../knowledge/sdk-v2.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { reasonOf } from '../values/reasons.ts';
import {
  type DataFile,
  type Instance,
  isUndefined,
  type ObjectValue,
  type Origin,
  type Result,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import type { CredentialSource } from './inventory.ts';
import { clientOfCredentials, issuerOf } from './issued-credentials.ts';
import { readOption, singles } from './reading.ts';
import type { CredentialSetup, KeyFile, KeyPair, Reached } from './setup.ts';

/** What the `credentials` option can be; what a function gives comes with that function. */
interface Offered extends Reached {
  readonly givenBy?: Origin | undefined;
}

interface Sourced {
  readonly source: CredentialSource;
  readonly temporary: boolean | null;
}

/** Collects where a client's credentials come from. */
export class CredentialCollector {
  private readonly pairs: KeyPair[] = [];
  private readonly files: KeyFile[] = [];
  private readonly unknowns: Unknown[] = [];
  private readonly sources: Sourced[] = [];
  private set: Origin | undefined;

  constructor(private readonly evaluation: Evaluation) {}

  finish(): CredentialSetup {
    const [first] = this.sources;
    const { pairs, files, unknowns, set } = this;
    if (unknowns.length > 0)
      return { source: undefined, temporary: null, pairs, files, unknown: unknowns, set };
    if (!first) return { source: 'default-chain', temporary: null, pairs, files, unknown: [], set };
    // Of several, the one that is worst for the user stands for all.
    const worst = this.sources.find((one) => one.source === 'literal') ?? first;
    return { ...worst, pairs, files, unknown: [], set };
  }

  get isEmpty(): boolean {
    const { sources, unknowns, pairs, files } = this;
    return [sources, unknowns, pairs, files].every(({ length }) => length === 0);
  }

  /** The `credentials` option of either SDK. */
  credentials(reached: Offered): void {
    const { value, when } = reached;
    this.set ??= reached.set;
    switch (value.kind) {
      case 'object':
        if (hasKeys(value)) {
          this.pair(
            (name) => readOption(value, name, this.evaluation, reached.carriers, when),
            reached.set,
            value.origin,
            reached.givenBy,
          );
        } else this.unknowns.push(value.open ?? unknown('the object holds no keys', value.origin));
        return;
      case 'function':
        // A provider: what it gives, now or in a promise, is what counts.
        for (const one of singles(this.evaluation.call(value, [], value.origin), when)) {
          if (one.value.kind === 'function') this.sources.push({ source: 'custom', temporary: null });
          else this.credentials({ ...reached, value: one.value, when: one.when, givenBy: value.origin });
        }
        return;
      case 'result': {
        if (this.credentialsOfClient(value, reached)) return;
        const name = value.callee.kind === 'external' ? value.callee.path.at(-1) : undefined;
        const facts = name === undefined ? undefined : v3Providers.get(name);
        if (facts && value.callee.kind === 'external' && isProviderPackage(value.callee.module))
          this.provided(facts, value, reached);
        else this.unknowns.push(unknown(reasonOf(value), value.origin));
        return;
      }
      case 'instance':
        this.instance(value, reached);
        return;
      case 'literal':
        return;
      case 'member':
        if (this.credentialsOfClient(value, reached)) return;
        this.unknowns.push(unknown(reasonOf(value), value.origin));
        return;
      case 'unknown':
        if (value.file) this.file(reached, value.file.name);
        else this.unknowns.push(value);
        return;
      default:
        this.unknowns.push(unknown(reasonOf(value), value.origin));
    }
  }

  /** Credentials that another client was made with: one without any finds its own by the default chain. */
  private credentialsOfClient(value: Value, reached: Reached): boolean {
    const client = clientOfCredentials(value);
    if (!client) return false;
    const [config] = client.args;
    const carriers = [{ name: `${client.callee.path.at(-1)}`, origin: client.origin }, ...reached.carriers];
    const own = config ? readOption(config, 'credentials', this.evaluation, carriers, reached.when) : [];
    for (const one of own) this.credentials(one);
    if (own.length === 0) this.source({ source: 'default-chain', temporary: null });
    return true;
  }

  /** Keys that are read one by one from what `first` knows of options, among others. */
  keys(first: (name: string) => readonly Reached[], holder: Origin): void {
    this.pair(first, undefined, holder);
  }

  /** The same of v2's options: empty ones are passed over there (aws-sdk 2.1693.0, `lib/config.js`, `extractCredentials`). */
  optionKeys(first: (name: string) => readonly Reached[], holder: Origin): void {
    const isEmpty = (name: string): boolean => {
      const all = first(name);
      return all.length > 0 && all.every(({ value }) => textOf(value) === '');
    };
    this.keys(first, holder);
    if (!isEmpty('accessKeyId') && !isEmpty('secretAccessKey')) return;
    this.sources.length = 0;
    this.source({ source: 'default-chain', temporary: null });
  }

  /** What a signer finds in the environment when it is given no keys. */
  fromEnvironment(): void {
    this.source({ source: 'environment', temporary: null });
  }

  /** No credentials at all, and none are looked for. */
  none(): void {
    this.sources.push({ source: 'none', temporary: null });
  }

  /** A provider; keys that it is given itself sign for the client all the same. */
  private provided(facts: ProviderFacts, provider: Result, reached: Reached): void {
    this.source(facts);
    const [options] = provider.args;
    if (!options) return;
    const carriers = [{ name: 'credential provider', origin: provider.origin }, ...reached.carriers];
    // What it signs its own requests with is not what the client signs with.
    const own = this.sources.length;
    for (const master of readOption(options, 'masterCredentials', this.evaluation, carriers, reached.when)) {
      if (master.value.kind === 'object' && hasKeys(master.value)) this.credentials(master);
    }
    this.sources.length = own;
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
    if (facts?.source === 'file') this.file(reached, textOf(value.args[0]), value);
    else if (facts) this.source(facts);
    else if (name === 'Credentials') this.constructorPair(value, reached, reached.set);
    else this.unknowns.push(unknown(`\`${name}\` is not a credential class that is known`, value.origin));
  }

  /**
   * `new AWS.Credentials(id, secret, token)`, or with one object.
   *
   * @param option the `credentials` option that holds it, if one does
   */
  constructorPair(
    value: Instance,
    reached: Pick<Reached, 'carriers' | 'when'>,
    option: Origin | undefined,
  ): void {
    const [first, second, third] = value.args;
    const through = [{ name: 'AWS.Credentials', origin: value.origin }, ...reached.carriers];
    if (first?.kind === 'object') {
      this.pair(
        (name) => readOption(first, name, this.evaluation, through, reached.when),
        option,
        value.origin,
      );
      return;
    }
    const at = (argument: Value | undefined): Reached | undefined =>
      argument && !isUndefined(argument)
        ? { value: argument, when: reached.when, set: argument.origin, carriers: through }
        : undefined;
    this.add({ id: at(first), secret: at(second), token: at(third), holder: value.origin, option });
  }

  private pair(
    first: (name: string) => readonly Reached[],
    option: Origin | undefined,
    holder: Origin,
    givenBy?: Origin,
  ): void {
    const ids = first('accessKeyId');
    const secrets = first('secretAccessKey');
    const [token] = first('sessionToken');
    const [expiration] = first('expiration');
    for (let index = 0; index < Math.max(ids.length, secrets.length); index++) {
      const id = ids[index] ?? ids[0];
      const secret =
        secrets.find((one) => id !== undefined && one.when === id.when) ?? secrets[index] ?? secrets[0];
      this.add({ id, secret, token, expiration, givenBy, holder, option });
    }
  }

  /**
   * Keys that are all in one file.
   *
   * @param reader v2's class for it, or what `AWS.config.loadFromPath` amounts to
   */
  private file(reached: Reached, name: string | undefined, reader?: Instance): void {
    const { value, set, when, carriers } = reached;
    const isWhole = reader !== undefined && ts.isCallExpression(reader.origin.node);
    const option = isWhole ? undefined : set;
    const pair = { id: undefined, secret: undefined, token: undefined, holder: value.origin, option };
    this.files.push({ value, when, carriers, set, name, pair, ...(isWhole && { isWhole }) });
    this.sources.push({ source: 'file', temporary: null });
  }

  private add(pair: KeyPair): void {
    this.set ??= pair.holder;
    const kept = [pair.id, pair.secret].find((part) => part && fileOf(part.value));
    if (kept) {
      const set = [kept.set, pair.option].find((origin) => origin?.module.isJson === false) ?? pair.holder;
      this.files.push({ ...kept, set, name: fileOf(kept.value)?.name, pair });
      this.sources.push({ source: 'file', temporary: pair.token === undefined ? null : true });
      return;
    }
    this.pairs.push(pair);
    const values = [pair.id?.value, pair.secret?.value];
    if (values.some((value) => value?.kind === 'literal'))
      this.sources.push({ source: 'literal', temporary: pair.token !== undefined });
    else if (values.some((value) => value?.kind === 'environment'))
      this.sources.push({ source: 'environment', temporary: pair.token !== undefined });
    else {
      const issuers = values.map((value) => value && issuerOf(value));
      const [issuer] = issuers;
      if (issuer && issuers.every((one) => one !== undefined)) {
        this.source(issuer);
        return;
      }
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

/** The file that a key is read from: one of the workspace, or one that is there when the code runs. */
function fileOf(value: Value): DataFile | undefined {
  if (value.kind === 'unknown') return value.file;
  const { module } = value.origin;
  return value.kind === 'literal' && module.isJson ? { name: module.path.split('/').at(-1) } : undefined;
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** Whether an object holds keys rather than a way to them. */
export function hasKeys(object: ObjectValue): boolean {
  return object.properties.has('accessKeyId') || object.properties.has('secretAccessKey');
}

function isProviderPackage(module: string): boolean {
  return module.startsWith('@aws-sdk/credential-provider');
}
