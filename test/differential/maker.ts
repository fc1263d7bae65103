import type { Family } from './family.ts';
import type { Program } from './program.ts';
import { Random } from './random.ts';

/** The names that a piece of code can see, by what they hold: `plain`, `list`, `function`, … */
export type Scope = Readonly<Record<string, readonly string[]>>;

const literals = ['1', '2', '0', '-1', '3.5', 'true', 'false', "'x'", "'ab'", "''", 'null', 'undefined'];
const texts = [
  "'x'",
  "'ab'",
  "''",
  "'A-b'",
  "'TLS_AES:x'",
  "' pad '",
  "'a,b,a'",
  "'https://h.example'",
  "'12'",
];
const keys = ['a', 'b', 'c'];
const tests = [
  'input.p',
  '!input.q',
  'input.r',
  "process.env.P === 'on'",
  'process.env.Q',
  "process.env.MODE === 'production'",
  '!process.env.R',
];

/** The holes of patterns: `$plain<~p>`, `@list`, `~p`, `#object`; `#ownX` is a private member of a class. */
const holes = /\$(\w+)(?:<([^>]*)>)?|@(\w+)|~(\w+)|#(?!own)(\w+)/g;

/** Deeper than this, no statement holds others. */
const deepest = 2;

/**
 * Makes programs from the patterns of a family; see `family.ts` for how these are written.
 *
 * The same family and seed give the same program.
 */
export class Maker {
  readonly random: Random;
  private count = 0;

  constructor(
    private readonly family: Family,
    private readonly basics: Family,
    private readonly seed: number,
  ) {
    this.random = new Random(seed);
  }

  /** A whole program. */
  program(): Program {
    const made = this.family.program?.(this);
    const ending = this.family.endings ? this.random.pick(this.family.endings) : '.ts';
    const entry = made ? made.entry : `/main${ending}`;
    const files = made ? made.files : { [entry]: this.file({}, 3 + this.random.below(7)) };
    let probes = 0;
    const numbered = Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/probe\(/g, () => `probe(${++probes}, `),
    ]);
    return {
      family: this.family.name,
      seed: this.seed,
      entry,
      files: Object.fromEntries(numbered),
      format: made?.format ?? 'esm',
      // JavaScript has the fields of the standard.
      defineFields: !(entry.endsWith('.ts') && this.random.oneIn(4)),
    };
  }

  /** The text of a file: so many statements, and then a look at all names. */
  file(scope: Scope, count: number): string {
    const names = copyOf(scope);
    const lines = [...(this.family.head ?? []), ...this.statements(names, count, 0)];
    const looks = [...Object.entries(names)].flatMap(([kind, all]) => this.looks(kind, all));
    return `${[...lines, ...looks].join('\n')}\n`;
  }

  /** A pattern with its holes filled, with no names to use but those that it writes. */
  fill(pattern: string): string {
    return this.expand(pattern, {}, deepest, 1) ?? '';
  }

  /** Statements that may use the names of a scope and add to it. */
  statements(names: Record<string, string[]>, count: number, depth: number): string[] {
    return Array.from({ length: count }, () => this.statement(names, depth));
  }

  private statement(names: Record<string, string[]>, depth: number): string {
    for (;;) {
      const from = this.random.below(5) < 3 ? this.family : this.basics;
      const pattern = this.random.pick(from.statements);
      if (depth >= deepest && pattern.includes('$block')) continue;
      const made = this.expand(pattern, names, depth, 2);
      if (made !== undefined) return made;
    }
  }

  private looks(kind: string, names: readonly string[]): string[] {
    const patterns = [...(this.family.looks?.[kind] ?? []), ...(this.basics.looks?.[kind] ?? [])];
    if (patterns.length === 0) return [];
    return names.slice(-6).flatMap((name) => {
      const count = 1 + this.random.below(2);
      return Array.from({ length: count }, () => {
        const look = this.expand(this.random.pick(patterns).replaceAll('IT', name), {}, deepest, 1);
        return `try { probe(${look}); } catch {}`;
      });
    });
  }

  /**
   * A pattern with its holes filled.
   *
   * @param names gets the names that the pattern declares
   * @returns undefined when it asks for a name that there is not
   */
  private expand(
    pattern: string,
    names: Record<string, string[]>,
    depth: number,
    complexity: number,
  ): string | undefined {
    /** The names that belong to this pattern; `@plain2` is a second one of its kind. */
    const own = new Map<string, string>();
    const ownName = (word: string, prefix: string): string => {
      const name = own.get(word) ?? `${prefix}${++this.count}`;
      own.set(word, name);
      return name;
    };
    let isPossible = true;
    const text = pattern.replace(
      holes,
      (all, hole?: string, using?: string, ...words: (string | undefined)[]) => {
        const [declared, local, existing] = words;
        if (hole !== undefined) {
          const inner = copyOf(names);
          for (const part of using ? using.split(',') : []) {
            const [word = '', kind = 'let'] = part.trim().slice(1).split(':');
            const name = ownName(`~${word}`, word);
            // What the pattern is about is used more often than the rest.
            inner[kind] = [...(inner[kind] ?? []), name, name];
          }
          return this.hole(hole, inner, depth, complexity);
        }
        if (declared !== undefined) return ownName(`@${declared}`, 'v');
        if (local !== undefined) return ownName(`~${local}`, local);
        const held = names[existing ?? ''] ?? [];
        if (held.length === 0) isPossible = false;
        return held.length === 0 ? all : this.random.pick(held);
      },
    );
    if (!isPossible) return undefined;
    for (const [word, name] of own) {
      const kind = /^@([a-z]+)/.exec(word)?.[1];
      if (kind !== undefined) names[kind] = [...(names[kind] ?? []), name];
    }
    return text;
  }

  private hole(hole: string, names: Record<string, string[]>, depth: number, complexity: number): string {
    switch (hole) {
      case 'block':
        return this.statements(names, 1 + this.random.below(2), depth + 1).join(' ');
      case 'key':
        return this.random.pick(keys);
      case 'small':
        return this.random.pick(['0', '1', '2', '3', '-1']);
      case 'test':
        return this.test(names);
      case 'literal':
        return this.random.pick(literals);
      case 'text':
        return this.text(names, complexity);
      default:
        return this.look(this.expression(hole, names, depth, complexity));
    }
  }

  /** An expression, now and then with a probe. */
  private look(expression: string): string {
    return this.random.oneIn(8) ? `probe(${expression})` : expression;
  }

  private expression(
    kind: string,
    names: Record<string, string[]>,
    depth: number,
    complexity: number,
  ): string {
    const held = kind === 'plain' ? [...(names.plain ?? []), ...(names.let ?? [])] : [];
    if (held.length > 0 && this.random.below(5) < 2) return this.random.pick(held);
    if (kind === 'plain' && (complexity <= 0 || this.random.oneIn(3))) return this.random.pick(literals);
    for (let attempt = 0; attempt < 20; attempt++) {
      const own = this.family.expressions?.[kind] ?? [];
      const basic = this.basics.expressions?.[kind] ?? [];
      const patterns = own.length > 0 && (basic.length === 0 || this.random.below(2) === 0) ? own : basic;
      if (patterns.length === 0) throw new Error(`there are no expressions for $${kind}`);
      const made = this.expand(this.random.pick(patterns), names, depth, complexity - 1);
      if (made !== undefined) return made;
    }
    return 'undefined';
  }

  private text(names: Record<string, string[]>, complexity: number): string {
    const held = names.text ?? [];
    if (held.length > 0 && this.random.oneIn(3)) return this.random.pick(held);
    if (complexity > 0 && this.random.oneIn(6))
      return `String(${this.hole('plain', names, 0, complexity - 1)})`;
    return this.random.pick(texts);
  }

  private test(names: Record<string, string[]>): string {
    const held = [...(names.plain ?? []), ...(names.let ?? [])];
    if (held.length > 0 && this.random.oneIn(4))
      return `${this.random.pick(held)} === ${this.random.pick(literals)}`;
    return this.random.oneIn(5) ? this.random.pick(['true', 'false']) : this.random.pick(tests);
  }
}

function copyOf(scope: Scope): Record<string, string[]> {
  return Object.fromEntries(Object.entries(scope).map(([kind, names]) => [kind, [...names]]));
}
