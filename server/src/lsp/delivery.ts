import type { Diagnostic } from 'vscode-languageserver';
import type { OpenDocument } from './documents.ts';

/** How diagnostics of open documents come to the client; it is told of what may alter them. */
export interface Delivery {
  /** Whether the client is sent diagnostics; what is sent for a file replaces what was sent before, whoever sends. */
  readonly isPush: boolean;
  opened(document: OpenDocument): void;
  edited(document: OpenDocument): void;
  /**
   * Forgets a document. What was sent of it is for others to take back.
   *
   * @returns what the client was shown of it; `undefined` when that was nothing of ours
   */
  closed(document: OpenDocument): readonly Diagnostic[] | undefined;
  /** Folders, settings or files on disk changed: every open document may be concerned. */
  workspaceChanged(): void;
  /** Whether it answers for a document: it is open, and the client has had an answer. */
  owns(uri: string): boolean;
}
