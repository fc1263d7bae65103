/** A program that was made up, before anything is known of it. */
export interface Program {
  readonly family: string;
  readonly seed: number;
  /** The file that is run. */
  readonly entry: string;
  /** Texts by path. Every `probe(7, x)` in them stands for `x`, whose value is looked at, and is numbered throughout. */
  readonly files: Readonly<Record<string, string>>;
  /** How its files in TypeScript are compiled: to modules of the standard, or to CommonJS as with `esModuleInterop`. */
  readonly format: 'esm' | 'commonjs';
  /** `useDefineForClassFields` of its `tsconfig.json`. */
  readonly defineFields: boolean;
  /** The environments that it is to be run in, where they are not chosen by what it reads. */
  readonly environments?: readonly Variables[];
}

/** Environment variables by name; those that are not there are not set. */
export type Variables = Readonly<Record<string, string>>;

/** What the variables that programs read can be. The programs' global `input` is derived from them, see `child.mjs`. */
const choices: Readonly<Record<string, readonly (string | undefined)[]>> = {
  P: [undefined, 'on'],
  Q: [undefined, 'on'],
  R: [undefined, '', 'x'],
  MODE: [undefined, 'production', 'dev'],
};

/** Most runs of one program. */
const mostRuns = 8;

/** The environments that a program is to be run in: all, or a part of them where there are many. */
export function environmentsFor({ files, seed, environments }: Program): readonly Variables[] {
  if (environments) return environments;
  const text = Object.values(files).join('\n');
  const names = Object.keys(choices).filter((name) =>
    new RegExp(`\\b${name}\\b|input\\.${name.toLowerCase()}\\b`).test(text),
  );
  let all: Variables[] = [{}];
  for (const name of names) {
    all = all.flatMap((variables) =>
      (choices[name] ?? []).map((value) =>
        value === undefined ? variables : { ...variables, [name]: value },
      ),
    );
  }
  if (all.length <= mostRuns) return all;
  const stride = Math.max(1, Math.floor(all.length / mostRuns));
  return all.filter((_, index) => (index + seed) % stride === 0).slice(0, mostRuns);
}

/** A probe in a program. */
export interface ProbePlace {
  readonly id: number;
  readonly path: string;
  /** Where the expression that it looks at is, in the text without probes. */
  readonly start: number;
  readonly end: number;
}

/**
 * The files as the evaluator sees them: `probe(7, x)` becomes `(x)`, with blanks, so that all stays in its place.
 *
 * @returns the texts, and the places of the probes
 */
export function withoutProbes(files: Readonly<Record<string, string>>): {
  readonly files: Readonly<Record<string, string>>;
  readonly probes: readonly ProbePlace[];
} {
  const clean: Record<string, string> = {};
  const probes: ProbePlace[] = [];
  for (const [path, text] of Object.entries(files)) {
    const found: { readonly id: number; readonly open: number }[] = [];
    const bare = text.replace(/probe\((\d+),/g, (all, id: string, offset: number) => {
      found.push({ id: Number(id), open: offset + all.length });
      return `${' '.repeat(all.length - 1)}(`;
    });
    clean[path] = bare;
    for (const { id, open } of found) {
      const close = closingOf(bare, open);
      if (close === undefined) continue;
      const inner = bare.slice(open, close);
      const start = open + inner.length - inner.trimStart().length;
      probes.push({ id, path, start, end: open + inner.trimEnd().length });
    }
  }
  return { files: clean, probes };
}

/** Where the bracket closes that was opened before an offset; texts of the programs hold no brackets. */
function closingOf(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? ' ')) depth++;
    else if (')]}'.includes(text[at] ?? ' ')) depth--;
    if (depth === 0) return at;
  }
  return undefined;
}
