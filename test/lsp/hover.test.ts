import assert from 'node:assert/strict';
import type { ClientCapabilities, Hover } from 'vscode-languageserver';
import { rangeOf } from './rpc-client.ts';
import { agentFile, clientFile, keyId, keysFile, secret } from './samples.ts';
import { ServerProcess } from './server-process.ts';

const markdown: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
};
const ciphers = `import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new https.Agent({ ciphers: 'ECDHE+AESGCM:!aNULL' }) },
});
`;

describe('language server: the hover', () => {
  let server: ServerProcess;
  afterEach(() => server.dispose());

  /** The hover at the beginning of some code in an open document. */
  function hoverAt(path: string, text: string, code: string): Promise<Hover | null> {
    const position = rangeOf(text, code).start;
    return server.client.request('textDocument/hover', { textDocument: { uri: server.uri(path) }, position });
  }

  it('on a client says what goes over the wire, in Markdown', async () => {
    server = new ServerProcess({ 's3.ts': ciphers });
    const { capabilities } = await server.client.initialize({
      rootUri: server.root,
      capabilities: markdown,
    });
    assert.equal(capabilities.hoverProvider, true);
    await server.client.open(server.uri('s3.ts'), ciphers);
    const hover = await hoverAt('s3.ts', ciphers, 'new S3Client');
    assert.deepEqual(hover?.range, rangeOf(ciphers, 'new S3Client'));
    assert.ok(typeof hover?.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /^\*\*S3 client\*\* · TLS 1\.2, TLS 1\.3 · forward secrecy always · /);
    assert.equal(await hoverAt('s3.ts', ciphers, 'requestHandler: {'), null);
  });

  it('on a cipher list says what its tokens do, in plain text for a bare client', async () => {
    server = new ServerProcess();
    await server.client.initialize();
    await server.client.open(server.uri('s3.ts'), ciphers);
    const hover = await hoverAt('s3.ts', ciphers, "'ECDHE+AESGCM:!aNULL'");
    assert.ok(typeof hover?.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(hover.contents.value, /^Cipher list · Node\.js 20, /);
    assert.match(hover.contents.value, /\n- ECDHE\+AESGCM adds 4 suites\n/);
  });

  it('on an agent names its client in another file, and follows edits there', async () => {
    server = new ServerProcess({ 'agent.ts': agentFile, 'src/s3.ts': clientFile.replace('./', '../') });
    const { client } = server;
    await client.initialize({ rootUri: server.root, capabilities: markdown });
    await client.open(server.uri('agent.ts'), agentFile);
    await client.diagnostics(server.uri('agent.ts'), ({ diagnostics }) => diagnostics.length > 0);
    const hover = await hoverAt('agent.ts', agentFile, 'https.Agent(');
    assert.match(
      JSON.stringify(hover?.contents),
      /certificate unverified.*for the S3 client in `src\/s3\.ts:5`/,
    );

    await client.open(server.uri('src/s3.ts'), '');
    assert.equal(await hoverAt('agent.ts', agentFile, 'https.Agent('), null);
  });

  it('never shows a key', async () => {
    server = new ServerProcess();
    await server.client.initialize({ capabilities: markdown });
    const text = keysFile.replace(
      "region: 'eu-west-1'",
      `region: '${keyId}', endpoint: 'https://${secret}.example.com'`,
    );
    await server.client.open(server.uri('keys.ts'), text);
    const hover = await hoverAt('keys.ts', text, 'new S3Client');
    assert.match(JSON.stringify(hover), /credentials: literal/);
    assert.ok(!server.sent.includes(keyId), 'the key id');
    assert.ok(!server.sent.includes(secret), 'the secret');
  });

  it('says nothing where the user has turned us off', async () => {
    server = new ServerProcess();
    await server.client.initialize({ initializationOptions: { enable: false } });
    await server.client.open(server.uri('s3.ts'), ciphers);
    assert.equal(await hoverAt('s3.ts', ciphers, 'new S3Client'), null);
  });
});
