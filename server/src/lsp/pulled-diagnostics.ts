import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Checks, Outdated } from './checks.ts';
import type { Delivery } from './delivery.ts';
import type { OpenDocument, OpenDocuments } from './documents.ts';
import type { Log } from './log.ts';

/** How long the user must pause before other documents are looked at again, in milliseconds. */
const quiet = 300;

/** The last answer on a document. */
interface Answer {
  readonly id: string;
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly content: string;
  /** What the client was last told to ask again for; it need not ask about documents that nobody sees. */
  readonly announced: string;
}

/**
 * Answers a client that asks for diagnostics, and tells it to ask again when an answer would be another one.
 *
 * The client knows best when an edited document is to be asked about; what it cannot know is that the edit alters
 * other documents. These are looked at again after a pause, and only a difference makes the client refresh.
 */
export class PulledDiagnostics implements Delivery {
  readonly isPush = false;
  private readonly answers = new Map<string, Answer>();
  /** Ids of an earlier server must not be taken for ours. */
  private readonly session = Date.now().toString(36);
  private count = 0;
  private changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = new AbortController();

  /**
   * @param refresh makes the client ask again; absent when it cannot be made to
   * @param answered called before the client gets an answer on a document
   */
  constructor(
    private readonly checks: Checks,
    private readonly documents: OpenDocuments,
    private readonly refresh: (() => Promise<void>) | undefined,
    private readonly answered: (document: OpenDocument) => void,
    private readonly log: Log,
  ) {}

  /** Answers `textDocument/diagnostic`; a document that is not open, or none of ours, has no diagnostics here. */
  async answer(params: DocumentDiagnosticParams, signal: AbortSignal): Promise<DocumentDiagnosticReport> {
    const document = this.documents.get(params.textDocument.uri);
    if (!document) return { kind: 'full', items: [] };
    const { changes } = this;
    const { version, diagnostics } = await this.checks.check(document, signal);
    const { id } = this.remember(document, version, diagnostics);
    this.answered(document);
    // What happened meanwhile may have come too late for this answer.
    if (changes !== this.changes) this.lookAgainSoon();
    if (id === params.previousResultId) return { kind: 'unchanged', resultId: id };
    return { kind: 'full', resultId: id, items: [...diagnostics] };
  }

  opened(): void {
    this.lookAgainSoon();
  }

  edited(): void {
    this.lookAgainSoon();
  }

  closed(document: OpenDocument): readonly Diagnostic[] | undefined {
    const answer = this.answers.get(document.uri);
    this.answers.delete(document.uri);
    this.lookAgainSoon();
    return answer?.diagnostics;
  }

  owns(uri: string): boolean {
    return this.answers.has(uri);
  }

  workspaceChanged(): void {
    this.lookAgainSoon(0);
  }

  private remember(document: OpenDocument, version: number, diagnostics: readonly Diagnostic[]): Answer {
    const content = JSON.stringify(diagnostics);
    const last = this.answers.get(document.uri);
    const id = last?.content === content ? last.id : `${this.session}-${++this.count}`;
    const answer = { id, version, diagnostics, content, announced: content };
    this.answers.set(document.uri, answer);
    return answer;
  }

  private lookAgainSoon(delay = quiet): void {
    this.changes++;
    const { refresh } = this;
    if (!refresh) return;
    clearTimeout(this.timer);
    this.running.abort();
    this.timer = setTimeout(() => {
      this.running = new AbortController();
      this.lookAgain(refresh, this.running.signal).catch((error: unknown) => {
        this.log.failure('Diagnostics could not be refreshed', error);
      });
    }, delay);
  }

  private async lookAgain(refresh: () => Promise<void>, signal: AbortSignal): Promise<void> {
    let differ = false;
    for (const document of this.documents.all()) {
      if (await this.differs(document, signal)) differ = true;
    }
    if (differ) await refresh();
  }

  private async differs(document: OpenDocument, signal: AbortSignal): Promise<boolean> {
    const answer = this.answers.get(document.uri);
    // A document that was edited since is asked about without being told.
    if (!answer || this.documents.snapshot(document)?.version !== answer.version) return false;
    try {
      const { diagnostics } = await this.checks.check(document, signal);
      const announced = JSON.stringify(diagnostics);
      if (signal.aborted || announced === answer.announced) return false;
      this.answers.set(document.uri, { ...answer, announced });
      return true;
    } catch (error) {
      if (!signal.aborted && !(error instanceof Outdated)) {
        this.log.failure('A document could not be analysed', error);
      }
      return false;
    }
  }
}
