import assert from 'node:assert/strict';
import { type Action, applied, modernCapabilities, rangeOf } from './rpc-client.ts';
import { option, rule, twice, unsafe } from './samples.ts';
import { ServerProcess } from './server-process.ts';

describe('language server: code actions', () => {
  let server: ServerProcess;
  afterEach(() => server.dispose());

  const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };

  async function open(text: string, capabilities: object): Promise<string> {
    server = new ServerProcess({ 'a.ts': text });
    await server.client.initialize({ rootUri: server.root, capabilities });
    const uri = server.uri('a.ts');
    await server.client.open(uri, text);
    return uri;
  }

  /** Replaces the document by a text, and gives how many findings it has then. */
  async function findingsAfter(uri: string, text: string): Promise<number> {
    await server.client.change(uri, 2, { text });
    return (await server.client.diagnostics(uri, ({ version }) => version === 2)).diagnostics.length;
  }

  it('fix a finding for a client that announces nothing', async () => {
    const uri = await open(unsafe, {});
    const { diagnostics } = await server.client.diagnostics(uri);
    const actions = await server.client.actions(uri, rangeOf(unsafe, option), ['quickfix'], diagnostics);
    const [best] = actions;
    assert.equal(best?.isPreferred, true);
    const fixed = applied(best.edit, uri, unsafe);
    assert.ok(!fixed.includes('rejectUnauthorized'), fixed);
    assert.ok(fixed.includes('new https.Agent({ keepAlive: true })'), fixed);
    assert.equal(await findingsAfter(uri, fixed), 0);
  });

  it('fix a finding for a client that resolves edits, at the version that it has', async () => {
    const uri = await open(unsafe, modernCapabilities);
    const [best] = await server.client.actions(uri, rangeOf(unsafe, option));
    assert.equal(best?.edit, undefined);
    const resolved = await server.client.request<Action>('codeAction/resolve', best);
    assert.deepEqual(
      resolved.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri, version: 1 }],
    );
    assert.ok(!applied(resolved.edit, uri, unsafe).includes('rejectUnauthorized'));
  });

  it('fix all that is safe on save', async () => {
    const uri = await open(twice, { textDocument: { codeAction: literals } });
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await server.client.actions(uri, whole, ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.glacierGuard'],
    );
    const fixed = applied(actions[0]?.edit, uri, twice);
    assert.ok(!fixed.includes('rejectUnauthorized'), fixed);
    assert.equal(await findingsAfter(uri, fixed), 0);
  });

  it('keep to the kinds that are asked for', async () => {
    const uri = await open(unsafe, { textDocument: { codeAction: literals } });
    const range = rangeOf(unsafe, option);
    const kinds = async (...only: string[]) =>
      new Set((await server.client.actions(uri, range, only)).map(({ kind }) => kind));
    assert.deepEqual(await kinds('quickfix'), new Set(['quickfix']));
    assert.deepEqual(await kinds('source.fixAll.glacierGuard'), new Set(['source.fixAll.glacierGuard']));
    assert.deepEqual(await kinds('source.organizeImports'), new Set());
  });

  for (const place of ['on this line', 'in this file']) {
    it(`make the rule silent ${place}, as the last and never the preferred choice`, async () => {
      const uri = await open(unsafe, { textDocument: { codeAction: literals } });
      const actions = await server.client.actions(uri, rangeOf(unsafe, option));
      const titles = actions.map(({ title }) => title);
      const at = titles.indexOf(`Ignore ${rule} ${place}`);
      assert.ok(at >= titles.length - 2, titles.join(', '));
      assert.ok(!actions[at]?.isPreferred);
      assert.equal(await findingsAfter(uri, applied(actions[at]?.edit, uri, unsafe)), 0);
    });
  }
});
