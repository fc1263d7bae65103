import { type Analyzer, createAnalyzer } from '../../server/src/analyzer.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { FileSystem } from '../../server/src/workspace/file-system.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';

/** Rules that speak of nearly every client of a service or an SDK. */
const general: ReadonlySet<string> = new Set(['route/direct-glacier', 'sdk/v2-end-of-support']);

/** `file:line rule (condition)` of each finding, without rules that no test here is about. */
function shown(findings: readonly Finding[], textOf: (file: string) => string): readonly string[] {
  return findings
    .filter(({ rule }) => !general.has(rule))
    .map(({ rule, at, condition }) => {
      const line = textOf(at.file).slice(0, at.start).split('\n').length;
      return `${at.file.replace(/^\/w\//, '')}:${line} ${rule}${condition === undefined ? '' : ` (${condition})`}`;
    });
}

/** The findings of a scan of files in `/w`. */
export async function scanned(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const report = await createAnalyzer(inMemory(files).fileSystem).scan({ targets: ['/w'] });
  return shown(report.findings, (file) => report.textOf(file));
}

/** The findings that stand in a file, once the folder has been looked at. */
export async function standing(analyzer: Analyzer, file: string): Promise<readonly string[]> {
  await settled(analyzer, file);
  const { findings, text } = await analyzer.findingsIn(file);
  return shown(findings, () => text);
}

/** Waits until the rest of a file's folder has been looked at: what is left to do then takes no more than turns. */
async function settled(analyzer: Analyzer, file: string): Promise<void> {
  await analyzer.findingsIn(file);
  await analyzer.findingsInFolders();
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export interface CountedFiles {
  readonly fileSystem: FileSystem;
  readonly files: Map<string, string>;
  /** The files that were read, in order. */
  readonly reads: string[];
}

/** Files in memory below `/w` that remember who was read. */
export function inMemory(contents: Readonly<Record<string, string>>): CountedFiles {
  const files = new Map(Object.entries(contents).map(([name, text]) => [`/w/${name}`, text]));
  const reads: string[] = [];
  const inner = memoryFileSystem(files);
  const fileSystem: FileSystem = {
    ...inner,
    readFile(path) {
      reads.push(path);
      return inner.readFile(path);
    },
  };
  return { fileSystem, files, reads };
}
