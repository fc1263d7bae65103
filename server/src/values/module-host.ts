import type { SourceModule } from '../syntax/module.ts';

/**
 * What a module specifier leads to.
 *
 * `pending` is a file that exists, or may exist, but has not been read yet: the host notes it, and the whole
 * question is asked again once it is there. So evaluation stays synchronous.
 */
export type Resolution =
  | { readonly kind: 'module'; readonly module: SourceModule }
  | { readonly kind: 'external'; readonly name: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'missing' };

/** A module and the specifiers in it that lead to another one. */
export interface Importer {
  readonly module: SourceModule;
  readonly specifiers: readonly string[];
}

/** The modules of the workspace, as evaluation sees them. */
export interface ModuleHost {
  /** @param specifier as written: `./agent`, `https`, `@app/config` */
  resolve(specifier: string, from: SourceModule): Resolution;
  /**
   * The modules that import a module, by itself or by way of others that re-export it, with the specifiers that
   * they do it by. Those that are not read yet are noted like pending modules.
   */
  importers(module: SourceModule): readonly Importer[];
}
