import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../fixes/fix.ts';
import type { Finding } from '../rules/finding.ts';
import { fixAllKind, isWanted } from './action-kinds.ts';
import { type Checks, type Inspection, Outdated } from './checks.ts';
import type { ClientFeatures } from './client-features.ts';
import { findingDiagnostic } from './diagnostic.ts';
import type { OpenDocuments } from './documents.ts';
import { fixAllOffer, hasSafeFix, type Offer, quickFixOffers } from './offers.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** How long a fix-all on save may take, in milliseconds; editors hold the save until it is answered. */
const saveBudget = 300;

/** Applies a code action for clients that know no other form of it than a command. */
export const applyCommand = 'glacierGuard.applyAction';

type Action = CodeAction | Command;

/** Names an action of a document at one version, to make its edit when the user chooses it. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly id: string;
}

/** Answers what can be done about the findings in a document. */
export class CodeActions {
  constructor(
    private readonly checks: Checks,
    private readonly documents: OpenDocuments,
    private readonly features: ClientFeatures,
  ) {}

  /** Answers `textDocument/codeAction`. */
  async provide(params: CodeActionParams, signal: AbortSignal): Promise<Action[]> {
    const { only, diagnostics = [] } = params.context;
    const { range } = params;
    const { uri } = params.textDocument;
    // Editors ask for everything while the caret moves; what changes the whole file has to be asked for by name.
    const fixAll = only && isWanted(fixAllKind, only) ? await this.fixAll(uri, signal) : [];
    if (only && !isWanted(CodeActionKind.QuickFix, only)) return fixAll;
    return [...(await this.quickFixes(uri, range, diagnostics, signal)), ...fixAll];
  }

  /** Answers `codeAction/resolve`: adds the edit to an action that was offered without. */
  async resolve(action: CodeAction, signal: AbortSignal): Promise<CodeAction> {
    const edit = isActionData(action.data) ? await this.editOf(action.data, signal) : undefined;
    return edit ? { ...action, edit } : action;
  }

  /**
   * The edit of an action that was offered for a document.
   *
   * @throws {Outdated} when the document has changed since
   */
  async editOf(data: unknown, signal: AbortSignal): Promise<WorkspaceEdit> {
    const document = isActionData(data) ? this.documents.get(data.uri) : undefined;
    if (!document || !isActionData(data)) throw new Outdated();
    const inspection = await this.checks.inspect(document, signal);
    if (inspection?.version !== data.version) throw new Outdated();
    const { findings } = inspection.report;
    const offers = [...(await quickFixOffers(inspection, findings)), fixAllOffer(inspection, findings)];
    const edits = await offers.find(({ id }) => id === data.id)?.edits(signal);
    const edit = edits && this.workspaceEdit(edits, inspection);
    if (!edit) throw new Outdated();
    return edit;
  }

  private async quickFixes(
    uri: string,
    range: Range,
    shown: readonly Diagnostic[],
    signal: AbortSignal,
  ): Promise<Action[]> {
    const document = this.documents.get(uri);
    const inspection = document && (await this.checks.inspect(document, signal));
    if (!inspection) return [];
    const findings = inspection.report.findings.filter(({ at }) => meets(inspection.places.range(at), range));
    const offers = await quickFixOffers(inspection, findings);
    const actions = await Promise.all(offers.map((offer) => this.action(offer, inspection, shown, signal)));
    return actions.filter((action) => action !== undefined);
  }

  private async action(
    offer: Offer,
    inspection: Inspection,
    shown: readonly Diagnostic[],
    signal: AbortSignal,
  ): Promise<Action | undefined> {
    const action: CodeAction = {
      title: offer.title,
      kind: offer.kind,
      ...(offer.findings.length > 0 && {
        diagnostics: offer.findings.map((finding) => this.diagnostic(finding, inspection, shown)),
      }),
      ...(offer.preferred && { isPreferred: true }),
    };
    const data = dataOf(offer, inspection);
    if (this.features.resolvesEdits) return { ...action, data };
    const edit = this.workspaceEdit(await offer.edits(signal), inspection);
    return edit && this.complete(action, edit, data);
  }

  /**
   * An action with its edit. A client that never heard of code actions knows only commands: it gets one, and a
   * script that talks to the server without announcing anything finds the edit in it all the same.
   */
  private complete(action: CodeAction, edit: WorkspaceEdit, data: ActionData): Action {
    if (this.features.codeActionLiterals) return { ...action, edit };
    return { ...action, edit, command: applyCommand, arguments: [data] };
  }

  /** The client's own diagnostic for a finding, as it wants to be told which ones an action is about. */
  private diagnostic(finding: Finding, inspection: Inspection, shown: readonly Diagnostic[]): Diagnostic {
    const diagnostic = findingDiagnostic(finding, this.checks.context(inspection));
    return (
      shown.find((each) => each.code === diagnostic.code && isSame(each.range, diagnostic.range)) ??
      diagnostic
    );
  }

  /** The action that an editor runs on save; in doubt none, rather than to hold up the save. */
  private async fixAll(uri: string, signal: AbortSignal): Promise<Action[]> {
    const late = AbortSignal.timeout(saveBudget);
    const gaveUp = new Promise<Action[]>((resolve) => late.addEventListener('abort', () => resolve([])));
    const work = this.fixAllWithin(uri, AbortSignal.any([signal, late])).catch((error: unknown) => {
      if (late.aborted || error instanceof Outdated) return [];
      throw error;
    });
    return Promise.race([work, gaveUp]);
  }

  private async fixAllWithin(uri: string, signal: AbortSignal): Promise<Action[]> {
    const document = this.documents.get(uri);
    const inspection = document && (await this.checks.inspect(document, signal));
    if (!inspection?.report.findings.some(hasSafeFix)) return [];
    const offer = fixAllOffer(inspection, []);
    const edit = this.workspaceEdit(await offer.edits(signal), inspection);
    if (!edit) return [];
    return [this.complete({ title: offer.title, kind: fixAllKind }, edit, dataOf(offer, inspection))];
  }

  private workspaceEdit(edits: readonly TextEdit[], { places }: Inspection): WorkspaceEdit | undefined {
    const { documents, features } = this;
    return workspaceEdit(edits, { documents, places, versioned: features.documentChanges });
  }
}

function dataOf({ id }: Offer, { document, version }: Inspection): ActionData {
  return { uri: document.uri, version, id };
}

/** Whether two ranges overlap; a caret at either end counts. */
function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSame(a: Range, b: Range): boolean {
  return (
    !isBefore(a.start, b.start) &&
    !isBefore(b.start, a.start) &&
    !isBefore(a.end, b.end) &&
    !isBefore(b.end, a.end)
  );
}

function isActionData(value: unknown): value is ActionData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'version' in value &&
    typeof value.version === 'number' &&
    'id' in value &&
    typeof value.id === 'string'
  );
}
