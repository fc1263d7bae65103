import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program to be timed. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** How one program did. */
export interface Times {
  readonly contestant: Contestant;
  readonly milliseconds: readonly number[];
  /** Peak of the resident memory, when there is a way to know it. */
  readonly peakBytes: number | undefined;
}

/**
 * Times programs side by side: round after round each runs once, beginning with another one in each round, so
 * that what slows the machine for a while slows all of them. A first round fills the caches and is not counted.
 */
export async function race(
  contestants: readonly Contestant[],
  folder: string,
  rounds: number,
  onRound: (round: number) => void,
): Promise<Times[]> {
  const times = new Map(contestants.map((one): [Contestant, number[]] => [one, []]));
  const peaks = new Map(contestants.map((one) => [one, peakOf(one, folder)]));
  for (let round = 0; round < rounds; round++) {
    onRound(round + 1);
    const shift = round % contestants.length;
    for (const one of [...contestants.slice(shift), ...contestants.slice(0, shift)]) {
      times.get(one)?.push(await runOnce(one, folder));
    }
  }
  return contestants.map((contestant) => ({
    contestant,
    milliseconds: times.get(contestant) ?? [],
    peakBytes: peaks.get(contestant),
  }));
}

function runOnce({ name, command, args }: Contestant, folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, { cwd: folder, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      // 1 says "findings" for the linters and "nothing found" for ripgrep.
      if (code === 0 || code === 1) resolve(milliseconds);
      else reject(new Error(`${name} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

const timer = '/usr/bin/time';

/** Measured in a run of its own, the first one; GNU time is the one tool that knows it for any program. */
function peakOf({ command, args }: Contestant, folder: string): number | undefined {
  const out = mkdtempSync(join(tmpdir(), 'glacier-guard-peak-'));
  const file = join(out, 'peak');
  const timed = existsSync(timer);
  const [program, ...rest] = timed ? [timer, '-o', file, '-f', '%M', command, ...args] : [command, ...args];
  spawnSync(program ?? command, rest, { cwd: folder, stdio: 'ignore' });
  const kibibytes =
    timed && existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').at(-1) : undefined;
  rmSync(out, { recursive: true, force: true });
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** The middle one of some numbers; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = low] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** The number that a share of some numbers does not exceed (nearest rank). */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
