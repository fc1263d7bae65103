import picomatch from 'picomatch/posix';
import { dirname, relative } from './paths.ts';

/** A list of globs that holds for a folder. */
export interface Globs {
  /** Whether the list matches this very path, a file's or a folder's; a walk that asks of each folder needs no more. */
  matches(path: string): boolean;
  /** Whether the list matches a path or a folder on the way to it. */
  covers(path: string): boolean;
}

const longestGlob = 300;
const mostStars = 3;
const mostBraces = 3;

/** What is wrong with a glob, in words; undefined when it is fine. */
export function globFault(glob: string): string | undefined {
  if (glob.replace(/^!/, '') === '') return 'an empty glob matches nothing';
  if (glob.length > longestGlob) return `a glob has at most ${longestGlob} characters`;
  if (glob.includes('\\')) return 'write `/` between folders; there is no escape by `\\`';
  if (/\{[^}]*\//.test(glob)) return 'no `/` within braces; write one glob for each folder';
  for (const part of glob.split('/')) {
    // Each one multiplies the ways in which a regular expression tries to fit a long name.
    if ((part.match(/\*+/g)?.length ?? 0) > mostStars)
      return `at most ${mostStars} \`*\` between two slashes`;
    if ((part.match(/\{/g)?.length ?? 0) > mostBraces)
      return `at most ${mostBraces} braces between two slashes`;
  }
  return undefined;
}

type Part = RegExp | '**';

interface Glob {
  readonly parts: readonly Part[];
  readonly brings: boolean;
}

/**
 * Compiles globs that are relative to a folder. The last one that matches a path decides; one that begins with `!`
 * brings back what an earlier one matched. Faulty globs are passed over.
 */
export function compileGlobs(folder: string, globs: readonly string[]): Globs {
  const compiled = globs.filter((glob) => globFault(glob) === undefined).map(compile);

  function matches(path: string): boolean {
    const below = relative(folder, path);
    if (below === '' || below === path) return false;
    const names = below.split('/');
    return compiled.findLast(({ parts }) => fits(parts, names))?.brings === false;
  }

  function covers(path: string): boolean {
    for (let at = path; ; at = dirname(at)) {
      if (matches(at)) return true;
      if (at === folder || dirname(at) === at) return false;
    }
  }

  return { matches, covers };
}

function compile(glob: string): Glob {
  const brings = glob.startsWith('!');
  const parts = glob
    .slice(brings ? 1 : 0)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return { brings, parts: parts.map((part) => (part === '**' ? part : partPattern(part))) };
}

// Matched name by name, so that the work is bounded: one expression for a whole glob tries every way to lay out its
// wildcards over the path. What the library would hand on to the regular expression (groups, `|`, `+`) is literal.
function partPattern(part: string): RegExp {
  return picomatch.makeRe(part.replace(/[()|+^$]/g, '\\$&'), { dot: true, nonegate: true, noextglob: true });
}

function fits(parts: readonly Part[], names: readonly string[]): boolean {
  let part = 0;
  let name = 0;
  let afterStars: number | undefined;
  let retry = 0;
  while (name < names.length) {
    const pattern = parts[part];
    if (pattern === '**') {
      afterStars = ++part;
      retry = name;
    } else if (pattern?.test(names[name] ?? '')) {
      part++;
      name++;
    } else if (afterStars !== undefined) {
      part = afterStars;
      name = ++retry;
    } else {
      return false;
    }
  }
  while (parts[part] === '**') part++;
  return part === parts.length;
}
