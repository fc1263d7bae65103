import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';

interface Params {
  readonly uri: string;
}

/** The editor's words for why a file could not be had, and the server's. */
const reasons: Readonly<Record<string, string>> = {
  FileNotFound: 'not-found',
  FileIsADirectory: 'not-a-file',
  FileNotADirectory: 'not-a-folder',
  NoPermissions: 'no-permission',
};

/**
 * Answers the server's questions for files through the editor's file system: in a browser the server has no other
 * way, and elsewhere no other way to virtual workspaces. It can read and nothing else.
 *
 * @param inWorker whether bytes can be handed over as they are; a pipe takes only text
 */
export function serveFiles(client: BaseLanguageClient, inWorker: boolean): void {
  const serve = (method: string, answer: (uri: Uri) => Promise<unknown>) =>
    client.onRequest(new RequestType<Params, unknown, void>(`glacierGuard/${method}`), async ({ uri }) => {
      try {
        return { result: await answer(Uri.parse(uri, true)) };
      } catch (error) {
        return { error: (error instanceof FileSystemError && reasons[error.code]) || 'other' };
      }
    });

  serve('readFile', async (uri) => {
    const bytes = await workspace.fs.readFile(uri);
    return inWorker ? bytes : Buffer.from(bytes).toString('base64');
  });
  serve('stat', async (uri) => {
    const { type, size } = await workspace.fs.stat(uri);
    if (type & FileType.File) return { kind: 'file', size };
    return { kind: type & FileType.Directory ? 'folder' : 'other', size: 0 };
  });
  serve('readFolder', async (uri) => {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  });
}

function kindOf(type: FileType): string {
  if (type & FileType.SymbolicLink) return 'link';
  if (type & FileType.File) return 'file';
  return type & FileType.Directory ? 'folder' : 'other';
}
