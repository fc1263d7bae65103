import { dirname, relative } from './paths.ts';
import type { SourceStore } from './source-store.ts';

/**
 * The path that stands for a file wherever its repository is checked out: from the root of the repository, else
 * from the folder of the outermost `package.json`, else the name alone.
 */
export async function identityOf(file: string, store: SourceStore): Promise<string> {
  let root: string | undefined;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    await store.fetch([], [folder]);
    if (store.exists(`${folder}/.git`)) return relative(folder, file);
    if (store.exists(`${folder}/package.json`)) root = folder;
    if (dirname(folder) === folder) return relative(root ?? dirname(file), file);
  }
}
