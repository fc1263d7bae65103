import type { Binding } from '../syntax/scopes.ts';
import type { Path } from './member-paths.ts';

/** A part of a name's object that something else holds too. */
export interface Share {
  /** From the name to the part. */
  readonly path: Path;
  /** Only what the part holds is shared, not the part itself: a spread copies the rest. */
  readonly isCopy: boolean;
}

/** Parts that lie deeper count as what they lie in: functions that hand parts on in a circle reach ever deeper. */
const longestWay = 6;

/** An object of which more parts are held is held with all that lies in it. */
const mostShares = 32;

/** Functions that call each other are gone through so often until what they keep does not grow any more. */
const mostRounds = 6;

const everything: Share = { path: [], isCopy: false };

/**
 * What functions keep of their parameters, where each may hand its own on to the others: a circle is gone through until
 * nothing is added, since what a function on it keeps is only known once all of them are.
 */
export class KeptSearch {
  private kept = new Map<Binding, readonly Share[]>();
  /** Those that this round has come to, and whether it is through with them. */
  private readonly round = new Map<Binding, boolean>();
  /** Those that were asked for before the round was through with them. */
  private readonly early = new Set<Binding>();
  private isOpen = false;

  /** What was found of each parameter. */
  get found(): ReadonlyMap<Binding, readonly Share[]> {
    return this.kept;
  }

  /**
   * What the search was begun for.
   *
   * @param look looks at a parameter's uses, and asks this search for others
   */
  settle(parameter: Binding, look: () => readonly Share[]): readonly Share[] {
    for (let count = 0; count < mostRounds; count++) {
      this.round.clear();
      this.early.clear();
      this.isOpen = false;
      const kept = this.ask(parameter, look);
      if (!this.isOpen) return kept;
    }
    this.kept = new Map([...this.kept.keys()].map((one) => [one, [everything]]));
    return [everything];
  }

  /** What is kept of a parameter, as far as it is known by now. */
  ask(parameter: Binding, look: () => readonly Share[]): readonly Share[] {
    const before = this.kept.get(parameter) ?? [];
    const isThrough = this.round.get(parameter);
    if (isThrough === false) this.early.add(parameter);
    if (isThrough !== undefined) return before;
    this.round.set(parameter, false);
    const now = distinct([...before, ...look()]);
    this.kept.set(parameter, now);
    this.round.set(parameter, true);
    // Those that asked before lack what was found since.
    if (this.early.has(parameter) && !isSame(before, now)) this.isOpen = true;
    return now;
  }
}

/** Shares, each part once, bounded in their number and depth. */
export function distinct(shares: readonly Share[]): readonly Share[] {
  const found = new Map<string, Share>();
  for (const share of shares) {
    const { path } = share;
    const short: Share =
      path.length > longestWay ? { path: path.slice(0, longestWay), isCopy: false } : share;
    found.set(nameOf(short), short);
    if (found.size > mostShares) return [everything];
  }
  return [...found.values()];
}

function isSame(some: readonly Share[], others: readonly Share[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => nameOf(one) === nameOf(others[index] ?? everything))
  );
}

/** A text that is the same for shares of one part. */
function nameOf({ path, isCopy }: Share): string {
  const keys = path.map((key) => (typeof key === 'string' ? JSON.stringify(key) : key.pos));
  return `${isCopy ? 'parts of ' : ''}${keys.join('.')}`;
}
