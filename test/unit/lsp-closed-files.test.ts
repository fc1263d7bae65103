import assert from 'node:assert/strict';
import { CancellationTokenSource, type ResponseError } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { ScanCounts } from '../../server/src/lsp/closed-files.ts';
import { modernCapabilities, pause } from '../lsp/rpc-client.ts';
import { type InProcess, serveInProcess } from './lsp-in-process.ts';

const a = 'file:///ws/a.ts';
const b = 'file:///ws/b.ts';
const workspaceFolders = [{ uri: 'file:///ws', name: 'ws' }];
const { diagnostic: _, ...withoutPull } = modernCapabilities.textDocument;

/** What the client shows of a file by messages. */
const shown = ({ client }: InProcess, uri: string) =>
  client.published.findLast((params) => params.uri === uri)?.diagnostics.length ?? 0;

const scan = ({ client }: InProcess) => client.request<ScanCounts>('glacierGuard/scan', {});

for (const way of ['pulls', 'is sent'] as const) {
  describe(`lsp: closed files, for a client that ${way} diagnostics`, () => {
    let session: InProcess;
    beforeEach(async () => {
      session = serveInProcess();
      const textDocument = way === 'pulls' ? modernCapabilities.textDocument : withoutPull;
      await session.client.initialize({
        capabilities: { ...modernCapabilities, textDocument },
        workspaceFolders,
      });
      session.analyzer.disk.set('/ws/a.ts', 'BAD').set('/ws/b.ts', 'BAD BAD').set('/ws/c.ts', 'fine');
    });
    afterEach(() => session.client.dispose());

    /** What the client shows of an open document, in either way. */
    async function answered(uri: string, count: number): Promise<void> {
      if (way === 'pulls') await session.client.pullUntil(uri, count);
      else await session.client.until(() => shown(session, uri) === count);
    }

    it('are not looked at until a scan is asked for', async () => {
      const { client, analyzer } = session;
      await client.open(a, 'BAD');
      await answered(a, 1);
      await pause(700);
      assert.ok(!analyzer.calls.includes('folders'));
      assert.equal(shown(session, b), 0);
    });

    it('show what a scan found, and the scan says how much', async () => {
      const counts = await scan(session);
      assert.deepEqual(counts, { files: 3, analysed: 3, findings: 3, filesWithFindings: 2 });
      await session.client.until(() => shown(session, a) === 1 && shown(session, b) === 2);
      assert.equal(shown(session, 'file:///ws/c.ts'), 0);
    });

    it('are handed over when they are opened and closed, never told of twice', async () => {
      const { client, analyzer } = session;
      await scan(session);
      await client.open(a, 'BAD');
      await answered(a, 1);
      if (way === 'pulls') await client.until(() => shown(session, a) === 0);
      await client.change(a, 2, { text: 'BAD BAD BAD' });
      await answered(a, 3);
      await pause(700);
      assert.equal(shown(session, a), way === 'pulls' ? 0 : 3);

      analyzer.disk.set('/ws/a.ts', 'BAD BAD BAD');
      const before = client.published.length;
      await client.close(a);
      await client.until(() => shown(session, a) === 3);
      await pause(300);
      const told = client.published.slice(before).filter(({ uri }) => uri === a);
      assert.deepEqual(
        told.map(({ diagnostics }) => diagnostics.length),
        [3],
        'not once without',
      );
    });

    it('show what is on disk when a document is closed without saving', async () => {
      const { client } = session;
      await scan(session);
      await client.open(a, 'BAD');
      await client.change(a, 2, { text: 'BAD BAD BAD' });
      await answered(a, 3);
      await client.close(a);
      await client.until(() => shown(session, a) === 1);
    });

    // Only what is pulled goes with a tab.
    const whenPulled = way === 'pulls' ? it : () => undefined;
    whenPulled('count as closed when the client says that it shows them nowhere', async () => {
      const { client, analyzer } = session;
      await scan(session);
      await client.open(a, 'BAD');
      await answered(a, 1);
      await client.until(() => shown(session, a) === 0);
      await client.notify('glacierGuard/hidden', { uri: a });
      await client.until(() => shown(session, a) === 1);
      analyzer.disk.delete('/ws/a.ts');
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: a, type: 3 }] });
      await client.until(() => shown(session, a) === 0);
      await answered(a, 1);
      await client.close(a);
      await pause(300);
      assert.equal(shown(session, a), 0);
    });

    it('stay true when files change, come and go on disk, many at once', async () => {
      const { client, analyzer } = session;
      await scan(session);
      analyzer.disk.set('/ws/a.ts', 'fine');
      analyzer.disk.delete('/ws/b.ts');
      for (let count = 0; count < 1000; count++) analyzer.disk.set(`/ws/new${count}.ts`, 'BAD');
      const changes = [...analyzer.disk.keys(), '/ws/b.ts'].map((path) => ({
        uri: `file://${path}`,
        type: 2,
      }));
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await client.until(
        () =>
          shown(session, a) === 0 && shown(session, b) === 0 && shown(session, 'file:///ws/new999.ts') === 1,
      );
      assert.ok(analyzer.calls.filter((call) => call === 'folders').length <= 3);
    });

    it('go with their folder, and with the setting that turns it off', async () => {
      const { client } = session;
      let enable = true;
      client.settings = () => ({ enable });
      await scan(session);
      await client.until(() => shown(session, a) === 1);
      enable = false;
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => shown(session, a) === 0 && shown(session, b) === 0);
      enable = true;
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => shown(session, a) === 1);
      const event = { added: [], removed: workspaceFolders };
      await client.notify('workspace/didChangeWorkspaceFolders', { event });
      await client.until(() => shown(session, a) === 0 && shown(session, b) === 0);
    });

    it('stay as they were when a scan is cancelled, which is answered at once', async () => {
      const { client, analyzer } = session;
      await scan(session);
      await client.until(() => shown(session, b) === 2);
      analyzer.disk.set('/ws/b.ts', 'fine');
      const gate = analyzer.holdBack();
      const source = new CancellationTokenSource();
      const again = client.request('glacierGuard/scan', {}, source.token);
      await gate.reached;
      source.cancel();
      await assert.rejects(
        again,
        ({ code }: ResponseError<unknown>) => code === LSPErrorCodes.RequestCancelled,
      );
      gate.open();
      assert.equal(shown(session, a), 1);
      assert.equal(shown(session, b), 2);
    });

    it('show a mistake in a configuration that nobody has opened', async () => {
      const { client, analyzer } = session;
      const path = '/ws/glacier-guard.json';
      analyzer.problems = [{ kind: 'configuration', path, message: 'no rule "tls/x"' }];
      await client.open(a, 'fine');
      await client.until(() => shown(session, `file://${path}`) === 1);
      analyzer.problems = [];
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `file://${path}`, type: 2 }],
      });
      await client.until(() => shown(session, `file://${path}`) === 0);
    });
  });
}

describe('lsp: the progress of a scan', () => {
  it('has counts', async () => {
    const session = serveInProcess();
    const { client, analyzer } = session;
    await client.initialize({ capabilities: modernCapabilities, workspaceFolders });
    for (let count = 0; count < 5; count++) analyzer.disk.set(`/ws/${count}.ts`, 'BAD');
    analyzer.wait = () => pause(120);
    await client.request('glacierGuard/scan', { workDoneToken: 'scan' });
    const kinds = client.progress.map(({ token, value }) => `${token} ${value.kind} ${value.message ?? ''}`);
    assert.equal(kinds[0], 'scan begin looking for files');
    assert.ok(kinds.includes('scan report 2 of 5 files'), kinds.join('\n'));
    assert.equal(kinds.at(-1), 'scan end ');
    client.dispose();
  });
});
