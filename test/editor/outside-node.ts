import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Uri } from 'vscode';

/** Only Linux lets processes be looked up without a tool. */
export const hasProcess = existsSync('/proc');

export async function write(files: readonly (readonly [Uri, string])[]): Promise<void> {
  for (const [{ fsPath }, text] of files) {
    mkdirSync(dirname(fsPath), { recursive: true });
    writeFileSync(fsPath, text);
  }
}

export async function remove({ fsPath }: Uri): Promise<void> {
  rmSync(fsPath, { recursive: true });
}

export async function rename(from: Uri, to: Uri): Promise<void> {
  renameSync(from.fsPath, to.fsPath);
}

export function serverProcesses(): readonly number[] {
  const own = `${process.pid}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const parent = /^\d+ \(.*\) \w (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
        const isServer = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('dist/server.js');
        return parent === own && isServer;
      } catch {
        // It has ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

export function kill(pid: number): void {
  process.kill(pid, 'SIGKILL');
}
