import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { modernCapabilities } from '../lsp/rpc-client.ts';
import { type InProcess, serveInProcess } from './lsp-in-process.ts';

const uri = 'file:///ws/a.ts';

describe('lsp: the hover', () => {
  let session: InProcess;
  beforeEach(async () => {
    session = serveInProcess();
    await session.client.initialize({ capabilities: modernCapabilities });
  });
  afterEach(() => session.client.dispose());

  const ask = (token?: CancellationTokenSource['token']) =>
    session.client.request(
      'textDocument/hover',
      { textDocument: { uri }, position: { line: 1, character: 4 } },
      token,
    );

  it('asks the engine about the place, counted from 1', async () => {
    await session.client.open(uri, '\nlet BAD;');
    assert.deepEqual(((await ask()) as { range: unknown }).range, {
      start: { line: 1, character: 4 },
      end: { line: 1, character: 7 },
    });
    assert.ok(session.analyzer.calls.includes('hover /ws/a.ts 2:5'));
  });

  it('answers nothing for a document that is not open', async () => {
    assert.equal(await ask(), null);
    assert.equal(session.loads(), 0);
  });

  it('stops when the client cancels', async () => {
    const { client, analyzer } = session;
    await client.open(uri, '\nlet BAD;');
    const gate = analyzer.holdBack();
    const cancel = new CancellationTokenSource();
    const answer = ask(cancel.token);
    await gate.reached;
    cancel.cancel();
    await client.answered();
    gate.open();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it('is void when the document changes meanwhile', async () => {
    const { client, analyzer } = session;
    await client.open(uri, '\nlet BAD;');
    const gate = analyzer.holdBack();
    const answer = ask();
    await gate.reached;
    await client.change(uri, 2, { text: '' });
    await client.answered();
    gate.open();
    await assert.rejects(answer, { code: LSPErrorCodes.ContentModified });
  });
});
