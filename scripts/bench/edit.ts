import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engineSession, type Session, serverSession } from './edit-sessions.ts';
import { type Edited, layOutEdited } from './edit-workspace.ts';
import { machine } from './machine.ts';
import { median, percentile } from './measure.ts';

const usage = 'usage: npm run bench:edit -- [--edits 200] [--sizes 5,2000] [--dist <folder>]';

/** Edits that are not counted: the first ones fill caches and have the code compiled. */
const warmUp = 40;

/** A workspace of some size with its files to edit. */
interface Workspace {
  readonly candidates: number;
  readonly folder: string;
  readonly files: readonly Edited[];
}

interface Times {
  readonly workspace: Workspace;
  readonly edited: Edited;
  readonly milliseconds: number[];
}

/**
 * Times edits in all workspaces by turns, so that what slows the machine for a while slows all of them. Each edit
 * makes the file safe or unsafe again, and the findings have to say so.
 */
async function timeEdits(
  sessions: ReadonlyMap<Workspace, Session>,
  edits: number,
): Promise<readonly Times[]> {
  const times: Times[] = [...sessions.keys()].flatMap((workspace) =>
    workspace.files.map((edited) => ({ workspace, edited, milliseconds: [] })),
  );
  for (let round = 0; round < warmUp + edits; round++) {
    const verified = round % 2 === 0;
    const shift = round % times.length;
    for (const { workspace, edited, milliseconds } of [...times.slice(shift), ...times.slice(0, shift)]) {
      const start = process.hrtime.bigint();
      const found = await sessions.get(workspace)?.edit(edited, verified);
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      const expected = verified ? 0 : 1;
      if (found !== expected)
        throw new Error(
          `${edited.path} of ${workspace.candidates}: ${found} findings in place of ${expected}`,
        );
      if (round >= warmUp) milliseconds.push(took);
    }
  }
  return times;
}

function table(heading: string, times: readonly Times[]): string {
  const rows = [...times]
    .sort((a, b) => (a.edited.name < b.edited.name ? -1 : Number(a.edited.name > b.edited.name)))
    .map(({ workspace, edited, milliseconds }) => {
      const cells = [edited.name, workspace.candidates.toLocaleString('en'), String(milliseconds.length)];
      const took = [median(milliseconds), percentile(milliseconds, 0.95), Math.max(...milliseconds)];
      return `| ${[...cells, ...took.map((each) => `${each.toFixed(1)} ms`)].join(' | ')} |`;
    });
  return `### ${heading}

| edit in | candidate files | edits | median | 95th percentile | longest |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

async function measured(
  heading: string,
  workspaces: readonly Workspace[],
  edits: number,
  open: (workspace: Workspace) => Promise<Session>,
): Promise<void> {
  const sessions = new Map<Workspace, Session>();
  try {
    for (const workspace of workspaces) sessions.set(workspace, await open(workspace));
    console.log(table(heading, await timeEdits(sessions, edits)));
  } finally {
    for (const session of sessions.values()) await session.end();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { edits: { type: 'string' }, sizes: { type: 'string' }, dist: { type: 'string' } },
  });
  const edits = Number(values.edits ?? '200');
  const sizes = (values.sizes ?? '5,2000').split(',').map(Number);
  if (![edits, ...sizes].every((number) => Number.isInteger(number) && number > 1)) throw new Error(usage);
  const root = join(import.meta.dirname, '../..');
  if (values.dist === undefined) {
    const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--quiet']);
    if (built.status !== 0) throw new Error('the build failed; see `npm run build`');
  }
  const cli = join(resolve(values.dist ?? join(root, 'dist')), 'cli.js');
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'glacier-guard-edit-')));
  try {
    const workspaces: Workspace[] = [];
    for (const candidates of sizes) {
      const folder = join(home, String(candidates));
      workspaces.push({ candidates, folder, files: await layOutEdited(folder, candidates) });
    }
    console.log(machine(`${edits} edits of each kind after ${warmUp} to warm up, interleaved`));
    await measured('The engine, from an edit to new findings', workspaces, edits, (one) =>
      engineSession(one.folder, one.files, one.candidates),
    );
    await measured('The language server, from didChange to its diagnostics', workspaces, edits, (one) =>
      serverSession(one.folder, one.files, cli),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(`bench:edit: ${error.message}`);
  process.exitCode = 2;
});
