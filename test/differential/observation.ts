/**
 * A value that a running program had, as it can be sent from one process to another.
 *
 * `deep` is what was not looked at: it lies too deep, or is promised and has not come. A promise that is looked at stands
 * for what it is kept with, as in the evaluator, where `await` changes nothing.
 */
export type Seen =
  | { readonly type: 'undefined' | 'null' | 'function' | 'symbol' | 'deep' | 'accessor' }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** As text, for `NaN` and `-0`. */
  | { readonly type: 'number' | 'bigint' | 'string'; readonly value: string }
  /** What a package of the outside gives, by its name: `https#Agent`. */
  | { readonly type: 'external'; readonly name: string }
  /** An object made by a class of the outside, with what its maker was given and its properties at the end. */
  | {
      readonly type: 'instance';
      readonly of: string;
      readonly given: readonly Seen[];
      readonly own: readonly SeenProperty[];
    }
  | { readonly type: 'array'; readonly elements: readonly Seen[] }
  /** `prototype` is the name of its class; empty for an object without a prototype. */
  | { readonly type: 'object'; readonly prototype: string; readonly own: readonly SeenProperty[] };

type SeenProperty = readonly [name: string, value: Seen];

/** A file that can be run, and how. */
export interface CompiledFile {
  readonly kind: 'esm' | 'commonjs' | 'json';
  readonly code: string;
}

/** What the child process is given of a program. */
export interface CompiledProgram {
  readonly entry: string;
  readonly files: Readonly<Record<string, CompiledFile>>;
  readonly environments: readonly Readonly<Record<string, string>>[];
}

/** What a run of a program showed. */
export interface RunOfProgram {
  /** What each probe saw, each value once. */
  readonly seen: Readonly<Record<string, readonly Seen[]>>;
  /** The error that ended it, if one did. */
  readonly error?: string;
}

/** What the runs of a program showed, in the order of its environments. */
export type Observations = readonly RunOfProgram[];
