import { distance } from 'fastest-levenshtein';

/** Longer names than any of ours; comparing them would only cost time. */
const longest = 100;

/**
 * The name that somebody who wrote `written` most likely meant; undefined when none is near. The part of a rule's
 * id after the slash stands for the id.
 */
function nearest(written: string, names: Iterable<string>): string | undefined {
  if (written === '' || written.length > longest) return undefined;
  const typed = written.toLowerCase();
  let best: { readonly name: string; readonly faults: number } | undefined;
  for (const name of names) {
    const faults = Math.min(
      faultsBetween(typed, name),
      faultsBetween(typed, name.slice(name.indexOf('/') + 1)),
    );
    if (faults < (best?.faults ?? Number.POSITIVE_INFINITY)) best = { name, faults };
  }
  const most = typed.length < 4 ? 1 : Math.max(2, typed.length / 3);
  return best !== undefined && best.faults <= most ? best.name : undefined;
}

function faultsBetween(typed: string, name: string): number {
  const target = name.toLowerCase();
  // An abbreviation (`warn`) is nearer than its missing letters say.
  if (typed.length > 2 && target.startsWith(typed)) return 0.5;
  return distance(typed, target);
}

/** ` — did you mean …?` for the end of a message; empty when no name is near. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const name = nearest(written, names);
  return name === undefined ? '' : `; did you mean \`${name}\`?`;
}
