import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { type Checks, Outdated } from './checks.ts';
import type { Delivery } from './delivery.ts';
import type { OpenDocument, OpenDocuments } from './documents.ts';
import type { Log } from './log.ts';

/** How long the user must pause before a text is looked at again, in milliseconds. */
const afterTyping = 150;
/** The same for documents that an edit elsewhere may alter. */
const afterTypingElsewhere = 300;

/** Sends diagnostics to a client that does not ask for them. */
export class PushedDiagnostics implements Delivery {
  readonly isPush = true;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, AbortController>();
  /** What the client shows of each document, to spare it what it knows. */
  private readonly shown = new Map<
    string,
    { readonly content: string; readonly diagnostics: Diagnostic[] }
  >();

  constructor(
    private readonly checks: Checks,
    private readonly documents: OpenDocuments,
    private readonly send: (params: PublishDiagnosticsParams) => void,
    private readonly log: Log,
  ) {}

  opened(document: OpenDocument): void {
    void this.run(document);
    this.scheduleOthers(document);
  }

  edited(document: OpenDocument): void {
    this.running.get(document.uri)?.abort();
    this.schedule(document, afterTyping);
    this.scheduleOthers(document);
  }

  closed(document: OpenDocument): readonly Diagnostic[] {
    const shown = this.shown.get(document.uri);
    clearTimeout(this.timers.get(document.uri));
    this.timers.delete(document.uri);
    this.running.get(document.uri)?.abort();
    this.running.delete(document.uri);
    this.shown.delete(document.uri);
    this.scheduleOthers(document);
    return shown?.diagnostics ?? [];
  }

  owns(uri: string): boolean {
    return this.documents.get(uri) !== undefined;
  }

  workspaceChanged(): void {
    for (const document of this.documents.all()) this.schedule(document, 0);
  }

  private scheduleOthers({ uri }: OpenDocument): void {
    for (const other of this.documents.all()) {
      if (other.uri !== uri && !this.timers.has(other.uri)) this.schedule(other, afterTypingElsewhere);
    }
  }

  private schedule(document: OpenDocument, delay: number): void {
    clearTimeout(this.timers.get(document.uri));
    const timer = setTimeout(() => {
      this.timers.delete(document.uri);
      void this.run(document);
    }, delay);
    this.timers.set(document.uri, timer);
  }

  private async run(document: OpenDocument): Promise<void> {
    const { uri } = document;
    this.running.get(uri)?.abort();
    const abort = new AbortController();
    this.running.set(uri, abort);
    try {
      const { version, diagnostics } = await this.checks.check(document, abort.signal);
      if (!abort.signal.aborted) this.show({ uri, version, diagnostics: [...diagnostics] });
    } catch (error) {
      // Whoever changed the text or gave up has seen to the next check.
      if (abort.signal.aborted || error instanceof Outdated) return;
      this.log.failure('A document could not be analysed', error);
      this.show({ uri, diagnostics: [] });
    } finally {
      if (this.running.get(uri) === abort) this.running.delete(uri);
    }
  }

  private show(params: PublishDiagnosticsParams): void {
    const content = JSON.stringify(params);
    if (this.shown.get(params.uri)?.content === content) return;
    this.shown.set(params.uri, { content, diagnostics: params.diagnostics });
    this.send(params);
  }
}
