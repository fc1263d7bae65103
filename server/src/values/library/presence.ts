import ts from 'typescript';
import { alternativesOf } from '../alternatives.ts';
import { LazyProperty, valueOf } from '../properties.ts';
import type { ObjectValue, Property } from '../value.ts';

/** Whether an object has a property that it holds: one that was deleted, or set under a condition, may be missing. */
export function isPresent(property: Property): boolean | undefined {
  const all = alternativesOf(valueOf(property)).map(
    ({ value }) => value.kind === 'literal' && value.isAbsent === true,
  );
  // What is not known may be that it is not there: it was set under a condition, or somebody may have taken it away.
  const isInDoubt =
    property instanceof LazyProperty &&
    property.place !== 'known' &&
    alternativesOf(valueOf(property)).some(({ value }) => value.kind === 'unknown');
  if (isInDoubt) return undefined;
  if (all.every((isAbsent) => !isAbsent)) return true;
  return all.every((isAbsent) => isAbsent) ? false : undefined;
}

/**
 * The properties that an object has, in the order in which the language goes through them.
 *
 * @returns undefined when there may be others, when one may be missing, or when their order is not known
 */
export function entriesOf(object: ObjectValue): readonly (readonly [string, Property])[] | undefined {
  // A module's exports come in the order of the alphabet, those of CommonJS in that of the assignments that run.
  if (object.open || ts.isSourceFile(object.origin.node)) return undefined;
  const present = new Map<string, Property>();
  for (const [name, property] of object.properties) {
    const is = isPresent(property);
    if (is === undefined) return undefined;
    if (!is) continue;
    if (property instanceof LazyProperty && property.place === 'lost') return undefined;
    // A member that is not known may also lead back from its number to its name.
    if (ts.isEnumMember(property.node) && valueOf(property).kind !== 'literal') return undefined;
    present.set(name, property);
  }
  return inOrder([...present.keys()]).flatMap((name) => {
    const property = present.get(name);
    return property ? [[name, property] as const] : [];
  });
}

/** Names in the order of the language: whole numbers first, by their size, then the others as they came. */
function inOrder(names: readonly string[]): readonly string[] {
  const probe: Record<string, true> = Object.create(null);
  for (const name of names) probe[name] = true;
  return Object.keys(probe);
}
