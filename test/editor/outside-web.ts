import { type Uri, workspace } from 'vscode';

/*
 * In a browser nothing is outside of the editor: its file system is the disk, and the server is a worker that
 * nobody else can reach.
 */

export const hasProcess = false;

export async function write(files: readonly (readonly [Uri, string])[]): Promise<void> {
  for (const [uri, text] of files) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function remove(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri, { recursive: true });
}

export async function rename(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.rename(from, to);
}

export function serverProcesses(): readonly number[] {
  return [];
}

export function kill(): void {
  throw new Error('there is no process');
}
