import {
  commands,
  EventEmitter,
  type LogOutputChannel,
  TabInputText,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** How the server is: `waiting` between an unexpected end and the next start, `given-up` after too many of them. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'waiting' | 'given-up';

/** How long is waited before each new start, in milliseconds; after as many it is given up. */
const waits = [500, 2000, 8000, 20_000];
/** Ends that lie further back do not count, in milliseconds. */
const memory = 3 * 60_000;

/** A server that is started when it is first needed, and started again when it ends unasked. */
export class Server {
  private client: BaseLanguageClient | undefined;
  private ends: number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private now: ServerState = 'stopped';
  private readonly changed = new EventEmitter<ServerState>();
  /** Tells of every change of the state. */
  readonly onDidChange = this.changed.event;

  /** @param create makes the client for this host, not started yet */
  constructor(
    private readonly create: (handler: ErrorHandler) => BaseLanguageClient,
    private readonly output: LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.now;
  }

  /** The client of a running server; starts it if need be. */
  async running(): Promise<BaseLanguageClient> {
    await this.start();
    if (this.client && this.now === 'running') return this.client;
    throw new Error('The Glacier Guard server is not running.');
  }

  /** Starts the server unless it runs already, or unless it is waited or given up. */
  async start(): Promise<void> {
    if (this.now === 'given-up') return;
    clearTimeout(this.timer);
    this.client ??= this.create({
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        this.ended();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    });
    const { client } = this;
    if (!client.needsStart()) return client.start();
    this.set('starting');
    try {
      await client.start();
      this.set('running');
    } catch (error) {
      this.output.error('The server did not start.', String(error));
      this.client = undefined;
      if (this.state === 'starting') this.ended();
    }
  }

  /** Starts the server anew, with a client made anew, whatever happened before. */
  async restart(): Promise<void> {
    await this.stop();
    this.ends = [];
    await this.start();
  }

  /** Stops the server if it runs. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    this.set('stopped');
    if (client?.needsStop()) await client.stop();
    await client?.dispose();
  }

  /** Tells the server of a document whose last tab has closed, though the editor keeps it for a while. */
  async hidden(uri: Uri): Promise<void> {
    const isShown = window.tabGroups.all.some(({ tabs }) =>
      tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
    );
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (!this.client || this.now !== 'running' || isShown || !document || document.isDirty) return;
    const params = { uri: this.client.code2ProtocolConverter.asUri(uri) };
    await this.client.sendNotification('glacierGuard/hidden', params);
  }

  /** Resolves when the server runs again; rejects when it will not. */
  async recovered(): Promise<BaseLanguageClient> {
    while (this.now === 'waiting' || this.now === 'starting') {
      await new Promise<void>((resolve) => {
        const listener = this.onDidChange(() => {
          listener.dispose();
          resolve();
        });
      });
    }
    return this.running();
  }

  private ended(): void {
    if (this.now === 'stopped' || this.now === 'waiting' || this.now === 'given-up') return;
    const now = Date.now();
    this.ends = [...this.ends.filter((end) => now - end < memory), now];
    const wait = waits[this.ends.length - 1];
    if (wait === undefined) {
      this.set('given-up');
      this.output.error(`The server ended ${this.ends.length} times within three minutes and is left alone.`);
      void this.offerRestart();
      return;
    }
    this.output.warn(`The server ended unexpectedly; it is started again in ${wait / 1000} s.`);
    this.set('waiting');
    this.timer = setTimeout(() => void this.start(), wait);
  }

  private async offerRestart(): Promise<void> {
    const message = `The Glacier Guard server ended ${this.ends.length} times within three minutes. Findings are no longer updated.`;
    const choice = await window.showErrorMessage(message, 'Restart Server', 'Show Output');
    if (choice === 'Restart Server') await this.restart();
    if (choice === 'Show Output') await commands.executeCommand('glacierGuard.showOutput');
  }

  private set(state: ServerState): void {
    if (state === this.now) return;
    this.now = state;
    this.changed.fire(state);
  }
}
