import type { WorkspaceFolder } from 'vscode-languageserver';
import { isWithin } from '../workspace/paths.ts';
import { defaultSettings, type EditorSettings, ownPart, readSettings } from './settings.ts';
import { pathOf } from './uris.ts';

/** How long answers wait for a client that was asked for its settings, in milliseconds. */
const patience = 2000;

/** Asks the client for its settings: one answer for each scope, in their order. */
export type AskSettings = (scopes: readonly { readonly scopeUri?: string }[]) => Promise<readonly unknown[]>;

interface Folder {
  readonly uri: string;
  readonly path: string;
}

/** The workspace's folders, and the editor's settings for each of them and for what lies in none. */
export class WorkspaceSettings {
  private folders: readonly Folder[] = [];
  private byFolder: ReadonlyMap<string, EditorSettings> = new Map();
  private outside: EditorSettings = defaultSettings;
  private pushed: unknown;
  private settling: Promise<void> | undefined;
  private asked = 0;
  private answered = 0;

  /**
   * @param ask absent when the client cannot be asked; it may then push its settings
   * @param changed called after folders or settings have changed
   */
  constructor(
    private readonly ask: AskSettings | undefined,
    private readonly changed: () => void,
  ) {}

  /**
   * Resolves when the settings are known for the first time, or when the client has taken too long to tell. Later
   * changes are not waited for: they are told of.
   */
  get settled(): Promise<void> {
    return this.settling ?? Promise.resolve();
  }

  /** Each folder with its settings. */
  get all(): readonly { readonly path: string; readonly settings: EditorSettings }[] {
    return this.folders.map(({ path }) => ({ path, settings: this.byFolder.get(path) ?? this.outside }));
  }

  /** The settings for files that lie in no folder. */
  get defaults(): EditorSettings {
    return this.outside;
  }

  /** Adds and removes folders. */
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
    const kept = this.folders.filter(({ path }) => !gone.has(path));
    const known = new Set(kept.map(({ path }) => path));
    const fresh = added.flatMap(({ uri }) => {
      const path = pathOf(uri);
      return path === undefined || known.has(path) ? [] : [{ uri, path }];
    });
    this.folders = [...kept, ...fresh];
  }

  /** The innermost folder that a file lies in. */
  folderOf(file: string): string | undefined {
    return this.folders
      .map(({ path }) => path)
      .filter((path) => isWithin(file, path))
      .sort((a, b) => b.length - a.length)[0];
  }

  /** The settings that hold for a file. */
  of(file: string): EditorSettings {
    const folder = this.folderOf(file);
    return (folder === undefined ? undefined : this.byFolder.get(folder)) ?? this.outside;
  }

  /**
   * Takes settings that the client pushed; without a part of ours they change nothing. What a client answers when
   * it is asked is stronger.
   */
  push(pushed: unknown): void {
    const own = ownPart(pushed);
    if (own === undefined) return;
    this.pushed = own;
    if (!this.ask) this.outside = readSettings(own);
  }

  /** Asks the client for its settings, when it can be asked, and tells of the change. */
  refresh(): void {
    if (!this.ask) {
      this.changed();
      return;
    }
    const asked = this.askAll(++this.asked, this.ask);
    this.settling ??= new Promise((resolve) => {
      // A silent client must not keep every answer waiting.
      const timer = setTimeout(resolve, patience);
      void asked.finally(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private async askAll(round: number, ask: AskSettings): Promise<void> {
    const folders = this.folders;
    const answers = await ask([...folders.map(({ uri }) => ({ scopeUri: uri })), {}]).catch(() => undefined);
    if (!answers || round < this.answered) return;
    this.answered = round;
    const settings = answers.map((answer) => readSettings(answer ?? this.pushed));
    this.byFolder = new Map(folders.map(({ path }, at) => [path, settings[at] ?? defaultSettings]));
    this.outside = settings[folders.length] ?? defaultSettings;
    this.changed();
  }
}
