import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { nodeFileSystem } from '../../server/src/workspace/node-file-system.ts';
import { modernCapabilities, RpcClient } from '../../test/lsp/rpc-client.ts';
import { type Edited, textOf } from './edit-workspace.ts';

const rule = 'tls/verification-disabled';

/** Something that answers edits: the engine in this process, or the language server in one of its own. */
export interface Session {
  /** Edits a file and gives how many findings of the rule then stand in it. */
  edit(edited: Edited, verified: boolean): Promise<number>;
  end(): Promise<void>;
}

/**
 * Opens the files in the engine, all of them unsafe, by the door that the language server uses, and has the whole
 * folder looked at.
 *
 * @param candidates how many files of the folder can hold a client; it is an error when that is not so
 */
export async function engineSession(
  folder: string,
  files: readonly Edited[],
  candidates: number,
): Promise<Session> {
  const analyzer = createAnalyzer(nodeFileSystem());
  analyzer.setFolders([{ path: folder, settings: {} }]);
  for (const file of files) analyzer.openDocument(join(folder, file.path), textOf(file, false));
  for (const file of files) await analyzer.findingsIn(join(folder, file.path));
  const { analysed } = await analyzer.findingsInFolders();
  if (analysed !== candidates) throw new Error(`${analysed} candidate files in place of ${candidates}`);
  return {
    async edit(edited, verified) {
      const file = join(folder, edited.path);
      analyzer.changeDocument(file, textOf(edited, verified));
      const { findings } = await analyzer.findingsIn(file);
      return findings.filter((finding) => finding.rule === rule).length;
    },
    async end() {},
  };
}

/**
 * Starts the built language server on a folder, with the files open in an editor that pulls diagnostics, all of
 * them unsafe.
 *
 * @param cli the built command line
 */
export async function serverSession(folder: string, files: readonly Edited[], cli: string): Promise<Session> {
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  const client = new RpcClient(child.stdout, child.stdin);
  await client.initialize({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: modernCapabilities,
  });
  const uriOf = ({ path }: Edited): string => pathToFileURL(join(folder, path)).href;
  for (const file of files) await client.open(uriOf(file), textOf(file, false));
  // What stands in a file without a client shows once the rest of the folder has been looked at.
  for (const file of files) await client.pullUntil(uriOf(file), 1);
  const versions = new Map<Edited, number>();
  return {
    async edit(edited, verified) {
      const version = (versions.get(edited) ?? 1) + 1;
      versions.set(edited, version);
      const lines = edited.before.split('\n');
      const start = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const end = { line: start.line, character: start.character + String(!verified).length };
      const answered = client.change(uriOf(edited), version, {
        range: { start, end },
        text: String(verified),
      });
      const report = await client.pull(uriOf(edited));
      await answered;
      return report.kind === 'full' ? report.items.filter(({ code }) => code === rule).length : Number.NaN;
    },
    async end() {
      await client.request('shutdown');
      await client.notify('exit');
      await ended;
      client.dispose();
    },
  };
}
