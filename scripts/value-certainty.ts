import { alternativesOf } from '../server/src/values/alternatives.ts';
import { valueOf } from '../server/src/values/properties.ts';
import type { Value } from '../server/src/values/value.ts';

/** How much of a value is known: all of it, a part, nothing. */
export type Certainty = 'known' | 'part' | 'unknown';

/**
 * How much of a value is known. What a package exports is known by its name, and an environment variable too; what a
 * call of it gives, or holds, and what a name stands for that nothing declares, is known by its name and no more.
 */
export function certaintyOf(value: Value): Certainty {
  if (value.kind === 'unknown') return 'unknown';
  if (value.kind === 'template' || value.kind === 'result' || value.kind === 'member') return 'part';
  if (value.kind === 'external' && value.module === 'global') return 'part';
  const all = [...partsOf(value)].map(certaintyOf);
  if (value.kind === 'one-of' && all.every((one) => one === 'unknown')) return 'unknown';
  return openOf(value) === undefined && all.every((one) => one === 'known') ? 'known' : 'part';
}

/** Why there may be more in a value, at any depth, than is known of it; each reason once. */
export function openReasons(value: Value): readonly string[] {
  const own = openOf(value);
  const all = [...(own === undefined ? [] : [own]), ...[...partsOf(value)].flatMap(openReasons)];
  return [...new Set(all)];
}

function openOf(value: Value): string | undefined {
  return value.kind === 'object' || value.kind === 'array' ? value.open?.reason : undefined;
}

/** The values that a value is printed with. Those of the cases hold no circle. */
function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'object':
      return [...value.properties.values()].map(valueOf);
    case 'array':
      return value.elements;
    case 'one-of':
      return alternativesOf(value).map((one) => one.value);
    case 'instance':
      return [...value.args, ...[...value.written.values()].map((property) => property.value)];
    case 'result':
      return value.args;
    case 'member':
      return [value.object];
    default:
      return [];
  }
}
