import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, asked once at `initialize`; nothing is used that is not here. */
export interface ClientFeatures {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Tells of configuration changes only to servers that register for it. */
  readonly registersConfiguration: boolean;
  /** Tells of changes to the workspace's folders. */
  readonly workspaceFolders: boolean;
  /** Watches files for servers that register for it. */
  readonly registersWatchedFiles: boolean;
  /** Asks for diagnostics; the others are sent them. */
  readonly pullsDiagnostics: boolean;
  /** Asks again when it is told that answers may differ. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  /** Understands code actions that are not mere commands. */
  readonly codeActionLiterals: boolean;
  /** Asks for the edit of a code action when the user chooses it. */
  readonly resolvesEdits: boolean;
  /** Takes edits that name the version of a document that they were made for. */
  readonly documentChanges: boolean;
  /** Shows Markdown in a hover; the others are sent plain text. */
  readonly showsMarkdown: boolean;
  /** Applies an edit that the server sends. */
  readonly appliesEdits: boolean;
  /** Negotiates how columns are counted; not knowing of it means UTF-16. */
  readonly negotiatesPositions: boolean;
}

/** Reads the capabilities that a client announces, of which each one may be missing. */
export function clientFeatures(capabilities: ClientCapabilities): ClientFeatures {
  const { workspace, textDocument, general } = capabilities;
  const shown = [textDocument?.publishDiagnostics, textDocument?.diagnostic];
  const action = textDocument?.codeAction;
  const pulls = present(textDocument?.diagnostic);
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    registersWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    pullsDiagnostics: pulls,
    refreshesDiagnostics: pulls && workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: shown.some((each) => each?.relatedInformation === true),
    codeDescription: shown.some((each) => each?.codeDescriptionSupport === true),
    diagnosticData: shown.some((each) => each?.dataSupport === true),
    codeActionLiterals: present(action?.codeActionLiteralSupport),
    resolvesEdits:
      action?.dataSupport === true && action.resolveSupport?.properties?.includes('edit') === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    appliesEdits: workspace?.applyEdit === true,
    negotiatesPositions: general?.positionEncodings?.includes('utf-16') === true,
  };
}

/** Some clients send `null` for what they do not know. */
function present(value: object | null | undefined): boolean {
  return value !== undefined && value !== null;
}
