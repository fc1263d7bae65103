// Opens TLS connections to a listener on loopback and tells what the ClientHello says: a program of its own, in plain
// JavaScript, so that any Node.js from 12 on can run it. One line of JSON in, one out:
//   { "options": …, "process": { "minVersion"?, "maxVersion"?, "ciphers"? } }
//   { "protocols": [2, 3], "suites": [4865, …] }   versions are minor numbers (TLS 1.2 is 3), suites are IANA's numbers
//   { "error": "ERR_…" }                           the code, or the message where there is none
import { readFileSync } from 'node:fs';
import net from 'node:net';
import tls from 'node:tls';
import { readHello } from './client-hello.mjs';

/** @typedef {import('./client-hello.mjs').Hello} Hello */
/** @typedef {{ hello?: Hello, alert?: number, error?: string }} Seen */

const handshakeRecord = 22;
const alertRecord = 21;
const protocolVersionAlert = 70;

/**
 * A ServerHello without extensions (RFC 5246, section 7.4.1.3).
 *
 * @param {number} version
 * @param {number} suite
 */
function serverHello(version, suite) {
  const body = Buffer.alloc(38);
  body.writeUInt16BE(0x0300 | version, 0);
  body.writeUInt16BE(suite, 35);
  return Buffer.concat([
    Buffer.from([handshakeRecord, 3, version, 0, body.length + 4, 2, 0, 0, body.length]),
    body,
  ]);
}

/**
 * What the listener does with the next connection.
 *
 * @type {{ heard(record: Buffer, socket: net.Socket): void, closed(): void }}
 */
let next;
const listener = net.createServer((socket) => {
  const { heard, closed } = next;
  let bytes = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('close', closed);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 5 && bytes.length >= 5 + bytes.readUInt16BE(3)) {
      const record = bytes.subarray(0, 5 + bytes.readUInt16BE(3));
      bytes = bytes.subarray(record.length);
      heard(record, socket);
    }
  });
});

/**
 * One connection: the hello, and what the client says to a server that chooses `version`.
 *
 * @param {number} port
 * @param {object} options
 * @param {number} [version]
 * @returns {Promise<Seen>}
 */
function connect(port, options, version) {
  return new Promise((resolve) => {
    /** @type {Seen} */
    const seen = {};
    /** @param {Buffer} record @param {net.Socket} socket */
    const heard = (record, socket) => {
      if (record[0] === alertRecord) {
        seen.alert = record.readUInt8(6);
        socket.destroy();
      } else if (record[0] === handshakeRecord && !seen.hello) {
        seen.hello = readHello(record);
        if (version === undefined) socket.destroy();
        else socket.end(serverHello(version, seen.hello.suites[0] || 0));
      }
    };
    // The client may be through before the listener has read what it said last.
    next = { heard, closed: () => seen.hello && resolve(seen) };
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => seen.hello || resolve({ error: error.code || error.message });
    try {
      const socket = tls.connect({ port, host: '127.0.0.1', servername: 'localhost', ...options });
      socket.on('error', failed);
    } catch (error) {
      failed(/** @type {Error} */ (error));
    }
  });
}

/**
 * The hello of some options. Without the extension it names the newest version only, so each is tried.
 *
 * @param {number} port
 * @param {object} options
 */
async function offered(port, options) {
  const { error, hello } = await connect(port, options);
  // What an earlier connection left in OpenSSL's queue of errors is told first, and once.
  if (!hello) return { error: (await connect(port, options)).error || error };
  if (hello.protocols) return { protocols: hello.protocols.sort(), suites: hello.suites };
  const protocols = [];
  for (let version = 1; version <= hello.newest; version++) {
    const { alert } = await connect(port, options, version);
    if (alert !== protocolVersionAlert) protocols.push(version);
  }
  return { protocols, suites: hello.suites };
}

/** @type {{ [name: string]: string }} */
const defaults = {
  minVersion: 'DEFAULT_MIN_VERSION',
  maxVersion: 'DEFAULT_MAX_VERSION',
  ciphers: 'DEFAULT_CIPHERS',
};
/** @type {{ [name: string]: unknown }} */
const settings = tls;
const initial = Object.values(defaults).map((name) => ({ name, value: settings[name] }));

/**
 * JSON has no `undefined`.
 *
 * @param {object} options
 */
function revive(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, value === '$undefined' ? undefined : value]),
  );
}

listener.listen(0, '127.0.0.1', async () => {
  const { port } = /** @type {net.AddressInfo} */ (listener.address());
  for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const { options, process: processWide = {} } = JSON.parse(line);
    for (const { name, value } of initial) settings[name] = value;
    for (const [name, value] of Object.entries(processWide))
      settings[/** @type {string} */ (defaults[name])] = value;
    process.stdout.write(`${JSON.stringify(await offered(port, revive(options)))}\n`);
  }
  listener.close();
});
