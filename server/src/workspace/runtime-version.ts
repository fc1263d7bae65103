import intersects from 'semver/ranges/intersects.js';
import validRange from 'semver/ranges/valid.js';
import { longTermVersions } from '../knowledge/node-releases.ts';
import { knownNodeVersions } from '../tls/node-versions.ts';
import { isObject, type Lookup } from './lookup.ts';
import { manifestOf } from './packages.ts';
import { join } from './paths.ts';

/** Files that hold a version of Node.js and nothing else; in one folder the first wins. */
const versionFiles = ['.nvmrc', '.node-version'];

/** Larger ones are no files of a version. */
const largest = 4096;

/** Longer ranges are not written by people. */
const longestRange = 256;

/**
 * The major version of Node.js that a project names: of the nearest folder that names one, the version in `.nvmrc`,
 * else in `.node-version`, else the lowest that `engines.node` of its `package.json` admits and whose TLS is known.
 *
 * @param folders from the innermost out
 * @param lookup notes what was read, and what might come
 * @returns undefined when none of them names a version; else one that need not be known here
 */
export function nodeVersionIn(folders: readonly string[], lookup: Lookup): number | undefined {
  for (const folder of folders) {
    for (const name of versionFiles) {
      const text = lookup.text(join(folder, name));
      const version = text === undefined ? undefined : writtenVersion(text);
      if (version !== undefined) return version;
    }
    const engines = lookup.json(manifestOf(folder))?.engines;
    const lowest = isObject(engines) ? lowestAdmitted(engines.node) : undefined;
    if (lowest !== undefined) return lowest;
  }
  return undefined;
}

/**
 * The major version in the text of an `.nvmrc` or a `.node-version`: one version, beside comments, blank lines, and
 * pairs with `=` (nvm README, ".nvmrc"). `20.x` is what other tools read (actions/setup-node, fnm).
 *
 * @returns undefined for what names none for good (`node`, `lts/*`, an alias of the user's), and for what is malformed
 */
export function writtenVersion(text: string): number | undefined {
  if (text.length > largest) return undefined;
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '' && !line.includes('='));
  const [written] = lines;
  if (written === undefined || lines.length > 1) return undefined;
  const [, codename] = /^lts\/([a-z]+)$/i.exec(written) ?? [];
  if (codename !== undefined) return longTermVersions.get(codename.toLowerCase());
  const [, major] = /^v?(\d{1,3})(?:\.(?:\d+|[x*])){0,2}(?:-[\w.-]+)?$/i.exec(written) ?? [];
  return major === undefined ? undefined : Number(major);
}

/** The lowest major version of which a range of npm's admits any release, among those whose TLS is known. */
function lowestAdmitted(range: unknown): number | undefined {
  if (typeof range !== 'string' || range.length > longestRange || validRange(range) === null)
    return undefined;
  for (let major = knownNodeVersions.oldest; major <= knownNodeVersions.newest; major++)
    if (intersects(range, String(major))) return major;
  return undefined;
}
