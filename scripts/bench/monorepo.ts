import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { type Contestant, median, race, type Times } from './measure.ts';
import { monorepo } from './monorepo-files.ts';
import { type Client, rowsOf, safetyRow } from './shares.ts';

const usage = 'usage: npm run bench:monorepo -- [--files 500,1000,2000] [--rounds 5] [--dist <folder>]';

/** A repository on disk and what is known of its clients. */
interface Laid {
  readonly candidates: number;
  readonly clients: number;
  readonly known: number;
}

function layOutMonorepo(folder: string, candidates: number, cli: string): Laid {
  const { files, clients } = monorepo(candidates);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...scanOf('.')], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (stdout === '') throw new Error(stderr);
  const answer = JSON.parse(stdout) as { clients: Client[]; summary: { analysed: number } };
  const seen = `${answer.summary.analysed} candidates, ${answer.clients.length} clients`;
  // Times mean something only when the answer is right.
  const laidOut = `${candidates} candidates, ${clients} clients`;
  if (seen !== laidOut) throw new Error(`the repository has ${laidOut}, glacier-guard reports ${seen}`);
  const known = rowsOf(answer.clients).find(({ name }) => name === safetyRow)?.known ?? 0;
  return { candidates, clients, known };
}

function scanOf(folder: string): string[] {
  return ['scan', '--clients', '--format', 'json', '--fail-on', 'never', folder];
}

function table(laid: readonly Laid[], times: readonly Times[]): string {
  const rows = laid.map(({ candidates, clients, known }, index) => {
    const { milliseconds = [], peakBytes } = times[index] ?? {};
    const middle = median(milliseconds);
    const cells = [
      candidates.toLocaleString('en'),
      clients.toLocaleString('en'),
      `${known.toLocaleString('en')} (${((100 * known) / clients).toFixed(0)} %)`,
      `${middle.toFixed(0)} ms`,
      `${Math.min(...milliseconds).toFixed(0)} to ${Math.max(...milliseconds).toFixed(0)}`,
      `${(middle / candidates).toFixed(2)} ms`,
      peakBytes === undefined ? '–' : `${(peakBytes / 1e6).toFixed(0)} MB`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `| candidate files | clients | known | median | from, to (ms) | for each file | peak memory |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

function numbers(text: string): number[] {
  const read = text.split(',').map(Number);
  if (read.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(usage);
  return read;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { files: { type: 'string' }, rounds: { type: 'string' }, dist: { type: 'string' } },
  });
  const sizes = numbers(values.files ?? '500,1000,2000');
  const [rounds = 5] = numbers(values.rounds ?? '5');
  const root = join(import.meta.dirname, '../..');
  if (values.dist === undefined) {
    const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--quiet']);
    if (built.status !== 0) throw new Error('the build failed; see `npm run build`');
  }
  const cli = join(resolve(values.dist ?? join(root, 'dist')), 'cli.js');
  const home = mkdtempSync(join(tmpdir(), 'glacier-guard-monorepo-'));
  try {
    const laid = sizes.map((size) => layOutMonorepo(join(home, String(size)), size, cli));
    const contestants = sizes.map(
      (size): Contestant => ({
        name: `${size} files`,
        version: '',
        command: process.execPath,
        args: [cli, ...scanOf(String(size))],
      }),
    );
    const times = await race(contestants, home, rounds, (round) => {
      console.error(`bench:monorepo: round ${round} of ${rounds}`);
    });
    console.log(machine(`${rounds} rounds, interleaved, warm caches`));
    console.log(table(laid, times));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(`bench:monorepo: ${error.message}`);
  process.exitCode = 2;
});
