import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { type Contestant, median, race, type Times } from './measure.ts';
import { layOut, type Tree } from './tree.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');

/** What ripgrep looks for: the same as our scan does before it parses anything (`workspace/needles.ts`). */
const needles = 'aws-sdk|\\bAWS\\.[A-Zc]|\\bnew [\\w.]*(S3|Glacier|STS|Client)\\b ?\\(';

const usage = 'usage: npm run bench -- [--files 2000,20000] [--rounds 5]';

function contestants(): Contestant[] {
  const ours: Contestant = {
    name: 'glacier-guard',
    version: versionOf(process.execPath, [cli, '--version']),
    command: process.execPath,
    args: [cli, 'scan', '--format', 'json', '.'],
  };
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  return [
    ours,
    ripgrep(),
    {
      name: 'oxlint, default rules',
      version: versionOf(process.execPath, [oxlint, '--version']),
      command: process.execPath,
      args: [oxlint, '.'],
    },
  ];
}

/** The binary inside the npm package for this platform, else the one on the PATH. */
function ripgrep(): Contestant {
  const require = createRequire(import.meta.url);
  const binary = `@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`;
  let command = 'rg';
  let from = 'from the PATH';
  try {
    command = require.resolve(binary);
    from = 'from npm, @vscode/ripgrep';
  } catch {
    // npm has no package for this platform.
  }
  return {
    name: 'ripgrep for the needles',
    version: `${versionOf(command, ['--version'])} (${from})`,
    command,
    args: ['--files-with-matches', '-tts', '-tjs', '-e', needles, '.'],
  };
}

function versionOf(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw new Error(`cannot run ${command}: ${error.message}`);
  return /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0] ?? '?';
}

/** Times mean something only when the answer is right. */
function assertFinds(folder: string, tree: Tree): void {
  const { stdout } = spawnSync(process.execPath, [cli, 'scan', '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { findings, summary } = JSON.parse(stdout) as {
    findings: unknown[];
    summary: { files: number; certainty: { clients: number } };
  };
  const seen = [summary.files, summary.certainty.clients, findings.length].join(', ');
  const laidOut = [tree.files, tree.clients, tree.findings].join(', ');
  if (seen !== laidOut) {
    throw new Error(`files, clients, findings: the tree has ${laidOut}, glacier-guard reports ${seen}`);
  }
}

function table(tree: Tree, times: readonly Times[]): string {
  const size = `${(tree.bytes / 1e6).toFixed(0)} MB, ${tree.lines.toLocaleString('en')} lines`;
  const ours = median(times[0]?.milliseconds ?? []);
  const rows = times.map(({ contestant, milliseconds, peakBytes }) => {
    const middle = median(milliseconds);
    const peak = peakBytes === undefined ? '–' : `${(peakBytes / 1e6).toFixed(0)} MB`;
    const spread = `${Math.min(...milliseconds).toFixed(0)} to ${Math.max(...milliseconds).toFixed(0)}`;
    const cells = [contestant.name, contestant.version, `${middle.toFixed(0)} ms`, spread];
    return `| ${[...cells, `${(middle / ours).toFixed(2)} ×`, peak].join(' | ')} |`;
  });
  return `### ${tree.files.toLocaleString('en')} files (${size}, ${tree.clients} with a client)

| tool | version | median | from, to (ms) | to ours | peak memory |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

async function bench(files: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'glacier-guard-bench-'));
  try {
    console.error(`bench: laying out ${files} files in ${folder}`);
    const tree = await layOut(folder, files);
    assertFinds(folder, tree);
    const times = await race(contestants(), folder, rounds, (round) => {
      console.error(`bench: round ${round} of ${rounds}`);
    });
    console.log(table(tree, times));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function numbers(text: string): number[] {
  const read = text.split(',').map(Number);
  if (read.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(usage);
  return read;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { files: { type: 'string' }, rounds: { type: 'string' } } });
  const [rounds = 5] = numbers(values.rounds ?? '5');
  const sizes = numbers(values.files ?? '2000,20000');
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--quiet']);
  if (built.status !== 0 || !existsSync(cli)) throw new Error('the build failed; see `npm run build`');
  console.log(machine(`${rounds} rounds, interleaved, warm caches`));
  for (const files of sizes) await bench(files, rounds);
}

main().catch((error: Error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
});
