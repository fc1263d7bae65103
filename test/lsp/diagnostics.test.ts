import assert from 'node:assert/strict';
import { modernCapabilities, pause, rangeOf } from './rpc-client.ts';
import { agentFile, clientFile, keyId, keysFile, option, rule, secret, unsafe } from './samples.ts';
import { ServerProcess } from './server-process.ts';

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('language server: diagnostics', () => {
  let server: ServerProcess;
  afterEach(() => server.dispose());

  it('are pushed to a bare client: on open, after edits, and none after close', async () => {
    server = new ServerProcess({ 'a.ts': unsafe });
    const { client } = server;
    const { capabilities } = await client.initialize({ rootUri: server.root });
    assert.equal(capabilities.diagnosticProvider, undefined);
    const uri = server.uri('a.ts');
    await client.open(uri, unsafe);
    const opened = await client.diagnostics(uri);
    assert.equal(opened.version, 1);
    assert.deepEqual(
      opened.diagnostics.map(({ code, severity, source, range }) => ({ code, severity, source, range })),
      [{ code: rule, severity: 1, source: 'Glacier Guard', range: rangeOf(unsafe, option) }],
    );

    await client.change(uri, 2, { range: top, text: '// ü𝒳\n\n' });
    const moved = `// ü𝒳\n\n${unsafe}`;
    const second = await client.diagnostics(uri, ({ version }) => version === 2);
    assert.deepEqual(second.diagnostics[0]?.range, rangeOf(moved, option));

    await client.change(uri, 3, { range: rangeOf(moved, option), text: 'rejectUnauthorized: true' });
    assert.deepEqual((await client.diagnostics(uri, ({ version }) => version === 3)).diagnostics, []);

    await client.change(uri, 4, { text: unsafe });
    await client.diagnostics(uri, ({ version, diagnostics }) => version === 4 && diagnostics.length === 1);
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    await pause(300);
    assert.deepEqual(client.published.at(-1), { uri, diagnostics: [] });
  });

  it('are there for a single file without a folder, saved or not', async () => {
    server = new ServerProcess();
    const { client } = server;
    await client.initialize();
    for (const uri of [server.uri('not-there-yet.mjs'), 'untitled:Untitled-1']) {
      await client.open(uri, unsafe, 'javascript');
      assert.equal((await client.diagnostics(uri)).diagnostics.length, 1, uri);
    }
  });

  it('lead from a file that names no SDK to the client in another one, and follow edits there', async () => {
    server = new ServerProcess({ 'src/agent.ts': agentFile, 'src/s3.ts': clientFile });
    const { client } = server;
    await client.initialize({
      workspaceFolders: [{ uri: server.root, name: 'ws' }],
      capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
    });
    const uri = server.uri('src/agent.ts');
    const other = server.uri('src/s3.ts');
    await client.open(uri, agentFile);
    const { diagnostics } = await client.diagnostics(uri, (published) => published.diagnostics.length > 0);
    assert.deepEqual(diagnostics[0]?.range, rangeOf(agentFile, option));
    const last = diagnostics[0]?.relatedInformation?.at(-1);
    assert.equal(last?.location.uri, other);
    assert.equal(last?.location.range.start.line, rangeOf(clientFile, 'new S3Client').start.line);

    await client.open(other, clientFile);
    await client.change(other, 2, { range: rangeOf(clientFile, '{ httpsAgent: agent }'), text: '{}' });
    await client.diagnostics(uri, (published) => published.diagnostics.length === 0);
  });

  it('are pulled by a client that can: unchanged while they are, and asked for again when another file alters them', async () => {
    server = new ServerProcess({ 'agent.ts': agentFile, 's3.ts': clientFile });
    const { client } = server;
    await client.initialize({
      workspaceFolders: [{ uri: server.root, name: 'ws' }],
      capabilities: modernCapabilities,
    });
    const uri = server.uri('agent.ts');
    const other = server.uri('s3.ts');
    await client.open(uri, agentFile);
    await client.open(other, clientFile);
    const first = await client.pullUntil(uri, 1);
    assert.deepEqual(Object.keys(first.items[0]?.data ?? {}), ['fingerprint']);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    await client.change(other, 2, { range: rangeOf(clientFile, '{ httpsAgent: agent }'), text: '{}' });
    await client.pullUntil(uri, 0);
    assert.equal(client.published.length, 0);
  });

  it('follow settings that a client is asked for', async () => {
    server = new ServerProcess({ 'a.ts': unsafe });
    const { client } = server;
    let level = 'hint';
    client.settings = () => ({ rules: { [rule]: level } });
    await client.initialize({
      workspaceFolders: [{ uri: server.root, name: 'ws' }],
      capabilities: { workspace: { configuration: true } },
    });
    const uri = server.uri('a.ts');
    await client.open(uri, unsafe);
    assert.equal((await client.diagnostics(uri)).diagnostics[0]?.severity, 4);
    level = 'off';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('follow settings that a client hands over at the start and later', async () => {
    server = new ServerProcess({ 'a.ts': unsafe });
    const { client } = server;
    await client.initialize({
      rootUri: server.root,
      initializationOptions: { rules: { [rule]: 'warning' } },
    });
    const uri = server.uri('a.ts');
    await client.open(uri, unsafe);
    assert.equal((await client.diagnostics(uri)).diagnostics[0]?.severity, 2);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { glacierGuard: { enable: false } },
    });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('follow glacier-guard.json on disk, and show its mistakes', async () => {
    server = new ServerProcess({ 'a.ts': unsafe });
    const { client } = server;
    await client.initialize({ rootUri: server.root });
    const uri = server.uri('a.ts');
    await client.open(uri, unsafe);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics[0]?.severity === 1);
    server.write('glacier-guard.json', `{ "rules": { "${rule}": "info" } }`);
    await server.changedOnDisk('glacier-guard.json');
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics[0]?.severity === 3);

    const mistaken = '{ "rules": { "tls/no-such-rule": "off" } }';
    server.write('glacier-guard.json', mistaken);
    await server.changedOnDisk('glacier-guard.json');
    const configuration = server.uri('glacier-guard.json');
    await client.open(configuration, mistaken, 'jsonc');
    const { diagnostics } = await client.diagnostics(configuration, (shown) => shown.diagnostics.length > 0);
    assert.deepEqual(
      diagnostics.map(({ range }) => range),
      [rangeOf(mistaken, '"tls/no-such-rule"')],
    );
  });

  it('link to the page of the rule beside the server', async () => {
    server = new ServerProcess();
    const { client } = server;
    await client.initialize({
      capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } },
    });
    const uri = server.uri('a.ts');
    await client.open(uri, unsafe);
    const { diagnostics } = await client.diagnostics(uri);
    assert.match(
      diagnostics[0]?.codeDescription?.href ?? '',
      /^file:.*\/docs\/rules\/tls\/verification-disabled\.md$/,
    );
  });

  it('never show a key, whatever is asked', async () => {
    server = new ServerProcess();
    const { client } = server;
    await client.initialize({ capabilities: modernCapabilities, trace: 'verbose' });
    const uri = server.uri('keys.ts');
    await client.open(uri, keysFile);
    const report = await client.pull(uri);
    assert.ok(report.kind === 'full');
    assert.ok(report.items.length > 0);
    const everything = { ...top, end: { line: 99, character: 0 } };
    for (const action of await client.actions(uri, everything))
      await client.request('codeAction/resolve', action);
    await client.actions(uri, everything, ['source.fixAll']);
    for (const body of [
      keyId,
      `"${keyId}"`,
      `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":"${keyId}"}`,
    ]) {
      server.raw(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    await client.change(uri, 2, { range: top, text: '((({{{`' });
    await client.pull(uri);
    await client.request('shutdown');
    assert.ok(!server.sent.includes(keyId), 'the key id');
    assert.ok(!server.sent.includes(secret), 'the secret');
  });
});
