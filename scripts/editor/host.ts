/** What a VS Code is to be started with. */
export interface HostOptions {
  /** The folder of an extension under development. */
  readonly extension?: string | undefined;
  /** The module with `run` that the extension host is to run. */
  readonly tests?: string | undefined;
  /** A folder or a `.code-workspace` file; an empty window without. */
  readonly open?: string | undefined;
  /** The user's settings. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Restricted Mode when false. */
  readonly isTrusted?: boolean;
  /** A folder of installed extensions. */
  readonly installed?: string | undefined;
}

/** A VS Code that runs. */
export interface Host {
  /** The address of its workbench. */
  readonly url: string;
  stop(): void;
  /** What it printed. */
  log(): string;
}
