import type { Diagnostic, Position } from 'vscode-languageserver';
import type { Analyzer, FileReport, HoverReport } from '../analyzer.ts';
import { relative } from '../workspace/paths.ts';
import type { ClientFeatures } from './client-features.ts';
import { type DiagnosticContext, findingDiagnostic, problemDiagnostic } from './diagnostic.ts';
import type { OpenDocument, OpenDocuments, Snapshot } from './documents.ts';
import type { Engine } from './engine.ts';
import { PlaceReader } from './places.ts';
import type { RulePages } from './rule-page.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** Says that a document changed or closed while it was looked at: the answer would speak of another text. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

/** What the engine says of a document at one version. */
export interface Inspection {
  readonly document: OpenDocument;
  readonly version: number;
  readonly report: FileReport;
  readonly places: PlaceReader;
  readonly analyzer: Analyzer;
}

/** An answer of the engine about a document at one version. */
interface Asked<T> {
  readonly answer: T;
  readonly version: number;
  readonly analyzer: Analyzer;
}

/** A document's diagnostics at one version. */
export interface Check {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What findings are put into words with. */
interface Context {
  readonly report: Pick<FileReport, 'redact'>;
  readonly places: PlaceReader;
}

/** The one way from an open document to what is to be said of it, whoever asks. */
export class Checks {
  constructor(
    private readonly engine: Engine,
    private readonly documents: OpenDocuments,
    private readonly settings: WorkspaceSettings,
    private readonly features: ClientFeatures,
    private readonly rulePage: RulePages,
  ) {}

  /**
   * The diagnostics of a document.
   *
   * @throws {Outdated} when the document changes meanwhile
   */
  async check(document: OpenDocument, signal: AbortSignal): Promise<Check> {
    if (document.kind === 'configuration') return this.checkConfiguration(document);
    const inspection = await this.inspect(document, signal);
    if (!inspection) return { version: this.present(document).version, diagnostics: [] };
    const context = this.context(inspection);
    const diagnostics = inspection.report.findings.map((finding) => findingDiagnostic(finding, context));
    return { version: inspection.version, diagnostics };
  }

  /**
   * The findings in a document; `undefined` where the user has turned us off.
   *
   * @throws {Outdated} when the document changes meanwhile
   */
  async inspect(document: OpenDocument, signal: AbortSignal): Promise<Inspection | undefined> {
    const asked = await this.ask(document, signal, (analyzer) => analyzer.findingsIn(document.path, signal));
    if (!asked) return undefined;
    const { answer: report, version, analyzer } = asked;
    const places = new PlaceReader({
      textOf: (file) => (file === document.path ? report.text : report.textOf(file)),
    });
    return { document, version, report, places, analyzer };
  }

  /**
   * What there is to say of a place in a document; `undefined` when that is nothing.
   *
   * @throws {Outdated} when the document changes meanwhile
   */
  async hover(
    document: OpenDocument,
    { line, character }: Position,
    signal: AbortSignal,
  ): Promise<HoverReport | undefined> {
    const position = { line: line + 1, column: character + 1 };
    const asked = await this.ask(document, signal, (analyzer) =>
      analyzer.hover(document.path, position, signal),
    );
    return asked?.answer;
  }

  /** How a file is named to people: below its folder, if it lies in one. */
  labelOf(file: string): string {
    const folder = this.settings.folderOf(file);
    return folder === undefined ? file : relative(folder, file);
  }

  /** Asks the engine about a document at one version; `undefined` where the user has turned us off. */
  private async ask<T>(
    document: OpenDocument,
    signal: AbortSignal,
    question: (analyzer: Analyzer) => Promise<T>,
  ): Promise<Asked<T> | undefined> {
    await this.settings.settled;
    if (document.kind !== 'code' || !this.settings.of(document.path).enable) return undefined;
    const analyzer = await this.engine.use();
    const { version } = this.present(document);
    const answer = await question(analyzer);
    signal.throwIfAborted();
    if (this.present(document).version !== version) throw new Outdated();
    return { answer, version, analyzer };
  }

  /** What it takes to turn findings into diagnostics. */
  context({ report, places }: Context): DiagnosticContext {
    return {
      features: this.features,
      rulePage: this.rulePage,
      places,
      redact: (text) => report.redact(text),
      uriOf: (file) => this.documents.uriOf(file),
      label: (file) => this.labelOf(file),
    };
  }

  private async checkConfiguration(document: OpenDocument): Promise<Check> {
    await this.settings.settled;
    const analyzer = await this.engine.use();
    const { version, text } = this.present(document);
    const problems = this.settings.of(document.path).enable
      ? await analyzer.configurationProblems(document.path)
      : [];
    if (this.present(document).version !== version) throw new Outdated();
    const places = new PlaceReader({ textOf: () => text });
    const diagnostics = problems
      .filter(({ path }) => path === document.path)
      .map((problem) => problemDiagnostic(problem, places));
    return { version, diagnostics };
  }

  private present(document: OpenDocument): Snapshot {
    const snapshot = this.documents.snapshot(document);
    if (!snapshot) throw new Outdated();
    return snapshot;
  }
}
