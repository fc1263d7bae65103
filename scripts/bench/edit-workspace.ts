import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clientFile } from './clients.ts';
import { type Random, randomFrom } from './random.ts';
import { sourceFile } from './sources.ts';

/** A file that is edited, and the word in it that the edits put in and take out again. */
export interface Edited {
  /** What the edit is called in the tables. */
  readonly name: string;
  /** The path within the workspace. */
  readonly path: string;
  /** The text, up to the word that changes and from it on. */
  readonly before: string;
  readonly after: string;
}

/** The text of a file while it is safe, and while it is not. */
export function textOf({ before, after }: Edited, verified: boolean): string {
  return `${before}${verified}${after}`;
}

const longFileLines = 2000;

/** The client's options come through these four, the last of which is edited. */
const chain: Readonly<Record<string, string>> = {
  'src/aws/connection.ts': `import { NodeHttpHandler } from '@smithy/node-http-handler';
import { agentFor, type AgentOverrides } from './agent.ts';

/** The handler that all our clients share, with what one of them needs otherwise. */
export function handlerFor(overrides: AgentOverrides = {}): NodeHttpHandler {
  return new NodeHttpHandler({ connectionTimeout: 3_000, httpsAgent: agentFor(overrides) });
}
`,
  'src/aws/agent.ts': `import https from 'node:https';
import { tlsOptions } from './tls.ts';

export type AgentOverrides = Partial<https.AgentOptions>;

export function agentFor(overrides: AgentOverrides): https.Agent {
  return new https.Agent({ ...tlsOptions(), ...overrides });
}
`,
  'src/aws/tls.ts': `import { network } from '../settings/network.ts';

export function tlsOptions() {
  const { sockets, ...rest } = network;
  return { ...rest, keepAlive: true, maxSockets: sockets };
}
`,
};

const leaf: Edited = {
  name: 'a settings file, four modules away',
  path: 'src/settings/network.ts',
  before: 'export const network = {\n  sockets: 50,\n  rejectUnauthorized: ',
  after: ',\n};\n',
};

/** A module of 2,000 lines that makes two clients in its middle, one by the shared settings and one by its own. */
function longFile(random: Random): Edited {
  const head = `import { S3Client } from '@aws-sdk/client-s3';
import { handlerFor } from '../aws/connection.ts';

`;
  const before = `
export const storage = new S3Client({ region: 'eu-west-1', requestHandler: handlerFor() });

const overrides = { rejectUnauthorized: `;
  const after = ` };

export const archive = new S3Client({ region: 'eu-west-1', requestHandler: handlerFor(overrides) });
`;
  const lines = longFileLines - [head, before, after].join('').split('\n').length + 1;
  const filling = linesOf(random, lines);
  const half = filling.findIndex((_, index) => index > lines / 2 && /^}/.test(filling[index - 1] ?? ''));
  return {
    name: 'the file of 2,000 lines itself',
    path: 'src/services/storage.ts',
    before: `${head}${filling.slice(0, half).join('\n')}\n${before}`,
    after: `${after}${filling.slice(half).join('\n')}\n`,
  };
}

/** As many lines of common code; comments fill the rest when the last declaration does not fit. */
function linesOf(random: Random, count: number): string[] {
  let blocks = 10;
  let lines: string[] = [];
  while (lines.length < count) lines = sourceFile(random, blocks++).trimEnd().split('\n');
  const end = lines.lastIndexOf('}', count - 1);
  return [...lines.slice(0, end + 1), ...Array.from({ length: count - end - 1 }, () => '// …')];
}

/**
 * Lays out a workspace with a set-up across five files.
 *
 * @param candidates how many of its files can hold a client
 * @returns the files to edit
 */
export async function layOutEdited(folder: string, candidates: number): Promise<readonly Edited[]> {
  const random = randomFrom(candidates);
  const big = longFile(randomFrom(1));
  const files = new Map(Object.entries(chain));
  for (const edited of [big, leaf]) files.set(edited.path, textOf(edited, true));
  // Of the five only the one that makes the clients is a candidate.
  for (let index = 0; index < candidates - 1; index++)
    files.set(
      `src/part-${Math.floor(index / 50)}/${random.word()}-${index}.ts`,
      clientFile(random, index).text,
    );
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return [big, leaf];
}
