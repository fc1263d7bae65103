import { mattering, searchFiles } from './candidates.ts';
import type { Configuration } from './configuration.ts';
import { configurationFileName } from './configuration-table.ts';
import type { FileSystem } from './file-system.ts';
import { configurationFor } from './folder-configuration.ts';
import { type Matter, matterOfText } from './needles.ts';
import { basename, dirname, isWithin } from './paths.ts';
import { type Effective, effective, type Settings } from './settings.ts';
import type { SourceStore } from './source-store.ts';
import { kindOf, walk } from './walk.ts';

interface OpenDocument {
  readonly text: string;
  readonly matter: Matter | undefined;
}

/** What is known of one workspace folder: its settings, its files, and which of them can hold a client. */
export class FolderIndex {
  /** Every source file of the folder, once it has been walked. */
  files: readonly string[] = [];
  private candidates: ReadonlyMap<string, Matter> = new Map();
  /** Every other file of the folder that may set something for whole processes. */
  private texts: ReadonlySet<string> = new Set();
  private looking: Promise<void> | undefined;
  private hasBeenWalked = false;
  private needsWalk = false;
  private readonly changedFiles = new Set<string>();
  /** By the folder that they hold for: the workspace folder, or that of a document outside of all. */
  private configurations = new Map<string, Promise<Configuration>>();
  private effectives = new Map<Configuration, Effective>();
  /** The open documents of the folder, and why they matter. */
  private open: ReadonlyMap<string, OpenDocument> = new Map();
  /** The candidates, in order; undefined when they have to be gathered anew. */
  private list: readonly string[] | undefined;

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

  /**
   * The files that can hold a client, open documents by their text in the editor. It is the same list until there is
   * another one to add or to leave out, so that others keep what they made of it.
   */
  candidatesNow(): readonly string[] {
    this.lookAtOpen();
    if (!this.list) {
      const now = new Map(this.candidates);
      for (const [path, { matter }] of this.open) {
        if (matter) now.set(path, matter);
        else now.delete(path);
      }
      const found = [...now].map(([path, matter]) => ({ path, matter }));
      this.list = mattering(found)
        .map(({ path }) => path)
        .sort();
    }
    return this.list;
  }

  /** Takes note of open documents that came, went, or became something else by an edit. */
  private lookAtOpen(): void {
    const open = new Map<string, OpenDocument>();
    for (const path of this.store.openPaths) {
      const text = this.store.document(path);
      if (text === undefined || !(this.path === undefined || isWithin(path, this.path))) continue;
      const known = this.open.get(path);
      const matter = known?.text === text ? known.matter : matterOfText(text, kindOf(path) ?? 'source');
      if (!known || known.matter !== matter) this.list = undefined;
      open.set(path, { text, matter });
    }
    if ([...this.open.keys()].some((path) => !open.has(path))) this.list = undefined;
    this.open = open;
  }

  /** Whether a file whose text is in hand matters whatever the others are: it can hold a client, or it holds a key. */
  isCandidate(path: string): boolean {
    const text = this.store.text(path);
    if (text === undefined || text === 'missing') return false;
    const matter = matterOfText(text, kindOf(path) ?? 'source');
    return matter === 'client' || matter === 'key';
  }

  /** Whether the folder has been walked at least once: what it knows may be a little old, but is not nothing. */
  get isKnown(): boolean {
    return this.path === undefined || this.hasBeenWalked;
  }

  /** Whether nothing has changed on disk since the folder was last looked at. */
  get isFresh(): boolean {
    return this.path === undefined || (this.hasBeenWalked && !this.needsWalk && this.changedFiles.size === 0);
  }

  /** Looks at what has changed: at single files, or at the whole folder when files may have come or the rules changed. */
  async prepare(): Promise<void> {
    while (!this.isFresh) {
      this.looking ??= this.look().finally(() => {
        this.looking = undefined;
      });
      await this.looking;
    }
  }

  private async look(): Promise<void> {
    if (this.path === undefined) return;
    try {
      await this.search();
    } finally {
      this.list = undefined;
    }
  }

  private async search(): Promise<void> {
    if (this.path === undefined) return;
    if (!this.hasBeenWalked || this.needsWalk) {
      this.needsWalk = false;
      this.changedFiles.clear();
      const { ignored } = await this.configurationOf(this.path);
      const { files } = await walk(this.fileSystem, this.path, {
        leavesOut: (path) => ignored.matches(path),
      });
      const { candidates } = await searchFiles(this.fileSystem, files);
      this.files = files.filter(({ kind }) => kind === 'source').map(({ path }) => path);
      this.texts = new Set(files.filter(({ kind }) => kind !== 'source').map(({ path }) => path));
      this.candidates = new Map(candidates.map(({ path, matter }) => [path, matter]));
      this.hasBeenWalked = true;
    } else {
      const changed = [...this.changedFiles];
      this.changedFiles.clear();
      const { candidates, problems } = await searchFiles(
        this.fileSystem,
        changed.map((path) => ({ path, kind: kindOf(path) ?? 'source', named: false })),
      );
      const now = new Map(this.candidates);
      for (const path of changed) now.delete(path);
      for (const { path, matter } of candidates) now.set(path, matter);
      this.candidates = now;
      const gone = new Set(problems.map(({ path }) => path));
      if (gone.size > 0) this.files = this.files.filter((path) => !gone.has(path));
    }
  }

  /** Takes note of changes on disk. */
  changed(paths: readonly string[]): void {
    const { path: folder } = this;
    const configures = paths.some((path) => [configurationFileName, '.gitignore'].includes(basename(path)));
    if (configures) {
      this.configurations = new Map();
      this.effectives = new Map();
      this.needsWalk = true;
    }
    if (folder === undefined) return;
    const known = new Set(this.files);
    for (const path of paths) {
      if (isWithin(folder, path)) this.needsWalk = true;
      if (!isWithin(path, folder)) continue;
      if (known.has(path) || this.texts.has(path)) this.changedFiles.add(path);
      // A new file may be one that is to be left out; any other name may be a folder that came or went.
      else if (kindOf(path) !== undefined || !basename(path).includes('.') || this.holds(path))
        this.needsWalk = true;
    }
  }

  private holds(folder: string): boolean {
    return this.files.some((path) => isWithin(path, folder));
  }
}
