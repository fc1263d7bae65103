import type { TextEdit as ProtocolEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../fixes/fix.ts';
import type { OpenDocuments } from './documents.ts';
import type { PlaceReader } from './places.ts';

/** What it takes to hand edits to the client. */
export interface EditContext {
  readonly documents: OpenDocuments;
  readonly places: PlaceReader;
  /** Whether the client takes edits that name a document's version. */
  readonly versioned: boolean;
}

/**
 * The protocol's form of edits, over one or several files. `undefined` when there are none, and when an open
 * file is no longer as it was when the edits were made: edits that hit other text than they meant destroy code.
 */
export function workspaceEdit(edits: readonly TextEdit[], context: EditContext): WorkspaceEdit | undefined {
  const { documents, places, versioned } = context;
  if (edits.length === 0) return undefined;
  const files = [...new Set(edits.map(({ at }) => at.file))];
  const changes: TextDocumentEdit[] = [];
  for (const file of files) {
    const open = documents.at(file);
    const snapshot = open && documents.snapshot(open);
    if (snapshot && snapshot.text !== places.textOf(file)) return undefined;
    changes.push({
      textDocument: { uri: documents.uriOf(file), version: snapshot?.version ?? null },
      edits: inOrder(edits.filter(({ at }) => at.file === file)).map((edit) => protocolEdit(edit, places)),
    });
  }
  if (versioned) return { documentChanges: changes };
  return {
    changes: Object.fromEntries(
      changes.map(({ textDocument, edits }) => [textDocument.uri, edits as ProtocolEdit[]]),
    ),
  };
}

function protocolEdit({ at, newText }: TextEdit, places: PlaceReader): ProtocolEdit {
  return { range: places.range(at), newText };
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}
