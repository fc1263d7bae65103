import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Client, reasonsTable, rowsOf, sharesTable } from './shares.ts';

const usage = 'usage: npm run bench:census -- [--dist <folder>] [--reasons 40] <folder>…';

/** The inventory that a build prints of a folder, with file names relative to it. */
async function clientsIn(folder: string, cli: string): Promise<Client[]> {
  const args = [cli, 'scan', '--clients', '--format', 'json', '--fail-on', 'never', '.'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [answer, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  // Exit code 2 comes with an answer too, for instance when one file cannot be read.
  if (answer === '') throw new Error(`no answer for ${folder}: ${complaints.trim()}`);
  return (JSON.parse(answer) as { clients: Client[] }).clients;
}

function shortName(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { dist: { type: 'string' }, reasons: { type: 'string' } },
    allowPositionals: true,
  });
  const most = Number(values.reasons ?? '40');
  if (positionals.length === 0 || !Number.isInteger(most)) throw new Error(usage);
  const cli = join(resolve(values.dist ?? join(import.meta.dirname, '../../dist')), 'cli.js');
  const all: Client[] = [];
  for (const folder of positionals.map((each) => resolve(each))) {
    const clients = await clientsIn(folder, cli);
    const name = shortName(folder);
    console.log(sharesTable(name, rowsOf(clients)));
    all.push(
      ...clients.map((client) => ({
        ...client,
        unknown: client.unknown.map((each) => ({ ...each, file: `${name}/${each.file}` })),
      })),
    );
  }
  console.log(sharesTable(`all ${positionals.length} folders`, rowsOf(all)));
  console.log(reasonsTable('Reasons by kind, names left out', all, most, nameless));
  console.log(reasonsTable('Reasons as they are', all, most, (why) => why));
}

/** A reason without the names in it, so that reasons of one kind are counted together. */
function nameless(why: string): string {
  return why.replace(/`[^`]*`/g, '`…`').replace(/(?<=the environment variable )\S+/, '…');
}

main().catch((error: Error) => {
  console.error(`bench:census: ${error.message}`);
  process.exitCode = 2;
});
