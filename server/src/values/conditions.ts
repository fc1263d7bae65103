/** The single conditions that words stand for: those that are joined by "and". */
function partsOf(when: string): readonly string[] {
  return when.split(' and ');
}

/**
 * The opposite of a condition in words; undefined where it cannot be said in few: of several that are joined, and of
 * one that is not about a test.
 */
export function opposite(when: string | undefined): string | undefined {
  if (when === undefined || partsOf(when).length > 1) return undefined;
  if (when.endsWith(' does not hold')) return when.replace(/ does not hold$/, ' holds');
  return when.endsWith(' holds') ? when.replace(/ holds$/, ' does not hold') : undefined;
}

/** Whether one condition holds wherever another does, as far as their words tell. */
export function implies(when: string | undefined, other: string): boolean {
  const parts = when === undefined ? [] : partsOf(when);
  return partsOf(other).every((part) => parts.includes(part));
}

/** Whether two conditions cannot hold at once, as far as their words tell. */
export function excludes(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const others = partsOf(b);
  return partsOf(a).some((part) => {
    const against = opposite(part);
    return against !== undefined && others.includes(against);
  });
}

/** What a condition asks for beside another one; undefined where that is nothing. */
export function beyond(when: string | undefined, other: string | undefined): string | undefined {
  if (when === undefined || other === undefined) return when;
  const others = partsOf(other);
  const rest = partsOf(when).filter((part) => !others.includes(part));
  return rest.length > 0 ? rest.join(' and ') : undefined;
}
