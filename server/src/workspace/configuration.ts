import type { RuleLevel } from '../rules/finding.ts';
import { checkConfiguration, type Fault } from './configuration-check.ts';
import { configurationFileName, type RuleName, type scopes } from './configuration-table.ts';
import { type FileSystem, FileSystemError } from './file-system.ts';
import { compileGlobs, type Globs } from './globs.ts';
import { dirname, join } from './paths.ts';
import { problemOf, type WorkspaceProblem } from './problem.ts';

/** What the owners of a code base demand of its clients. */
export interface Policies {
  readonly requirePrivateEndpoint?: boolean | string | readonly string[];
  readonly requireFips?: boolean;
  readonly allowedRegions?: readonly string[];
  readonly forbidVaultApi?: boolean;
}

/** What `glacier-guard.json` says, as far as it can be understood; what it leaves out is absent. */
export interface Configuration {
  /** Absent when there is no such file. */
  readonly file?: string;
  readonly settings: {
    readonly rules?: Readonly<Record<string, RuleLevel>>;
    readonly scope?: (typeof scopes)[number];
    readonly nodeVersion?: number;
  };
  /** What `ignore` leaves out. */
  readonly ignored: Globs;
  readonly localEndpoints: readonly string[];
  readonly policies: Policies;
  readonly problems: readonly WorkspaceProblem[];
}

/** The configuration where there is no file. */
export const noConfiguration: Configuration = {
  settings: {},
  ignored: compileGlobs('/', []),
  localEndpoints: [],
  policies: {},
  problems: [],
};

/** Nobody writes a longer one by hand. */
const largest = 1 << 20;

/** The `glacier-guard.json` that holds for a folder: its own, or the nearest one above it. */
export async function findConfiguration(fileSystem: FileSystem, folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, configurationFileName);
    if (await mayBeFile(fileSystem, file)) return file;
    if (dirname(at) === at) return undefined;
  }
}

async function mayBeFile(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fileSystem.stat(path)).kind === 'file';
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

/**
 * Reads a configuration file. It never throws for what the file says or for a file that cannot be read: both
 * become problems, beside the defaults.
 *
 * @param rules the catalogue, to know the ids
 */
export async function loadConfiguration(
  fileSystem: FileSystem,
  file: string,
  rules: readonly RuleName[],
): Promise<Configuration> {
  try {
    const { size } = await fileSystem.stat(file);
    if (size > largest) throw new FileSystemError('other', file, 'over 1 MiB, not read');
    return parseConfiguration(new TextDecoder().decode(await fileSystem.readFile(file)), file, rules);
  } catch (error) {
    return { ...noConfiguration, file, problems: [problemOf(error, file)] };
  }
}

/** The keys of the table, with what their shapes let through. */
interface Checked {
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly scope?: (typeof scopes)[number];
  readonly nodeVersion?: number;
  readonly ignore?: readonly string[];
  readonly localEndpoints?: readonly string[];
  readonly policies?: Policies;
}

/**
 * Understands the text of a configuration file: JSON with comments and trailing commas.
 *
 * A text that is not JSON gives the defaults; a wrong value gives the default of its key alone.
 */
export function parseConfiguration(text: string, file: string, rules: readonly RuleName[]): Configuration {
  const { value, faults } = checkConfiguration(text, rules);
  // What comes out of the check has the shape of the table.
  const { rules: levels, scope, nodeVersion, ignore, localEndpoints, policies } = (value ?? {}) as Checked;
  return {
    file,
    settings: {
      ...(levels !== undefined && { rules: levels }),
      ...(scope !== undefined && { scope }),
      ...(nodeVersion !== undefined && { nodeVersion }),
    },
    ignored: compileGlobs(dirname(file), ignore ?? []),
    localEndpoints: localEndpoints ?? [],
    policies: policies ?? {},
    problems: faults.map((fault) => problemAt(fault, file)),
  };
}

function problemAt({ message, start, end }: Fault, file: string): WorkspaceProblem {
  return { kind: 'configuration', path: file, message, at: { file, start, end } };
}
