import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { offeredKinds } from './action-kinds.ts';
import type { ClientFeatures } from './client-features.ts';
import { applyCommand } from './code-actions.ts';

/** What the server offers this client. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    ...(features.negotiatesPositions && { positionEncoding: 'utf-16' }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(features.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    ...(features.pullsDiagnostics && {
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    codeActionProvider: features.codeActionLiterals
      ? { codeActionKinds: [...offeredKinds], resolveProvider: features.resolvesEdits }
      : true,
    ...(!features.codeActionLiterals && { executeCommandProvider: { commands: [applyCommand] } }),
  };
}
