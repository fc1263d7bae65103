import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const dist = join(__dirname, '../../dist');

/** The user that owns nothing. */
const nobody = 65534;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as a user for whom permissions count; root reads everything. */
  readonly unprivileged?: boolean;
  /** How long nobody reads what is written, in milliseconds. */
  readonly readAfter?: number;
  /** Closes the pipe of stdout before anything is written. */
  readonly deaf?: boolean;
}

/** Runs the built command as a process of its own, its outputs going to pipes. */
export function glacierGuard(args: readonly string[], options: Options): Promise<Outcome> {
  const { folder, env, unprivileged, readAfter, deaf } = options;
  const asNobody = unprivileged === true && process.getuid?.() === 0;
  const cli = asNobody ? copyForOthers() : join(dist, 'cli.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(asNobody && { uid: nobody, gid: nobody }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    if (deaf) child.stdout.destroy();
    if (readAfter !== undefined) {
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), readAfter);
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

let copy: string | undefined;

/** The checkout may lie where other users cannot look. */
function copyForOthers(): string {
  if (copy === undefined) {
    copy = temporaryFolder();
    for (const name of readdirSync(dist)) {
      if (name.endsWith('.js')) copyFileSync(join(dist, name), join(copy, name));
    }
  }
  return join(copy, 'cli.js');
}

const folders: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'glacier-guard-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Lays out files in a new folder that everybody may read, and gives its path. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** To be called after all tests of a file. */
export function removeWorkspaces(): void {
  copy = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A module with one finding: certificates are not verified. */
export const insecure = `import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ rejectUnauthorized: false });
export const s3 = new S3Client({ region: 'eu-west-1', requestHandler: new NodeHttpHandler({ httpsAgent }) });
`;

/** A module with one finding that is only advice. */
export const advisable = `import { GlacierClient } from '@aws-sdk/client-glacier';

export const glacier = new GlacierClient({ region: 'eu-west-1' });
`;

/** A well-formed pair that belongs to nobody; put together here, so that no scanner of secrets stumbles over it. */
export const accessKeyId = ['AKIA', 'Z7QXN4KMPL2VTWRB'].join('');
export const secretAccessKey = ['q8Vn3Zt0LrYxW5bKcD7e', 'HfJgMpSaUi2oT4wQ9kXz'].join('');

/** A module with a key in it. */
export const withKeys = `import { S3Client } from '@aws-sdk/client-s3';

const accessKeyId = '${accessKeyId}';
export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId, secretAccessKey: '${secretAccessKey}' },
});
`;
