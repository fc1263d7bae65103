import assert from 'node:assert/strict';
import { CancellationTokenSource, type ResponseError } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver';
import { modernCapabilities, pause, rangeOf } from '../lsp/rpc-client.ts';
import { type InProcess, serveInProcess } from './lsp-in-process.ts';

const a = 'file:///ws/a.ts';
const b = 'file:///ws/b.ts';

describe('lsp: pulled diagnostics', () => {
  let session: InProcess;
  beforeEach(async () => {
    session = serveInProcess();
    await session.client.initialize({
      capabilities: modernCapabilities,
      initializationOptions: { rulePages: 'vscode' },
    });
  });
  afterEach(() => session.client.dispose());

  const isError = (code: number) => (error: ResponseError<unknown>) => error.code === code;

  it('answers with everything that the client announced', async () => {
    const { client } = session;
    await client.open(b, 'BAD');
    await client.open(a, 'see /ws/b.ts');
    const report = await client.pull(a);
    assert.ok(report.kind === 'full');
    assert.deepEqual(report.items, [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
        severity: 1,
        source: 'Glacier Guard',
        code: 'tls/bad',
        codeDescription: { href: 'vscode://glacier-guard.glacier-guard/rule/tls/bad' },
        message: '*** is bad (when it is Monday)',
        relatedInformation: [{ location: { uri: b, range: rangeOf('BAD', 'BAD') }, message: '*** is there' }],
        data: { fingerprint: '/ws/a.ts 0' },
      },
    ]);
    assert.equal(client.published.length, 0);
  });

  it('says unchanged as long as the answer is the same', async () => {
    const { client } = session;
    await client.open(a, 'BAD');
    const first = await client.pull(a);
    assert.deepEqual(await client.pull(a, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(a, 2, { text: ' BAD' });
    const second = await client.pull(a, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  it('has nothing to say of documents that are not open', async () => {
    const { client } = session;
    assert.deepEqual(await client.pull(a), { kind: 'full', items: [] });
  });

  it('asks for another question when the text changes meanwhile', async () => {
    const { client, analyzer } = session;
    const gate = analyzer.holdBack();
    await client.open(a, 'BAD');
    const answer = client.pull(a);
    await gate.reached;
    await client.change(a, 2, { text: 'fine' });
    await client.answered();
    gate.open();
    await assert.rejects(answer, (error: ResponseError<{ retriggerRequest: boolean }>) => {
      return error.code === LSPErrorCodes.ServerCancelled && error.data?.retriggerRequest === true;
    });
  });

  it('stops when the client cancels', async () => {
    const { client, analyzer } = session;
    const gate = analyzer.holdBack();
    await client.open(a, 'BAD');
    const cancel = new CancellationTokenSource();
    const answer = client.pull(a, undefined, cancel.token);
    await gate.reached;
    cancel.cancel();
    await client.answered();
    gate.open();
    await assert.rejects(answer, isError(LSPErrorCodes.RequestCancelled));
  });

  it('answers a failure of ours with an error that quotes nothing', async () => {
    const { client, analyzer } = session;
    analyzer.wait = async () => {
      throw new Error('KEY1 in the text');
    };
    await client.open(a, 'BAD');
    await assert.rejects(client.pull(a), (error: Error) => !error.message.includes('KEY1'));
    assert.doesNotMatch(client.logged.join('\n'), /KEY1/);
  });

  it('makes the client refresh when an edit alters another document, and only then', async () => {
    const { client } = session;
    await client.open(a, 'see /ws/b.ts');
    await client.open(b, 'fine');
    await client.pull(a);
    await client.pull(b);
    await client.change(b, 2, { text: 'still fine' });
    await client.pull(b);
    await pause(400);
    assert.equal(client.refreshes, 0);
    await client.change(b, 3, { text: 'BAD' });
    await client.pull(b);
    await client.until(() => client.refreshes === 1);
    await client.change(b, 4, { text: 'BAD ' });
    await client.pull(b);
    await pause(400);
    assert.equal(client.refreshes, 1, 'the client was told already');
  });
});
