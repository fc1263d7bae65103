import assert from 'node:assert/strict';
import type { ResponseError } from 'vscode-jsonrpc/node';
import { ErrorCodes, type ServerCapabilities } from 'vscode-languageserver';
import { eventually, modernCapabilities, pause } from '../lsp/rpc-client.ts';
import { type InProcess, serveInProcess } from './lsp-in-process.ts';

const a = 'file:///ws/a.ts';
const isError = (code: number) => (error: ResponseError<unknown>) => error.code === code;

describe('lsp: the session', () => {
  let session: InProcess;
  beforeEach(() => {
    session = serveInProcess();
  });
  afterEach(() => session.client.dispose());

  it('offers a bare client what it can use', async () => {
    const { capabilities } = await session.client.initialize();
    assert.deepEqual(capabilities, {
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      codeActionProvider: true,
      executeCommandProvider: { commands: ['glacierGuard.applyAction'] },
    } satisfies ServerCapabilities);
    assert.deepEqual(session.client.registered, []);
  });

  it('offers a modern client everything, and asks it for what it needs', async () => {
    const { client } = session;
    const { capabilities, serverInfo } = await client.initialize({ capabilities: modernCapabilities });
    assert.equal(serverInfo?.name, 'Glacier Guard');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    await client.until(() => client.registered.length === 2);
    assert.deepEqual(client.registered.sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  it('refuses questions before initialize, a second initialize, and questions after shutdown', async () => {
    const { client } = session;
    await assert.rejects(client.pull(a), isError(ErrorCodes.ServerNotInitialized));
    await client.initialize({ capabilities: modernCapabilities });
    await assert.rejects(client.initialize(), isError(ErrorCodes.InvalidRequest));
    await assert.rejects(client.request('glacierGuard/unknown', {}), isError(ErrorCodes.MethodNotFound));
    assert.equal(await client.request('shutdown'), null);
    await assert.rejects(client.pull(a), isError(ErrorCodes.InvalidRequest));
  });

  it('hands the settings of each folder to the engine, live', async () => {
    const { client, analyzer } = session;
    let level = 'warning';
    client.settings = (scope) =>
      scope === 'file:///ws/one' ? { rules: { 'tls/bad': level } } : scope ? null : { nodeVersion: 18 };
    await client.initialize({
      capabilities: modernCapabilities,
      workspaceFolders: [
        { uri: 'file:///ws/one', name: 'one' },
        { uri: 'file:///ws/two', name: 'two' },
      ],
    });
    await client.open(a, 'BAD');
    await client.pull(a);
    assert.deepEqual(analyzer.folders, [
      { path: '/ws/one', settings: { rules: { 'tls/bad': 'warning' } } },
      { path: '/ws/two', settings: {} },
    ]);
    assert.deepEqual(analyzer.defaults, { nodeVersion: 18 });

    level = 'off';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => analyzer.folders[0]?.settings.rules?.['tls/bad'] === 'off');

    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: 'file:///ws/three', name: '' }],
        removed: [{ uri: 'file:///ws/one', name: '' }],
      },
    });
    await eventually(() => analyzer.folders.map(({ path }) => path).join() === '/ws/two,/ws/three');
  });

  it('is silent in a folder where the user has turned it off, until it is turned on', async () => {
    const { client } = session;
    let enable = false;
    client.settings = (scope) => ({ enable: scope === undefined || enable });
    await client.initialize({
      capabilities: { workspace: { configuration: true } },
      workspaceFolders: [{ uri: 'file:///ws', name: 'ws' }],
    });
    await client.open(a, 'BAD');
    await client.open('file:///elsewhere/a.ts', 'BAD');
    assert.equal((await client.diagnostics('file:///elsewhere/a.ts')).diagnostics.length, 1);
    assert.deepEqual((await client.diagnostics(a)).diagnostics, []);
    enable = true;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(a, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('takes settings from initializationOptions, and live from a client that pushes them', async () => {
    const { client, analyzer } = session;
    await client.initialize({
      rootUri: 'file:///ws',
      initializationOptions: { glacierGuard: { rules: { 'tls/bad': 'hint' } } },
    });
    await client.open(a, 'BAD');
    assert.equal((await client.diagnostics(a)).diagnostics[0]?.severity, 4);
    assert.deepEqual(
      analyzer.folders.map(({ path }) => path),
      ['/ws'],
    );
    await client.notify('workspace/didChangeConfiguration', {
      settings: { glacierGuard: { rules: { 'tls/bad': 'warning' } } },
    });
    await client.diagnostics(a, ({ diagnostics }) => diagnostics[0]?.severity === 2);
  });

  it('understands rootPath, and no folder at all', async () => {
    const { client, analyzer } = session;
    await client.initialize({ rootPath: 'C:\\ws' });
    await client.open('file:///c%3A/ws/a.ts', 'BAD');
    await client.diagnostics('file:///c%3A/ws/a.ts');
    assert.deepEqual(
      analyzer.folders.map(({ path }) => path),
      ['c:/ws'],
    );

    const alone = serveInProcess();
    await alone.client.initialize();
    await alone.client.open(a, 'BAD');
    await alone.client.diagnostics(a);
    assert.deepEqual(alone.analyzer.folders, []);
    alone.client.dispose();
  });

  it('handles many changes on disk as one', async () => {
    const { client, analyzer } = session;
    await client.initialize();
    await client.open(a, 'BAD');
    await client.diagnostics(a);
    for (let count = 0; count < 1000; count++) {
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `file:///ws/${count % 500}.ts`, type: 2 }],
      });
    }
    await pause(250);
    const told = analyzer.calls.filter((call) => call.startsWith('files '));
    assert.ok(told.length <= 5, `${told.length} calls`);
    assert.equal(new Set(told.join(' ').match(/\S+\.ts/g)).size, 500);
  });
});
