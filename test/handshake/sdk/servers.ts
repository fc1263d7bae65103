import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server with a certificate that a client should take, one that it should not trust, and one of another name. */
export const kinds = ['good', 'wrongName', 'selfSigned'] as const;
export type Kind = (typeof kinds)[number];

/** What arrived since the last `forget`. */
export interface Arrived {
  /** The first bytes of the first connection to the good server. */
  first: Buffer | undefined;
  /** The servers that got a request. */
  readonly requests: Set<Kind>;
}

/** Where a server listens, and a proxy that leads to it. */
export interface Ports {
  readonly server: number;
  readonly proxy: number;
}

/** The servers, listening on loopback. */
export interface Servers {
  readonly ports: Readonly<Record<Kind, Ports>>;
  /** The certificate of the authority, a file. */
  readonly authority: string;
  readonly arrived: Arrived;
  forget(): void;
  close(): void;
}

const names = ['s3.us-east-1.amazonaws.com', 'glacier.us-east-1.amazonaws.com'];

/** Makes certificates with `openssl` and starts the servers. */
export async function startServers(): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'glacier-guard-tls-'));
  const openSsl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const make = (name: string, hosts: readonly string[], ...more: readonly string[]) =>
    openSsl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`],
      ...['-keyout', `${name}.key`, '-out', `${name}.crt`],
      ...(hosts.length > 0
        ? ['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`]
        : []),
      ...more,
    );
  const issued = ['-CA', 'authority.crt', '-CAkey', 'authority.key'];
  make('authority', []);
  make('good', names, ...issued);
  make('wrongName', ['example.org'], ...issued);
  make('selfSigned', names);

  const arrived: Arrived = { first: undefined, requests: new Set() };
  const opened: Server[] = [];
  const sockets = new Set<Socket>();
  const listen = async (server: Server): Promise<number> => {
    opened.push(server);
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  const start = async (kind: Kind): Promise<number> => {
    const answer: http.RequestListener = (request, response) => {
      arrived.requests.add(kind);
      request.resume();
      response.writeHead(403, { connection: 'close' }).end();
    };
    const [key, cert] = ['key', 'crt'].map((end) => readFileSync(join(folder, `${kind}.${end}`)));
    const secure = await listen(
      https.createServer({ key, cert, minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }, answer),
    );
    const clear = await listen(http.createServer(answer));
    // In front of both: looks at what comes first, and passes it on.
    return listen(
      net.createServer((client) => {
        client.on('error', () => client.destroy());
        client.once('data', (first) => {
          // An alert alone: the client has nothing to offer.
          if (first[0] === 21) {
            client.destroy();
            return;
          }
          if (kind === 'good') arrived.first ??= first;
          const server = net.connect(first[0] === 22 ? secure : clear, '127.0.0.1');
          server.on('error', () => client.destroy());
          server.write(first);
          client.pipe(server).pipe(client);
        });
      }),
    );
  };

  const ports = {} as Record<Kind, Ports>;
  for (const kind of kinds) {
    const server = await start(kind);
    ports[kind] = { server, proxy: await listen(proxyTo(server)) };
  }
  return {
    ports,
    authority: join(folder, 'authority.crt'),
    arrived,
    forget() {
      arrived.first = undefined;
      arrived.requests.clear();
    },
    close() {
      for (const server of opened) server.close();
      for (const socket of sockets) socket.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A proxy that takes CONNECT, to whatever host, and leads to one server. */
function proxyTo(port: number): Server {
  return net.createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', () => {
      const server = net.connect(port, '127.0.0.1');
      server.on('error', () => client.destroy());
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
  });
}
