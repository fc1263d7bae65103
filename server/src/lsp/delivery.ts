import type { OpenDocument } from './documents.ts';

/** How diagnostics come to the client; it is told of what may alter them. */
export interface Delivery {
  opened(document: OpenDocument): void;
  edited(document: OpenDocument): void;
  closed(document: OpenDocument): void;
  /** Folders, settings or files on disk changed: every open document may be concerned. */
  workspaceChanged(): void;
}
