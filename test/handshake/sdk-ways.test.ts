import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TlsPosture } from '../../server/src/clients/inventory.ts';
import { cipherSuites } from '../../server/src/knowledge/cipher-suites.ts';
import { scan } from '../runner/run.ts';
import { readHello } from './client-hello.mjs';
import { type Servers, startServers } from './sdk/servers.ts';
import { type Way, ways } from './sdk/ways.ts';

const root = join(import.meta.dirname, '../..');
/** Inside of the project, so that the SDKs resolve. */
const folder = join(root, 'node_modules/.cache/glacier-guard-ways');
const nodeVersion = Number.parseInt(process.versions.node, 10);

/** What a way put on the wire, and what the servers made of it. */
interface Observed {
  /** `clear` without TLS, `nothing` where no connection came. */
  readonly hello:
    | { readonly protocols: readonly string[]; readonly suites: readonly string[] }
    | 'clear'
    | 'nothing';
  /** Whether a request reached each of the servers. */
  readonly good: boolean;
  readonly wrongName: boolean;
  readonly selfSigned: boolean;
  readonly errors: Readonly<Record<string, string>>;
}

async function run(way: Way, index: number, servers: Servers): Promise<Observed> {
  const path = join(folder, `way-${index}.mjs`);
  writeFileSync(path, way.text);
  servers.forget();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'sdk/call.mjs'), pathToFileURL(path).href, JSON.stringify(servers.ports)],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
      env: {
        PATH: process.env.PATH,
        AWS_ACCESS_KEY_ID: 'key',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_MAX_ATTEMPTS: '1',
        NODE_EXTRA_CA_CERTS: servers.authority,
      },
    },
  );
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) output += chunk;
  const { first, requests } = servers.arrived;
  return {
    hello: first === undefined ? 'nothing' : first[0] === 22 ? named(first) : 'clear',
    good: requests.has('good'),
    wrongName: requests.has('wrongName'),
    selfSigned: requests.has('selfSigned'),
    errors: JSON.parse(output) as Record<string, string>,
  };
}

const versions = ['', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

function named(record: Buffer): { protocols: readonly string[]; suites: readonly string[] } {
  const { newest, protocols = [newest], suites } = readHello(record);
  return {
    protocols: [...protocols].sort().map((version) => versions[version] ?? `${version}`),
    suites: suites.map((id) => cipherSuites.find((suite) => suite.id === id)?.name ?? `${id}`),
  };
}

/** What must be observed where a posture is right. A floor does not show in a hello that names the newest version only. */
function expected(posture: TlsPosture, observed: Observed): Partial<Observed> {
  if (posture.error !== undefined) {
    const { error } = posture;
    return { hello: 'nothing', errors: { good: error, wrongName: error, selfSigned: error } };
  }
  if (posture.protocols.length === 0) return { hello: 'clear', good: true };
  const newest = posture.protocols.at(-1);
  const shown = newest === 'TLSv1.3' ? posture.protocols : [newest ?? ''];
  return {
    hello: { protocols: shown, suites: posture.suites },
    // Where nothing in common was found, nothing was checked.
    ...(observed.good && {
      wrongName: posture.hostname === 'unverified',
      selfSigned: posture.certificate === 'unverified',
    }),
  };
}

describe('what reaches the wire through the SDKs', () => {
  let servers: Servers;
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    servers = await startServers();
  });
  after(() => servers.close());

  for (const [index, way] of ways.entries())
    it(`is what is said of it: ${way.title}`, async function () {
      this.timeout(60_000);
      const { clients } = await scan(new Map([['way.mjs', way.text]]), { node: nodeVersion });
      assert.equal(clients.length, 1);
      const [client] = clients;
      if (way.gap) {
        assert.equal(client?.tls, null, 'what was a gap is known by now');
        assert.match(client?.unknown.map(({ why }) => why).join('\n') ?? '', way.gap);
        return;
      }
      assert.ok(
        client?.tls,
        `not known: ${client?.unknown.map(({ part, why }) => `${part}: ${why}`).join('; ')}`,
      );
      const observed = await run(way, index, servers);
      const said = expected(client.tls, observed);
      const seen = Object.fromEntries(Object.keys(said).map((key) => [key, observed[key as keyof Observed]]));
      assert.deepEqual(seen, said, JSON.stringify(observed.errors));
    });
});
