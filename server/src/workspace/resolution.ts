import { dirname, extname, join } from './paths.ts';
import type { SourceStore } from './source-store.ts';

/** Where a specifier leads; `pending` names the folders that have to be known first. */
export type Located =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'external'; readonly name: string }
  | { readonly kind: 'missing'; readonly folders: readonly string[] }
  | { readonly kind: 'pending'; readonly folders: readonly string[] };

const sourceEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

/** A specifier may name the file that the compiler will write (TypeScript handbook, "File extension substitution"). */
const writtenAs: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

/**
 * Finds the file of the workspace that a relative specifier means; everything else is external.
 *
 * @param specifier as written in the code
 * @param from the path of the module that it is written in
 */
export function locate(specifier: string, from: string, store: SourceStore): Located {
  if (!/^\.{0,2}\//.test(specifier) && specifier !== '.' && specifier !== '..') {
    return { kind: 'external', name: specifier.replace(/^node:/, '') };
  }
  const target = join(dirname(from), specifier.replace(/[?#].*$/, ''));
  const folders = [dirname(target), target];
  for (const path of candidates(target)) {
    const exists = store.exists(path);
    if (exists === undefined)
      return {
        kind: 'pending',
        folders: folders.filter((folder) => store.exists(`${folder}/x`) === undefined),
      };
    if (exists && store.text(path) !== 'missing') return { kind: 'file', path };
  }
  return { kind: 'missing', folders };
}

function candidates(target: string): readonly string[] {
  const ending = extname(target);
  const stem = target.slice(0, target.length - ending.length);
  const substitutes =
    writtenAs[ending]?.map((other) => stem + other) ?? (sourceEndings.includes(ending) ? [target] : []);
  return [
    ...substitutes,
    ...sourceEndings.map((other) => target + other),
    ...sourceEndings.map((other) => `${target}/index${other}`),
  ];
}
