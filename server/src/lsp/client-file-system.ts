import { type Connection, RequestType } from 'vscode-languageserver';
import {
  type FileStat,
  type FileSystem,
  FileSystemError,
  type FileSystemErrorCode,
  type FolderEntry,
} from '../workspace/file-system.ts';
import { uriOf } from './uris.ts';

/** What the client answers: what was asked for, or why there is none. */
type Answer<Result> = { readonly result: Result } | { readonly error: FileSystemErrorCode };

const readFile = new RequestType<{ uri: string }, Answer<Uint8Array>, void>('glacierGuard/readFile');
const stat = new RequestType<{ uri: string }, Answer<FileStat>, void>('glacierGuard/stat');
const readFolder = new RequestType<{ uri: string }, Answer<FolderEntry[]>, void>('glacierGuard/readFolder');

/** The client's files: in a browser the server has no others, and elsewhere those of virtual workspaces. */
export function clientFileSystem(connection: Connection): FileSystem {
  async function ask<Result>(
    type: RequestType<{ uri: string }, Answer<Result>, void>,
    path: string,
  ): Promise<Result> {
    const answer = await connection.sendRequest(type, { uri: uriOf(path) }).catch((): Answer<Result> => {
      return { error: 'other' };
    });
    if ('error' in answer) throw new FileSystemError(answer.error, path);
    return answer.result;
  }
  return {
    readFile: (path) => ask(readFile, path).then(bytesOf),
    stat: (path) => ask(stat, path),
    readFolder: (path) => ask(readFolder, path),
  };
}

/** The disk for plain paths, the client's files for those that name another scheme. */
export function filesByScheme(disk: FileSystem, client: FileSystem): FileSystem {
  const of = (path: string) => (/^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(path) ? client : disk);
  return {
    readFile: (path) => of(path).readFile(path),
    stat: (path) => of(path).stat(path),
    readFolder: (path) => of(path).readFolder(path),
  };
}

/** Bytes as they came: a worker is handed them as they are, through a pipe they come as base64. */
function bytesOf(sent: Uint8Array | string): Uint8Array {
  return typeof sent === 'string' ? Uint8Array.from(atob(sent), (char) => char.charCodeAt(0)) : sent;
}
