import type { Problem } from '../analyzer.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { Locations } from './locations.ts';
import { visible } from './visible.ts';

/**
 * Problems in words: `src/secret: permission denied`, `glacier-guard.json:3:5: unknown key …`.
 *
 * @param folder what paths are named relative to
 */
export async function problemLines(
  problems: readonly Problem[],
  folder: string,
  fileSystem: FileSystem,
): Promise<readonly string[]> {
  const texts = new Map<string, string>();
  for (const { at } of problems) {
    if (at !== undefined) texts.set(at.file, await textOf(at.file, fileSystem));
  }
  const locations = new Locations(folder, (file) => texts.get(file) ?? '');
  const lines = problems.map(({ path, message, at }) => {
    if (at === undefined) return visible(`${locations.nameOf(path)}: ${message}`);
    const { file, line, column } = locations.of(at);
    return visible(`${file}:${line}:${column}: ${message}`);
  });
  // Paths that overlap meet the same obstacle twice.
  return [...new Set(lines)];
}

/** The file was read a moment ago; if it is gone since, its first line is named. */
async function textOf(file: string, fileSystem: FileSystem): Promise<string> {
  try {
    return new TextDecoder().decode(await fileSystem.readFile(file));
  } catch {
    return '';
  }
}
