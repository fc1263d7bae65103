import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Analyzer, FoldersReport } from '../analyzer.ts';
import type { Checks } from './checks.ts';
import type { Delivery } from './delivery.ts';
import { findingDiagnostic, problemDiagnostic } from './diagnostic.ts';
import type { OpenDocument, OpenDocuments } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import { PlaceReader } from './places.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** How long the user must pause before closed files are looked at again, in milliseconds. */
const quiet = 500;

/** What a scan came to. */
export interface ScanCounts {
  readonly files: number;
  readonly analysed: number;
  readonly findings: number;
  readonly filesWithFindings: number;
}

/**
 * Sends the diagnostics of files that no open document answers for: the findings of a scan, and mistakes in
 * configurations. Nothing is scanned unasked; after the first scan its findings are kept true.
 *
 * Each file has one owner at a time. An open document is its delivery's from the first answer on, until it closes;
 * what the client then showed stays on screen until the file has been looked at as it is on disk.
 */
export class ClosedFiles {
  /** What the client shows by our messages, by URI; files without diagnostics are not listed. */
  private readonly shown = new Map<string, string>();
  private isScanned = false;
  private isStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;
  private isScanning = false;

  constructor(
    private readonly engine: Engine,
    private readonly checks: Checks,
    private readonly documents: OpenDocuments,
    private readonly settings: WorkspaceSettings,
    private readonly delivery: () => Delivery,
    private readonly send: (params: PublishDiagnosticsParams) => void,
    private readonly log: Log,
  ) {}

  /**
   * Scans all folders and shows what stands in them; given up, it leaves everything as it was.
   *
   * @param onProgress called with the count of files that are dealt with, and the count in all
   */
  async scan(signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<ScanCounts> {
    this.pause();
    this.isScanning = true;
    try {
      await this.settings.settled;
      const analyzer = await this.engine.use();
      // The user may know of files that the client has not told of yet.
      analyzer.filesChanged(this.settings.all.map(({ path }) => path));
      const report = await analyzer.findingsInFolders(signal, onProgress);
      signal.throwIfAborted();
      this.isScanned = true;
      const counts = this.show(report);
      await this.showProblems(analyzer, report);
      return counts;
    } finally {
      this.isScanning = false;
      if (this.isStale) this.follow();
    }
  }

  /** Something changed that findings rest on: they are looked at again, many changes at once. */
  follow(delay = quiet): void {
    this.isStale = true;
    // A scan sees to it when it is over.
    if (this.isScanning || !this.engine.isInUse) return;
    this.pause();
    this.timer = setTimeout(() => {
      const running = new AbortController();
      this.running = running;
      this.isStale = false;
      this.lookAgain(running.signal).catch((error: unknown) => {
        if (!running.signal.aborted) this.log.failure('Closed files could not be looked at again', error);
      });
    }, delay);
  }

  /** An open document is answered for elsewhere from now on. */
  handOver({ uri }: OpenDocument): void {
    // Where both are sent, the next message replaces this one.
    if (this.shown.delete(uri) && !this.delivery().isPush) this.send({ uri, diagnostics: [] });
  }

  /**
   * A document closed, and its file is ours to tell of.
   *
   * @param shown what the client was shown of the document; `undefined` when it was ours before
   */
  takeOver({ uri, path }: OpenDocument, shown: readonly Diagnostic[] | undefined): void {
    if (!shown) {
      this.follow();
      return;
    }
    const isCovered = this.isScanned && this.settings.folderOf(path) !== undefined;
    const { isPush } = this.delivery();
    if (isPush) this.shown.set(uri, 'as the open document');
    if (isPush || isCovered) this.publish(uri, isCovered ? shown : []);
    this.follow(isCovered ? 0 : quiet);
  }

  private pause(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private async lookAgain(signal: AbortSignal): Promise<void> {
    await this.settings.settled;
    const analyzer = await this.engine.use();
    const report = this.isScanned ? await analyzer.findingsInFolders(signal) : undefined;
    signal.throwIfAborted();
    if (report) this.show(report);
    await this.showProblems(analyzer, report);
  }

  private show(report: FoldersReport): ScanCounts {
    const places = new PlaceReader(report);
    const context = this.checks.context({ report, places });
    const gone = new Set([...this.shown.keys()].filter((uri) => !this.configurations.has(uri)));
    let findings = 0;
    let filesWithFindings = 0;
    for (const [file, found] of report.findings) {
      if (found.length === 0 || !this.settings.of(file).enable) continue;
      findings += found.length;
      filesWithFindings++;
      const uri = this.documents.uriOf(file);
      gone.delete(uri);
      if (this.delivery().owns(uri)) continue;
      this.publish(
        uri,
        found.map((finding) => findingDiagnostic(finding, context)),
      );
    }
    for (const uri of gone) this.publish(uri, []);
    return { files: report.files, analysed: report.analysed, findings, filesWithFindings };
  }

  /** The configurations that have been told of. */
  private configurations = new Set<string>();

  private async showProblems(analyzer: Analyzer, report: FoldersReport | undefined): Promise<void> {
    const byUri = new Map<string, Diagnostic[]>();
    for (const { path, settings } of this.settings.all) {
      if (!settings.enable) continue;
      for (const { at: _, ...problem } of await analyzer.configurationProblems(path)) {
        const uri = this.documents.uriOf(problem.path);
        // The text is not at hand, so that the start of the file stands for the place.
        const places = new PlaceReader({ textOf: () => report?.textOf(problem.path) ?? '' });
        const diagnostics = byUri.get(uri) ?? [];
        byUri.set(uri, diagnostics);
        diagnostics.push(problemDiagnostic(problem, places));
      }
    }
    const gone = [...this.configurations].filter((uri) => !byUri.has(uri));
    this.configurations = new Set(byUri.keys());
    for (const [uri, diagnostics] of byUri) {
      if (!this.delivery().owns(uri)) this.publish(uri, diagnostics);
    }
    for (const uri of gone) if (!this.delivery().owns(uri)) this.publish(uri, []);
  }

  private publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if ((this.shown.get(uri) ?? '[]') === content) return;
    if (diagnostics.length > 0) this.shown.set(uri, content);
    else this.shown.delete(uri);
    this.send({ uri, diagnostics: [...diagnostics] });
  }
}
