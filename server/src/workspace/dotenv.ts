import { isPlainSetting } from '../knowledge/environment-values.ts';
import { type Assignment, isEnvironmentFile, parseDotenv } from '../syntax/environment-file.ts';
import type { EnvironmentSetting } from '../values/value.ts';
import type { Lookup } from './lookup.ts';
import { basename, join } from './paths.ts';

/** Larger files are not written by people. */
const largest = 1 << 16;

/** More files than that are not looked at. */
const mostFiles = 20;

/** What files of environment variables set, by the variable's name. */
export type Settings = ReadonlyMap<string, readonly EnvironmentSetting[]>;

const parsed = new WeakMap<
  Lookup['store'],
  Map<string, { readonly text: string; readonly all: readonly Assignment[] }>
>();

/**
 * What the files of environment variables in a folder set: each value of a variable once, by the first file that has
 * it. Values that might be secrets are left out.
 *
 * @param lookup notes what was read, the folder itself included: a file that comes changes the answer
 */
export function environmentIn(folder: string, lookup: Lookup): Settings {
  const names = lookup.filesIn(folder).filter(isEnvironmentFile).sort().slice(0, mostFiles);
  const settings = new Map<string, EnvironmentSetting[]>();
  for (const name of names) {
    const path = join(folder, name);
    const text = lookup.text(path);
    if (text === undefined || text.length > largest) continue;
    const last = new Map(assignmentsIn(path, text, lookup).map((one) => [one.name, one]));
    for (const { name: variable, value, line } of last.values()) {
      if (!isPlainSetting(variable, value)) continue;
      const known = settings.get(variable) ?? [];
      if (known.some((one) => one.value === value)) continue;
      settings.set(variable, [...known, { value, file: basename(path), line }]);
    }
  }
  return settings;
}

function assignmentsIn(path: string, text: string, { store }: Lookup): readonly Assignment[] {
  const files = parsed.get(store) ?? new Map();
  parsed.set(store, files);
  const known = files.get(path);
  if (known?.text === text) return known.all;
  const all = parseDotenv(text);
  files.set(path, { text, all });
  return all;
}
