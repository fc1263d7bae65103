/** A piece of code with one expression in `⟦…⟧`, and what that expression is, as `show` prints a value. */
export interface Case {
  /** A sentence about behaviour: the name of the test, and what `docs/values.md` says over the code. */
  readonly title: string;
  readonly code: string;
  /** Further modules, by path: `/m.ts`. */
  readonly files?: Readonly<Record<string, string>>;
  /** The path of the code itself; `/main.ts` where nothing is said. */
  readonly path?: string;
  readonly is: string;
}

/** One construct of the language, or a small family: a section of `docs/values.md`. */
export interface Construct {
  readonly title: string;
  /** One or two sentences: what is followed. */
  readonly known: string;
  /** What is not followed, and why. */
  readonly unknown: string;
  readonly cases: readonly Case[];
}

/** A case of one file: title, code, and what the marked expression is. */
type Row = readonly [title: string, code: string, is: string];

/** A construct whose cases of one file may be written as rows. */
export function construct(
  written: Omit<Construct, 'cases'> & { readonly cases: readonly (Row | Case)[] },
): Construct {
  return { ...written, cases: written.cases.map((one) => ('is' in one ? one : caseOf(one))) };
}

function caseOf([title, code, is]: Row): Case {
  return { title, code, is };
}
