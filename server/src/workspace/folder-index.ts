import { searchFiles } from './candidates.ts';
import type { Configuration } from './configuration.ts';
import { configurationFileName } from './configuration-table.ts';
import type { FileSystem } from './file-system.ts';
import { configurationFor } from './folder-configuration.ts';
import { textCanMatter } from './needles.ts';
import { basename, dirname, isWithin } from './paths.ts';
import { type Effective, effective, type Settings } from './settings.ts';
import type { SourceStore } from './source-store.ts';
import { kindOf, walk } from './walk.ts';

/** What is known of one workspace folder: its settings, its files, and which of them can hold a client. */
export class FolderIndex {
  /** Every source file of the folder, once it has been walked. */
  files: readonly string[] = [];
  private candidates = new Set<string>();
  private walking: Promise<void> | undefined;
  /** By the folder that they hold for: the workspace folder, or that of a document outside of all. */
  private configurations = new Map<string, Promise<Configuration>>();
  private effectives = new Map<Configuration, Effective>();
  /** Whether the walk is over and no change has come since that needs another. */
  isReady = false;

  /** @param path the folder; undefined for documents that lie in none */
  constructor(
    readonly path: string | undefined,
    private settings: Settings,
    private readonly fileSystem: FileSystem,
    private readonly store: SourceStore,
  ) {}

  setSettings(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    this.settings = settings;
    this.effectives = new Map();
  }

  /** The configuration that holds for a file of the folder. */
  configurationOf(file: string): Promise<Configuration> {
    const folder = this.path ?? dirname(file);
    let configuration = this.configurations.get(folder);
    if (!configuration) {
      configuration = configurationFor(this.fileSystem, folder);
      this.configurations.set(folder, configuration);
    }
    return configuration;
  }

  /** What holds for a file of the folder; the same object until something about it changes. */
  async effectiveOf(file: string): Promise<Effective> {
    const configuration = await this.configurationOf(file);
    let holds = this.effectives.get(configuration);
    if (!holds) {
      holds = effective(this.settings, configuration, {});
      this.effectives.set(configuration, holds);
    }
    return holds;
  }

  /** The files that can hold a client, open documents by their text in the editor. */
  candidatesNow(): string[] {
    const open = this.store.openPaths.filter((path) =>
      this.path === undefined ? true : isWithin(path, this.path),
    );
    const now = new Set(this.candidates);
    for (const path of open) {
      if (this.isCandidate(path)) now.add(path);
      else now.delete(path);
    }
    return [...now].sort();
  }

  /** Whether a file whose text is in hand can hold a client. */
  isCandidate(path: string): boolean {
    const text = this.store.text(path);
    return text !== undefined && text !== 'missing' && textCanMatter(text);
  }

  /** Walks the folder and searches its files, unless that is done. */
  prepare(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    this.walking ??= this.walk().finally(() => {
      this.walking = undefined;
    });
    return this.walking;
  }

  private async walk(): Promise<void> {
    this.isReady = true;
    if (this.path === undefined) return;
    const { ignored } = await this.configurationOf(this.path);
    const { files } = await walk(this.fileSystem, this.path, { leavesOut: (path) => ignored.matches(path) });
    const { candidates } = await searchFiles(this.fileSystem, files);
    this.files = files.filter(({ kind }) => kind === 'source').map(({ path }) => path);
    this.candidates = new Set(candidates.map(({ path }) => path));
  }

  /** Takes note of changes on disk. */
  changed(paths: readonly string[]): void {
    const within = paths.filter(
      (path) => this.path === undefined || isWithin(path, this.path) || isWithin(this.path, path),
    );
    const configures = paths.some(
      (path) => basename(path) === configurationFileName || basename(path) === '.gitignore',
    );
    if (configures) {
      this.configurations = new Map();
      this.effectives = new Map();
    }
    // Names of no kind of ours may be folders, which come and go with all that is in them.
    if (configures || within.some((path) => kindOf(path) === 'source' || !basename(path).includes('.')))
      this.isReady = false;
  }
}
