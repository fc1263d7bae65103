import type { Lookup } from './lookup.ts';
import { mainEntriesOf } from './package-entries.ts';
import { manifestOf } from './packages.ts';
import { basename, dirname, extname } from './paths.ts';

const sourceEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

/** A specifier may name the file that the compiler will write (TypeScript handbook, "File extension substitution"). */
const writtenAs: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

/** The file that a path means, by itself, with another ending, or as a folder. */
export function fileAt(target: string, lookup: Lookup): string | undefined {
  return lookup.firstFile(dirname(target), spellings(basename(target))) ?? folderAt(target, lookup);
}

function spellings(name: string): readonly string[] {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  const substitutes =
    writtenAs[ending]?.map((other) => stem + other) ?? (sourceEndings.includes(ending) ? [name] : []);
  return [...substitutes, ...sourceEndings.map((other) => name + other)];
}

const indexes = sourceEndings.map((ending) => `index${ending}`);

/** The file that a folder stands for: what its own `package.json` names, else its index. */
export function folderAt(target: string, lookup: Lookup): string | undefined {
  if (!lookup.mayBeFolder(target)) return undefined;
  const own = manifestOf(target);
  if (lookup.isFile(own)) {
    const manifest = lookup.json(own);
    for (const entry of manifest ? mainEntriesOf({ folder: target, manifest }) : []) {
      const path =
        lookup.firstFile(dirname(entry), spellings(basename(entry))) ?? lookup.firstFile(entry, indexes);
      if (path !== undefined) return path;
    }
  }
  return lookup.firstFile(target, indexes);
}

/** A file that appears where none was found changes the answer; of a folder that appears, its own path tells. */
export function noteMiss(target: string, lookup: Lookup): void {
  lookup.reads.add(target);
  for (const path of spellings(target)) lookup.reads.add(path);
}
