import type { SourceModule } from '../syntax/module.ts';
import type { EnvironmentSetting } from './value.ts';

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

/** What a module is resolved for. */
export interface Asked {
  readonly isRequired?: boolean;
  readonly name?: string;
}

/** The modules of the workspace, as evaluation sees them. */
export interface ModuleHost {
  /**
   * @param specifier as written: `./agent`, `https`, `@app/config`
   * @param asked.isRequired whether it is written in a `require`, for which packages may have other files
   * @param asked.name the export that is asked for, when nothing else of the module is
   */
  resolve(specifier: string, from: SourceModule, asked?: Asked): Resolution;
  /**
   * The modules that import a module, by itself or by way of others that re-export it, with the specifiers that
   * they do it by. Those that are not read yet are noted like pending modules.
   */
  importers(module: SourceModule): readonly Importer[];
  /**
   * Those of a module's importers that may write into what it exports, as far as their texts tell. Those that are not
   * read yet are noted like pending modules.
   */
  writers(module: SourceModule): readonly Importer[];
  /**
   * What files of environment variables in the workspace set a variable to for a module. Another machine may have
   * another environment, so these are values that it may have, never all of them.
   */
  environmentFiles(name: string, module: SourceModule): readonly EnvironmentSetting[];
  /**
   * Whether class fields are set up as the standard says: before the parameters that the constructor takes over as
   * properties (TypeScript's `useDefineForClassFields`, on from target ES2022 on).
   */
  definesFields(module: SourceModule): boolean;
}
