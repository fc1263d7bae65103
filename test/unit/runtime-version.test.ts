import assert from 'node:assert/strict';
import { createAnalyzer, type ScanReport, type Settings } from '../../server/src/analyzer.ts';
import { nodeVersionAt } from '../../server/src/workspace/resolution.ts';
import { writtenVersion } from '../../server/src/workspace/runtime-version.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';
import { inMemory, standing } from './findings.ts';

/** Node.js offers the curve up to 14, and refuses the option from 16 on. */
const client = `import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ecdhCurve: 'prime192v1' }) },
});
`;
const onOld = ['app/client.ts:4 tls/weak-key-exchange'];
const onNew = ['app/client.ts:4 tls/invalid-option'];

const engines = (node: unknown): string => JSON.stringify({ name: 'app', engines: { node } });

/** The version that holds for `/w/app/src/client.ts`, and all that this was read from. */
async function found(files: Readonly<Record<string, string>>) {
  const { fileSystem, reads } = inMemory({ '.git/HEAD': '', 'app/src/client.ts': '', ...files });
  const store = new SourceStore(fileSystem);
  for (let round = 0; round < 10; round++) {
    const answer = nodeVersionAt('/w/app/src/client.ts', store);
    if (answer.kind === 'known') return { version: answer.version, rests: answer.reads.flat(), reads };
    await store.fetch(answer.files, answer.folders);
  }
  throw new Error('it asks for ever');
}

async function versionIn(files: Readonly<Record<string, string>>): Promise<number | undefined> {
  return (await found(files)).version;
}

async function scan(files: Readonly<Record<string, string>>, overrides: Settings = {}): Promise<ScanReport> {
  return createAnalyzer(inMemory(files).fileSystem).scan({ targets: ['/w'], overrides });
}

describe('a file of a version of Node.js', () => {
  it('names one in many spellings', () => {
    for (const text of [
      '20',
      'v20\n',
      '20.11',
      'v20.11.0\r\n',
      '20.x',
      'V20.*',
      ' lts/iron \n',
      'lts/Iron',
      '\uFEFF20\n',
      '20.0.0-rc.1',
      '# what production runs\n\n20 # since May\n',
      'flavor=slim\n20\n',
    ])
      assert.equal(writtenVersion(text), 20, text);
    assert.equal(writtenVersion('lts/argon'), 4);
    assert.equal(writtenVersion('lts/krypton'), 24);
    assert.equal(writtenVersion('0.12'), 0);
  });

  it('says nothing where the version is another tomorrow, or where it is malformed', () => {
    for (const text of [
      '',
      '\n# 20\n',
      'node',
      'lts/*',
      'lts/-1',
      'lts/latest',
      'lts',
      'stable',
      'system',
      'default',
      'iojs-v3.3.1',
      '"20"',
      '>=20',
      '20\n22\n',
      'v',
      '20.11.0.1',
      '20 or so',
      '2020',
      '20.x.'.repeat(10_000),
      '20\n'.padEnd(5000),
    ])
      assert.equal(writtenVersion(text), undefined, text.slice(0, 30));
  });
});

describe('the version of Node.js of a project', () => {
  it('is that of the nearest folder that names one', async () => {
    assert.equal(await versionIn({ '.nvmrc': '16', 'app/.nvmrc': '18', 'app/src/.nvmrc': '22' }), 22);
    assert.equal(await versionIn({ '.nvmrc': '16', 'app/package.json': engines('>=18') }), 18);
    assert.equal(await versionIn({ '.nvmrc': '16', 'app/package.json': '{ "name": "app" }' }), 16);
    assert.equal(await versionIn({ 'package.json': engines('22') }), 22);
    assert.equal(await versionIn({}), undefined);
  });

  it('is taken within a folder from `.nvmrc`, else from `.node-version`, else from `engines`', async () => {
    const all = { 'app/.nvmrc': '14', 'app/.node-version': '18', 'app/package.json': engines('22') };
    assert.equal(await versionIn(all), 14);
    assert.equal(await versionIn({ ...all, 'app/.nvmrc': 'lts/*\n' }), 18);
    assert.equal(await versionIn({ ...all, 'app/.nvmrc': 'node', 'app/.node-version': '\0' }), 22);
    assert.equal(await versionIn({ '.nvmrc': '16', 'app/.nvmrc': 'node' }), 16);
  });

  it('is the lowest major version with known TLS of which `engines` admits a release', async () => {
    for (const [range, version] of [
      ['>=18.17', 18],
      ['^14.17.0 || >=16', 14],
      ['>=0.10', 12],
      ['*', 12],
      ['>16', 17],
      ['>=20.19.0 <21 || >=22.12', 20],
      ['18 - 22', 18],
      ['~20.11', 20],
      ['22.x', 22],
      ['v22', 22],
      ['>=20.0.0-0', 20],
      ['<12', undefined],
      ['>=99', undefined],
      ['>=20 <20', undefined],
      ['lts/*', undefined],
      ['20 or so', undefined],
      [`>=20 ${'|| >=22 '.repeat(1000)}`, undefined],
      [20, undefined],
      [['>=20'], undefined],
      [{ constructor: '20' }, undefined],
    ] as const)
      assert.equal(await versionIn({ 'app/package.json': engines(range) }), version, String(range));
    for (const manifest of ['{ "engines": ["node >= 18"] }', '{ "engines": null }', '[]', '{ "engines"'])
      assert.equal(await versionIn({ 'app/package.json': manifest }), undefined, manifest);
  });

  it('may be one that is not known here', async () => {
    assert.equal(await versionIn({ 'app/.nvmrc': 'v10.24.1' }), 10);
    const { clients, findings } = await scan({ 'client.ts': client, '.nvmrc': '10' });
    assert.deepEqual(
      clients.map(({ tls }) => tls),
      [null],
    );
    assert.deepEqual(findings, []);
  });

  it('is not looked for outside of the repository', async () => {
    const { version, rests } = await found({
      'app/.git/HEAD': '',
      '.nvmrc': '14',
      'app/package.json': engines('*'.repeat(300)),
    });
    assert.equal(version, undefined);
    assert.ok(rests.every((path) => path.startsWith('/w/app/')));
  });

  it('rests on the files that were read, and on those that might come', async () => {
    const { rests, reads } = await found({ 'app/.node-version': '22', '.nvmrc': '20' });
    assert.deepEqual(
      ['/w/app/src/.nvmrc', '/w/app/src/package.json', '/w/app/.nvmrc'].filter(
        (path) => !rests.includes(path),
      ),
      [],
    );
    assert.ok(rests.includes('/w/app/.node-version'));
    assert.ok(reads.includes('/w/app/.node-version'));
    assert.ok(!rests.includes('/w/.nvmrc'), 'what lies beyond does not matter');
  });
});

describe('what is judged for the version of Node.js that a project names', () => {
  const files = (name: string, text: string) => ({ 'app/client.ts': client, [`app/${name}`]: text });

  it('is the posture of its clients', async () => {
    const plain = "import { S3Client } from '@aws-sdk/client-s3';\nexport const s3 = new S3Client({});\n";
    const weakest = async (version: string): Promise<readonly string[]> => {
      const { clients } = await scan({ 'client.ts': plain, '.nvmrc': version });
      return clients.flatMap(({ tls }) => tls?.suites ?? []).filter((suite) => suite.startsWith('AES'));
    };
    assert.ok((await weakest('12')).length > 0);
    assert.notDeepEqual(await weakest('12'), await weakest('24'));
  });

  it('is each file of its own project', async () => {
    const { findings } = await scan({
      'old/client.ts': client,
      'old/.nvmrc': 'lts/fermium',
      'new/client.ts': client,
      'new/package.json': engines('^22'),
      'client.ts': client,
    });
    assert.deepEqual(findings.map(({ at, rule }) => `${at.file} ${rule}`).sort(), [
      '/w/client.ts tls/invalid-option',
      '/w/new/client.ts tls/invalid-option',
      '/w/old/client.ts tls/weak-key-exchange',
    ]);
  });

  it('yields to the version that the user chose', async () => {
    const { findings } = await scan(files('.nvmrc', '14'), { nodeVersion: 22 });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['tls/invalid-option'],
    );
    const configured = await scan({
      ...files('.nvmrc', '22'),
      'glacier-guard.json': '{ "nodeVersion": 14 }',
    });
    assert.deepEqual(
      configured.findings.map(({ rule }) => rule),
      ['tls/weak-key-exchange'],
    );
    const analyzer = createAnalyzer(inMemory(files('.nvmrc', '22')).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: { nodeVersion: 14 } }]);
    assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onOld);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onNew);
  });

  it('is judged again when a file of the version is edited', async () => {
    for (const [name, old, now] of [
      ['.nvmrc', '14\n', '22\n'],
      ['.node-version', '14.21.3\n', '22.1.0\n'],
      ['package.json', engines('>=14'), engines('>=22')],
    ] as const) {
      const analyzer = createAnalyzer(inMemory(files(name, old)).fileSystem);
      analyzer.setFolders([{ path: '/w', settings: {} }]);
      assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onOld, name);
      analyzer.openDocument(`/w/app/${name}`, old);
      analyzer.changeDocument(`/w/app/${name}`, now);
      assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onNew, name);
      analyzer.changeDocument(`/w/app/${name}`, old);
      assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onOld, name);
      analyzer.changeDocument(`/w/app/${name}`, now);
      analyzer.closeDocument(`/w/app/${name}`);
      assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onOld, name);
    }
  });

  it('is judged again when one comes, changes and goes on disk', async () => {
    const { fileSystem, files: onDisk } = inMemory({ 'app/client.ts': client });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const changed = async (name: string, text: string | undefined): Promise<readonly string[]> => {
      if (text === undefined) onDisk.delete(name);
      else onDisk.set(name, text);
      analyzer.filesChanged([name]);
      return standing(analyzer, '/w/app/client.ts');
    };
    assert.deepEqual(await standing(analyzer, '/w/app/client.ts'), onNew);
    assert.deepEqual(await changed('/w/.nvmrc', '14'), onOld);
    assert.deepEqual(await changed('/w/app/.node-version', 'lts/jod'), onNew);
    assert.deepEqual(await changed('/w/app/.node-version', 'lts/fermium'), onOld);
    assert.deepEqual(await changed('/w/.nvmrc', undefined), onOld);
    assert.deepEqual(await changed('/w/app/.node-version', undefined), onNew);
    assert.deepEqual(await changed('/w/app/package.json', engines('12')), onOld);
  });
});
