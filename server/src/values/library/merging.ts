import { mapAlternatives, oneOf } from '../alternatives.ts';
import { ObjectDraft } from '../object-draft.ts';
import { LazyProperty, placeOf, valueOf } from '../properties.ts';
import {
  type ArrayValue,
  absent,
  array,
  isUndefined,
  literal,
  type ObjectValue,
  type Origin,
  type Property,
  unknown,
  type Value,
} from '../value.ts';
import { type Budget, newBudget, notKnown, type Single, spend } from './call.ts';
import { copyOf, plain } from './copies.ts';
import { isPresent } from './presence.ts';

/** What comes of two values under one key: of what is there, and of what is merged into it. */
type Rule = (held: Single, given: Single, origin: Origin, budget: Budget) => Value;

/** Merges a source into an object by a rule, key by key. */
export function mergeInto(
  target: ObjectValue,
  source: Value,
  rule: Rule,
  origin: Origin,
  budget: Budget = newBudget(),
): ObjectValue {
  const draft = new ObjectDraft(target);
  if (source.kind === 'literal') return draft.finish(target.origin);
  if (source.kind !== 'object' || !spend(budget)) {
    draft.overrideAll(notKnown([source], origin));
    return draft.finish(target.origin);
  }
  if (source.open) draft.overrideAll(source.open);
  for (const [name, property] of source.properties) {
    const given = valueOf(property);
    if (given.kind === 'literal' && given.isAbsent) continue;
    draft.set(name, mergedProperty(target, name, property, rule, origin, budget));
  }
  return draft.finish(target.origin);
}

function mergedProperty(
  target: ObjectValue,
  name: string,
  property: Property,
  rule: Rule,
  origin: Origin,
  budget: Budget,
): Property {
  const earlier = target.properties.get(name);
  const held: Value = earlier
    ? valueOf(earlier)
    : target.open
      ? unknown(target.open.reason, origin)
      : literal(undefined, origin);
  const { node, module } = property;
  const merged = mapAlternatives(valueOf(property), origin, (given) =>
    given.kind === 'literal' && given.isAbsent
      ? earlier
        ? held
        : absent(origin)
      : mapAlternatives(held, origin, (before) => rule(before, given, origin, budget)),
  );
  // Where what was there stays, its own place stays the one that counts.
  if (merged === held && earlier) return earlier;
  const place = isPresent(property) ? 'known' : placeOf(property, earlier);
  return new LazyProperty(node, module, () => merged, undefined, place);
}

function mergedLists(held: ArrayValue, given: ArrayValue, rule: Rule, origin: Origin, budget: Budget): Value {
  if (held.open || given.open || !spend(budget)) return unknown('a list that is merged is not known', origin);
  const length = Math.max(held.elements.length, given.elements.length);
  const none = literal(undefined, origin);
  const elements = Array.from({ length }, (_, index) =>
    mapAlternatives(given.elements[index] ?? none, origin, (one) =>
      mapAlternatives(held.elements[index] ?? none, origin, (before) => rule(before, one, origin, budget)),
    ),
  );
  return array(elements, origin);
}

/** Lodash's `merge`: what is `undefined` replaces nothing, plain objects and lists are merged, the rest replaces. */
export const lodashMerge: Rule = (held, given, origin, budget) => {
  switch (given.kind) {
    case 'literal':
      return given.value === undefined ? held : given;
    case 'template':
    case 'function':
    case 'class':
    case 'self':
    case 'instance':
      return given;
    case 'environment':
      return oneOf([{ value: given }, { value: held, when: `${given.name} is not set` }], origin);
    case 'object':
      if (held.kind === 'object') return mergeInto(held, given, lodashMerge, origin, budget);
      return held.kind === 'literal' || held.kind === 'template' || held.kind === 'function'
        ? copyOf(given, plain, false, 0, budget)
        : notKnown([held], origin);
    case 'array':
      if (held.kind === 'array') return mergedLists(held, given, lodashMerge, origin, budget);
      return held.kind === 'literal' || held.kind === 'template' || held.kind === 'object'
        ? copyOf(given, plain, false, 0, budget)
        : notKnown([held], origin);
    default:
      return notKnown([given], origin);
  }
};

/** The package `deepmerge`: plain objects are merged, lists are joined, all else replaces; objects of classes lose them. */
export const deepMerge: Rule = (held, given, origin, budget) => {
  switch (given.kind) {
    case 'literal':
    case 'template':
    case 'function':
    case 'class':
    case 'environment':
      return given;
    case 'object':
      if (held.kind === 'object') return mergeInto(held, given, deepMerge, origin, budget);
      return isReplaced(held) || held.kind === 'array'
        ? copyOf(given, plain, false, 0, budget)
        : notKnown([held], origin);
    case 'array':
      if (held.kind === 'array')
        return held.open || given.open
          ? unknown('a list that is merged is not known', origin)
          : copyOf(array([...held.elements, ...given.elements], origin), plain, false, 0, budget);
      return isReplaced(held) || held.kind === 'object'
        ? copyOf(given, plain, false, 0, budget)
        : notKnown([held], origin);
    default:
      return notKnown([given], origin);
  }
};

function isReplaced(held: Single): boolean {
  return (
    held.kind === 'literal' ||
    held.kind === 'template' ||
    held.kind === 'function' ||
    held.kind === 'environment'
  );
}

/** Lodash's `defaults`: what is `undefined` is replaced. */
export const defaultsRule: Rule = (held, given, origin) => {
  if (isUndefined(held)) return given;
  if (held.kind === 'environment')
    return oneOf([{ value: held }, { value: given, when: `${held.name} is not set` }], origin);
  return mayBeUndefined(held)
    ? oneOf([{ value: held }, { value: given, when: 'it is not given' }], origin)
    : held;
};

function mayBeUndefined(value: Single): boolean {
  return (
    value.kind === 'unknown' ||
    value.kind === 'result' ||
    value.kind === 'member' ||
    value.kind === 'external'
  );
}

/** Lodash's `defaultsDeep`: the same for plain objects and lists in each other. */
export const defaultsDeepRule: Rule = (held, given, origin, budget) => {
  if (held.kind === 'object' && given.kind === 'object')
    return mergeInto(held, given, defaultsDeepRule, origin, budget);
  if (held.kind === 'array' && given.kind === 'array')
    return mergedLists(held, given, defaultsDeepRule, origin, budget);
  const isMixed = (held.kind === 'object' || held.kind === 'array') && given.kind !== 'literal';
  if (isMixed) return unknown('what becomes of it when it is merged is not followed', origin);
  return defaultsRule(held, given, origin, budget);
};
