import assert from 'node:assert/strict';
import type { ResponseError } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver';
import { applied, modernCapabilities, rangeOf } from '../lsp/rpc-client.ts';
import { type InProcess, serveInProcess } from './lsp-in-process.ts';

const a = 'file:///ws/a.ts';
const isError = (code: number) => (error: ResponseError<unknown>) => error.code === code;

describe('lsp: code actions', () => {
  let session: InProcess;
  afterEach(() => session.client.dispose());

  async function start(capabilities: object): Promise<InProcess> {
    session = serveInProcess();
    await session.client.initialize({ capabilities });
    return session;
  }

  const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
  const text = 'one BAD\ntwo BAD\n';
  const first = rangeOf(text, 'BAD');

  it('offer fixes first, the best one preferred, and suppressions last', async () => {
    const { client } = await start({ textDocument: { codeAction: literals } });
    await client.open(a, text);
    const { diagnostics } = await client.diagnostics(a);
    const actions = await client.actions(a, first, undefined, diagnostics);
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred === true]),
      [
        ['Say GOOD', 'quickfix', true],
        ['Delete', 'quickfix', false],
        ['Fix all Glacier Guard problems in this file that are safe to fix', 'quickfix', false],
        ['Ignore tls/bad on this line', 'quickfix', false],
        ['Ignore tls/bad in this file', 'quickfix', false],
      ],
    );
    assert.deepEqual(actions[0]?.diagnostics, [diagnostics[0]]);
    assert.equal(applied(actions[0]?.edit, a, text), 'one GOOD\ntwo BAD\n');
    assert.equal(applied(actions[2]?.edit, a, text), 'one GOOD\ntwo GOOD\n');
    assert.match(
      applied(actions[3]?.edit, a, text),
      /^\/\/ glacier-guard-ignore-next-line tls\/bad -- .*\none BAD\n/,
    );
    assert.match(
      applied(actions[4]?.edit, a, text),
      /^\/\* glacier-guard-ignore-file tls\/bad -- .* \*\/\none BAD\n/,
    );
  });

  it('speak of what the range touches only', async () => {
    const { client } = await start({ textDocument: { codeAction: literals } });
    await client.open(a, text);
    const caret = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
    assert.equal((await client.actions(a, caret(3))).length, 0);
    assert.notEqual((await client.actions(a, caret(4))).length, 0);
    assert.notEqual((await client.actions(a, caret(7))).length, 0);
  });

  it('keep to the kinds that are asked for', async () => {
    const { client } = await start({ textDocument: { codeAction: literals } });
    await client.open(a, text);
    const kinds = async (only?: string[]) => {
      const actions = await client.actions(a, first, only);
      return [...new Set(actions.map(({ kind }) => kind))];
    };
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(await kinds(['source']), ['source.fixAll.glacierGuard']);
    assert.deepEqual(await kinds(['source.fixAll']), ['source.fixAll.glacierGuard']);
    assert.deepEqual(await kinds(['quickfix', 'source.fixAll.glacierGuard']), [
      'quickfix',
      'source.fixAll.glacierGuard',
    ]);
    assert.deepEqual(await kinds(['source.fixAll.eslint']), []);
    assert.deepEqual(await kinds(['refactor']), []);
  });

  it('name the version of the document when the client can check it', async () => {
    const { client } = await start({
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { codeAction: literals },
    });
    await client.open(a, text);
    const [fix] = await client.actions(a, first, ['quickfix']);
    assert.deepEqual(fix?.edit, {
      documentChanges: [{ textDocument: { uri: a, version: 1 }, edits: [{ range: first, newText: 'GOOD' }] }],
    });
  });

  it('make their edit when it is asked for, and refuse when the document has moved on', async () => {
    const { client } = await start(modernCapabilities);
    await client.open(a, text);
    const [fix] = await client.actions(a, first, ['quickfix']);
    assert.equal(fix?.edit, undefined);
    const resolved = await client.request<typeof fix>('codeAction/resolve', fix);
    assert.equal(applied(resolved?.edit, a, text), 'one GOOD\ntwo BAD\n');
    await client.change(a, 2, { text: `\n${text}` });
    await assert.rejects(client.request('codeAction/resolve', fix), isError(LSPErrorCodes.ContentModified));
  });

  it('never hold up a save', async () => {
    const { client, analyzer } = await start({ textDocument: { codeAction: literals } });
    await client.open(a, text);
    await client.diagnostics(a);
    const gate = analyzer.holdBack();
    assert.deepEqual(await client.actions(a, first, ['source.fixAll']), []);
    gate.open();
  });

  it('are commands for a client that knows nothing else, with the edit for whoever reads it', async () => {
    const { client } = await start({});
    await client.open(a, text);
    const [fix] = await client.actions(a, first, ['quickfix']);
    assert.equal(fix?.command, 'glacierGuard.applyAction');
    assert.equal(applied(fix?.edit, a, text), 'one GOOD\ntwo BAD\n');
    const edit = await client.request('workspace/executeCommand', {
      command: fix.command,
      arguments: fix.arguments,
    });
    assert.deepEqual(edit, fix.edit);
  });

  it('are none where there is no finding, no document of ours, or nothing at all', async () => {
    const { client } = await start(modernCapabilities);
    assert.deepEqual(await client.actions(a, first), []);
    await client.open(a, 'fine');
    assert.deepEqual(await client.actions(a, first), []);
    assert.deepEqual(await client.actions(a, first, ['source.fixAll']), []);
  });
});
