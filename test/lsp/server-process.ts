import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { RpcClient } from './rpc-client.ts';

const cli = join(__dirname, '../../dist/cli.js');

/** The built server as a process of its own, a client on its pipes, and a folder to work in. */
export class ServerProcess {
  readonly client: RpcClient;
  readonly folder: string;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<unknown[]>;

  /**
   * @param files what the folder holds, by path
   * @param preload a file of the folder that Node.js loads before the server
   */
  constructor(files: Readonly<Record<string, string>> = {}, preload?: string) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'glacier-guard-lsp-')));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    const options = preload === undefined ? [] : ['--require', join(this.folder, preload)];
    this.child = spawn(process.execPath, [...options, cli, 'lsp', '--stdio'], { stdio: 'pipe' });
    this.ended = once(this.child, 'exit');
    const input = new PassThrough();
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    }
    this.child.stdout.pipe(input);
    // The server may be gone already when a test writes to it.
    this.child.stdin.on('error', () => undefined);
    this.client = new RpcClient(input, this.child.stdin);
  }

  /** Everything that the server has sent, on either stream, as it was sent. */
  get sent(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  /** The folder's URI. */
  get root(): string {
    return pathToFileURL(this.folder).href;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Tells the server that files have changed on disk. */
  async changedOnDisk(...paths: string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: this.uri(path), type: 2 }));
    await this.client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Writes bytes to the server that are no message. */
  raw(bytes: string): void {
    this.child.stdin.write(bytes);
  }

  /** Ends the server's input, as a client that dies does. */
  hangUp(): void {
    this.child.stdin.end();
  }

  /** The exit code, once the process has ended. */
  async exitCode(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }

  /** Ends everything that the test has not ended itself. */
  async dispose(): Promise<void> {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    await this.ended;
    this.client.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
