import { type Counterpart, misspeltOption, v2OptionsInV3, v3OptionsInV2 } from '../knowledge/sdk-options.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Instance } from '../values/value.ts';
import { readOption, singles } from './reading.ts';
import type { IgnoredOption } from './setup.ts';

/**
 * The options of a client that its SDK passes over although somebody meant them: those of the other SDK, misspelt ones,
 * and a text in place of all options. Other names that no SDK knows may be somebody's own.
 */
export function ignoredOptions(
  client: Instance,
  sdk: 'v2' | 'v3',
  evaluation: Evaluation,
): readonly IgnoredOption[] {
  const [config] = client.args;
  const ignored: IgnoredOption[] = [];
  for (const { value, when } of config ? singles(config) : []) {
    if (value.kind === 'literal' && typeof value.value === 'string')
      ignored.push({
        name: undefined,
        instead: { name: undefined },
        value,
        when,
        set: value.origin,
        carriers: [],
      });
    if (value.kind !== 'object') continue;
    for (const name of value.properties.keys()) {
      const instead = insteadOf(name, sdk);
      if (!instead) continue;
      const reached = readOption(value, name, evaluation, [], when);
      ignored.push(...reached.map((one) => ({ ...one, name, instead })));
    }
  }
  for (const [path, property] of client.written) {
    const [, name] = /^config\.([^.]+)$/.exec(path) ?? [];
    const instead = name === undefined ? undefined : insteadOf(name, sdk);
    if (!instead) continue;
    const set = { module: property.module, node: property.node };
    for (const one of singles(property.value)) ignored.push({ ...one, set, carriers: [], name, instead });
  }
  return ignored;
}

function insteadOf(
  name: string,
  sdk: 'v2' | 'v3',
): (Counterpart & { readonly isMisspelt?: true }) | undefined {
  const counterpart = (sdk === 'v3' ? v2OptionsInV3 : v3OptionsInV2).get(name);
  if (counterpart) return counterpart;
  const right = misspeltOption(name, sdk);
  return right === undefined ? undefined : { name: right, isMisspelt: true };
}
