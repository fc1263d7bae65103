import type { RuleLevel } from '../rules/finding.ts';
import { nodeVersions, ruleLevels } from '../workspace/configuration-table.ts';
import { didYouMean } from '../workspace/nearest.ts';
import { UsageError } from './io.ts';
import { visible } from './visible.ts';

type Values = ReadonlyMap<string, readonly string[]>;

/** What a flag was given last; a flag that is given twice holds as it was given last. */
export function lastValue(values: Values, name: string): string | undefined {
  return values.get(name)?.at(-1);
}

/** `--color` or `--no-color`; undefined when neither is given. `--no-color` wins. */
export function colorFlag(values: Values): boolean | undefined {
  if (values.has('no-color')) return false;
  return values.has('color') ? true : undefined;
}

/** The major version that `--node` names. */
export function nodeFlag(values: Values): number | undefined {
  const given = lastValue(values, 'node');
  if (given === undefined) return undefined;
  const { minimum, maximum, why } = nodeVersions;
  const version = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (version >= minimum && version <= maximum) return version;
  throw new UsageError(
    `\`--node ${visible(given)}\`: a whole number from ${minimum} to ${maximum} is expected: ${why}`,
  );
}

/**
 * The levels that `--rule` sets. What it does not understand it leaves out and tells in `faults`, so that the rest
 * can still be scanned.
 */
export function ruleFlags(values: Values, ids: readonly string[]) {
  const levels = new Map<string, RuleLevel>();
  const faults: string[] = [];
  for (const given of values.get('rule') ?? []) {
    const [id = '', level = '', ...more] = given.split('=');
    const known = ruleLevels.find((each) => each === level);
    if (!ids.includes(id)) {
      const hint = didYouMean(id, ids) || '; `glacier-guard rules` lists them';
      faults.push(`\`--rule ${visible(given)}\`: unknown rule \`${visible(id)}\`${hint}`);
    } else if (known === undefined || more.length > 0) {
      const hint = didYouMean(level, ruleLevels);
      faults.push(
        `\`--rule ${visible(given)}\`: one of ${ruleLevels.join(', ')} is expected after \`=\`${hint}`,
      );
    } else {
      levels.set(id, known);
    }
  }
  return { levels: Object.fromEntries(levels), faults };
}
