import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { pause, rangeOf } from '../lsp/rpc-client.ts';
import { type InProcess, serveInProcess } from './lsp-in-process.ts';

const a = 'file:///ws/a.ts';
const b = 'file:///ws/b.ts';

describe('lsp: pushed diagnostics', () => {
  let session: InProcess;
  beforeEach(async () => {
    session = serveInProcess();
    await session.client.initialize();
  });
  afterEach(() => session.client.dispose());

  it('loads the engine with the first document of ours, and once', async () => {
    const { client, loads } = session;
    await client.open('file:///ws/a.py', 'BAD', 'python');
    await pause(20);
    assert.equal(loads(), 0);
    await client.open(a, 'BAD');
    await client.open(b, 'BAD');
    await client.diagnostics(b);
    assert.equal(loads(), 1);
  });

  it('says where, what and how grave, with secrets masked', async () => {
    const { client } = session;
    await client.open(a, 'ok\nit is BAD');
    const { version, diagnostics } = await client.diagnostics(a);
    assert.equal(version, 1);
    assert.deepEqual(diagnostics, [
      {
        range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } },
        severity: 1,
        source: 'Glacier Guard',
        code: 'tls/bad',
        message: '*** is bad (when it is Monday)',
      },
    ]);
  });

  it('puts the path into the message where related information is unknown', async () => {
    const { client } = session;
    await client.open(b, '\n BAD');
    await client.open(a, 'see /ws/b.ts');
    const { diagnostics } = await client.diagnostics(a);
    assert.equal(diagnostics[0]?.message, '*** is bad (when it is Monday)\n/ws/b.ts:2:2: *** is there');
    assert.equal(diagnostics[0]?.relatedInformation, undefined);
  });

  it('waits for a pause in typing and answers for the last version only', async () => {
    const { client, analyzer } = session;
    await client.open(a, '');
    await client.diagnostics(a);
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      for (let version = 2; version <= 6; version++) {
        await client.change(a, version, { text: 'BAD '.repeat(version) });
        await client.answered();
        mock.timers.tick(149);
      }
      await client.answered();
      assert.equal(client.published.length, 1);
      mock.timers.tick(1);
    } finally {
      mock.timers.reset();
    }
    const { diagnostics } = await client.diagnostics(a, ({ version }) => version === 6);
    assert.equal(diagnostics.length, 6);
    assert.deepEqual(
      client.published.map(({ version }) => version),
      [1, 6],
    );
    assert.equal(analyzer.calls.filter((call) => call === 'findings /ws/a.ts').length, 2);
  });

  it('never sends what it found in an older text', async () => {
    const { client, analyzer } = session;
    const gate = analyzer.holdBack();
    await client.open(a, 'BAD');
    await gate.reached;
    await client.change(a, 2, { range: rangeOf('BAD', 'BAD'), text: 'fine' });
    await client.answered();
    gate.open();
    await client.diagnostics(a, ({ version }) => version === 2);
    assert.deepEqual(client.published, [{ uri: a, version: 2, diagnostics: [] }]);
  });

  it('looks at other open documents again after an edit, and sends only what differs', async () => {
    const { client } = session;
    await client.open(a, 'see /ws/b.ts');
    await client.open(b, 'fine');
    await client.open('file:///ws/c.ts', 'fine');
    await client.diagnostics('file:///ws/c.ts');
    await client.change(b, 2, { text: 'BAD' });
    await client.diagnostics(a, ({ diagnostics }) => diagnostics.length === 1);
    await pause(50);
    assert.equal(client.published.filter(({ uri }) => uri === 'file:///ws/c.ts').length, 1);
  });

  it('looks at open documents again when the engine knows more of the workspace', async () => {
    const { client, analyzer } = session;
    await client.open(a, 'see /ws/b.ts');
    assert.deepEqual((await client.diagnostics(a)).diagnostics, []);
    analyzer.texts.set('/ws/b.ts', 'BAD');
    analyzer.progress();
    await client.diagnostics(a, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('clears the diagnostics of a closed document', async () => {
    const { client } = session;
    await client.open(a, 'BAD');
    await client.diagnostics(a);
    await client.close(a);
    await client.diagnostics(a, ({ diagnostics }) => diagnostics.length === 0);
    await pause(200);
    assert.equal(client.published.length, 2);
  });

  it('tells of a failure without quoting the error, and lives on', async () => {
    const { client, analyzer } = session;
    analyzer.wait = async () => {
      throw new Error('KEY1 in the text');
    };
    await client.open(a, 'BAD');
    await client.until(() => client.logged.length > 0);
    assert.match(client.logged[0] ?? '', /could not be analysed: Error\n +at /);
    assert.doesNotMatch(client.logged.join('\n'), /KEY1/);
    analyzer.wait = async () => undefined;
    await client.change(a, 2, { text: 'BAD BAD' });
    assert.equal((await client.diagnostics(a, ({ version }) => version === 2)).diagnostics.length, 2);
  });

  it('survives an engine that cannot be loaded', async () => {
    const { client } = serveInProcess(async () => {
      throw new Error('no parser');
    });
    await client.initialize();
    await client.open(a, 'BAD');
    assert.deepEqual((await client.diagnostics(a)).diagnostics, []);
    client.dispose();
  });

  it('knows an untitled document by its language', async () => {
    const { client, analyzer } = session;
    await client.open('untitled:Untitled-1', 'BAD', 'typescriptreact');
    const { diagnostics } = await client.diagnostics('untitled:Untitled-1');
    assert.equal(diagnostics.length, 1);
    assert.ok(analyzer.calls.includes('open untitled:///Untitled-1.tsx'));
  });

  it('leaves older states of a file alone that an editor shows beside it', async () => {
    const { client, analyzer } = session;
    await client.open('git:/ws/a.ts?%7B%22ref%22%3A%22HEAD%22%7D', 'BAD');
    await client.open(a, 'fine');
    await client.diagnostics(a);
    assert.deepEqual([...analyzer.texts.keys()], ['/ws/a.ts']);
  });

  it('shows mistakes in glacier-guard.json where they are', async () => {
    const { client, analyzer } = session;
    const path = '/ws/glacier-guard.json';
    const at = { file: path, start: 2, end: 9 };
    analyzer.problems = [
      { kind: 'configuration', path, message: 'no rule "tls/x"', at },
      { kind: 'configuration', path: '/glacier-guard.json', message: 'elsewhere' },
    ];
    await client.open(`file://${path}`, '{ "tls/x": 1 }', 'jsonc');
    const { diagnostics } = await client.diagnostics(`file://${path}`);
    assert.deepEqual(
      diagnostics.map(({ message, range }) => [message, range.start.character]),
      [['no rule "tls/x"', 2]],
    );
  });
});
