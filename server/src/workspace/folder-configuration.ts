import {
  type Configuration,
  findConfiguration,
  loadConfiguration,
  noConfiguration,
} from './configuration.ts';
import type { FileSystem } from './file-system.ts';
import { dirname } from './paths.ts';

/**
 * The configuration that holds for a folder, or for the folder of a file.
 *
 * @param named a file that takes the place of the nearest one
 */
export async function configurationFor(
  fileSystem: FileSystem,
  target: string,
  named?: string,
): Promise<Configuration> {
  const file = named ?? (await findConfiguration(fileSystem, await folderOf(fileSystem, target)));
  if (file === undefined) return noConfiguration;
  // The catalogue brings the parser along, so that it is loaded only where there is something to check.
  const { rules } = await import('../rules/index.ts');
  return loadConfiguration(fileSystem, file, rules);
}

async function folderOf(fileSystem: FileSystem, path: string): Promise<string> {
  try {
    return (await fileSystem.stat(path)).kind === 'folder' ? path : dirname(path);
  } catch {
    return dirname(path);
  }
}
