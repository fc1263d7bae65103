import assert from 'node:assert/strict';
import { pause } from './rpc-client.ts';
import { unsafe } from './samples.ts';
import { ServerProcess } from './server-process.ts';

describe('language server: life', () => {
  let server: ServerProcess;
  beforeEach(() => {
    server = new ServerProcess();
  });
  afterEach(() => server.dispose());

  it('ends with 0 when it was shut down first', async () => {
    await server.client.initialize();
    assert.equal(await server.client.request('shutdown'), null);
    await server.client.notify('exit');
    assert.equal(await server.exitCode(), 0);
    assert.equal(server.sent.match(/stack|Error/g), null);
  });

  it('ends with 1 when it was not', async () => {
    await server.client.initialize();
    await server.client.notify('exit');
    assert.equal(await server.exitCode(), 1);
  });

  it('ends with a client that hangs up', async () => {
    await server.client.initialize();
    server.hangUp();
    assert.equal(await server.exitCode(), 1);
  });

  it('leaves the parser on disk until a document needs it', async () => {
    await server.dispose();
    const spy = `const { Module } = require('node:module');
const load = Module._load;
Module._load = function (request, ...rest) {
  if (request.endsWith('/typescript.js')) process.stderr.write('PARSER');
  return load.call(this, request, ...rest);
};
`;
    server = new ServerProcess({ 'spy.cjs': spy }, 'spy.cjs');
    const { client } = server;
    await client.initialize({ rootUri: server.root });
    await client.open(server.uri('a.py'), unsafe, 'python');
    await pause(100);
    assert.ok(!server.sent.includes('PARSER'));
    await client.open(server.uri('a.ts'), unsafe);
    await client.diagnostics(server.uri('a.ts'));
    assert.ok(server.sent.includes('PARSER'));
  });

  it('lives on after messages that are none', async () => {
    const { client } = server;
    await client.initialize();
    const message = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    server.raw(message('{ not json'));
    server.raw(message('[]'));
    server.raw(message('"text"'));
    server.raw(message('{"jsonrpc":"2.0"}'));
    server.raw(message('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}'));
    server.raw(message('{"jsonrpc":"2.0","method":"textDocument/didChange","params":null}'));
    server.raw(message('{"jsonrpc":"2.0","id":99,"method":"textDocument/codeAction","params":{"range":1}}'));
    const uri = server.uri('a.ts');
    await client.open(uri, unsafe);
    assert.equal((await client.diagnostics(uri)).diagnostics.length, 1);
  });
});
