import type { Maker } from './maker.ts';
import type { Program } from './program.ts';

/**
 * A group of constructs that programs are made of, as patterns.
 *
 * In a pattern `$plain` is an expression (`$plain`, `$text`, `$test`, `$object`, `$list`, `$literal`, `$key`, … or any
 * that the family adds), `$block` some statements, `#list` a name that holds a list, `@list` a new such name that can be
 * used from here on, and `~p` a name of the pattern's own. `$plain<~p>` may use `~p` as well, `$block<~o:object>` may
 * use `~o` as an object. A pattern that asks for a name that there is not is passed over.
 */
export interface Family {
  readonly name: string;
  readonly statements: readonly string[];
  /** Expressions by the word that stands for them. */
  readonly expressions?: Readonly<Record<string, readonly string[]>>;
  /** Expressions that look at a name `IT`, by what it holds. */
  readonly looks?: Readonly<Record<string, readonly string[]>>;
  /** Lines at the top of each file. */
  readonly head?: readonly string[];
  /** How the name of the file may end; `.ts` otherwise. */
  readonly endings?: readonly string[];
  /** Makes the program, where it is more than one file of statements. */
  readonly program?: (maker: Maker) => Pick<Program, 'entry' | 'files'> & Partial<Pick<Program, 'format'>>;
  /** The least share of values that must not be unknown: a reader that knows nothing is never wrong. */
  readonly floor: number;
}
