import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { basename, extname } from '../workspace/paths.ts';
import { pathOf, uriOf } from './uris.ts';

const endings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** The languages that are ours, and the file ending that means the same. */
const languages = new Map([
  ['typescript', '.ts'],
  ['typescriptreact', '.tsx'],
  ['javascript', '.js'],
  ['javascriptreact', '.jsx'],
]);

/** A document that the client has open and that is ours to look at. */
export interface OpenDocument {
  /** As the client spells it; answers must name the document in the same way. */
  readonly uri: string;
  readonly path: string;
  readonly kind: 'code' | 'configuration';
}

/** A document's text at one version. */
export interface Snapshot {
  readonly version: number;
  readonly text: string;
}

/** The open documents that are ours, by URI and by path. */
export class OpenDocuments {
  /** The texts, kept in step by the client's notifications; documents of other languages among them. */
  readonly synced = new TextDocuments(TextDocument);
  private readonly byUri = new Map<string, OpenDocument>();
  private readonly byPath = new Map<string, OpenDocument>();

  /** Takes up a document; `undefined` when it is none of ours. */
  add(document: TextDocument): OpenDocument | undefined {
    const open = recognise(document);
    if (!open) return undefined;
    this.byUri.set(open.uri, open);
    this.byPath.set(open.path, open);
    return open;
  }

  /** Forgets a document. */
  remove(uri: string): OpenDocument | undefined {
    const open = this.byUri.get(uri);
    if (!open) return undefined;
    this.byUri.delete(uri);
    if (this.byPath.get(open.path) === open) this.byPath.delete(open.path);
    return open;
  }

  get(uri: string): OpenDocument | undefined {
    return this.byUri.get(uri);
  }

  /** The open document of a path. */
  at(path: string): OpenDocument | undefined {
    return this.byPath.get(path);
  }

  all(): OpenDocument[] {
    return [...this.byUri.values()];
  }

  /** The present text; `undefined` once the document is closed. */
  snapshot({ uri }: OpenDocument): Snapshot | undefined {
    const document = this.byUri.has(uri) ? this.synced.get(uri) : undefined;
    return document && { version: document.version, text: document.getText() };
  }

  /** The URI of a path: for an open document the client's own spelling. */
  uriOf(path: string): string {
    return this.byPath.get(path)?.uri ?? uriOf(path);
  }
}

function recognise({ uri, languageId }: TextDocument): OpenDocument | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  if (basename(path) === 'glacier-guard.json') return { uri, path, kind: 'configuration' };
  if (endings.includes(extname(path))) return { uri, path, kind: 'code' };
  const ending = languages.get(languageId);
  // The engine tells languages apart by ending, and an untitled document has none.
  return ending === undefined ? undefined : { uri, path: path + ending, kind: 'code' };
}
