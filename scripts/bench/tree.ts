import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clientFile } from './clients.ts';
import { type Random, randomFrom } from './random.ts';
import { sourceFile } from './sources.ts';

/** What was laid out. */
export interface Tree {
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
  /** Clients that are made in it, and findings that a scan has to report. */
  readonly clients: number;
  readonly findings: number;
}

const clientFiles = 50;
const areas = ['billing', 'search', 'orders', 'mail', 'reports', 'people', 'stock', 'audit', 'sync', 'web'];
const layers = ['model', 'service', 'http', 'jobs', 'store', 'view'];
const endings = ['.ts', '.ts', '.ts', '.tsx', '.js', '.mjs'];

/** Lays out a tree of TypeScript and JavaScript; the same count gives the same tree. */
export async function layOut(folder: string, files: number): Promise<Tree> {
  const random = randomFrom(files);
  const every = Math.max(1, Math.floor(files / clientFiles));
  let tree: Tree = { files: 0, lines: 0, bytes: 0, clients: 0, findings: 0 };
  let writes: Promise<void>[] = [];

  for (let index = 0; index < files; index++) {
    const place = index / every;
    const client = Number.isInteger(place) && place < clientFiles ? clientFile(random, place) : undefined;
    const text = client?.text ?? sourceFile(random);
    const name = fileName(random, index, client ? '.ts' : random.pick(endings));
    writes.push(write(join(folder, name), text));
    if (writes.length === 200) {
      await Promise.all(writes);
      writes = [];
    }
    tree = {
      files: tree.files + 1,
      lines: tree.lines + text.split('\n').length,
      bytes: tree.bytes + Buffer.byteLength(text),
      clients: tree.clients + (client ? 1 : 0),
      findings: tree.findings + (client?.findings ?? 0),
    };
  }
  await Promise.all(writes);
  return tree;
}

function fileName(random: Random, index: number, ending: string): string {
  const area = areas[Math.floor(index / 40) % areas.length] ?? '';
  const part = `part-${Math.floor(index / 400)}`;
  return `packages/${area}/${part}/${random.pick(layers)}/${random.word()}-${index}${ending}`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
