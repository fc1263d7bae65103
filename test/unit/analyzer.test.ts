import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { inMemory, standing } from './findings.ts';

const client = `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';
import { options } from './options';
export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
`;
const bad = 'export const options = { rejectUnauthorized: false };\n';
const good = 'export const options = { keepAlive: true };\n';
const rule = 'options.ts:1 tls/verification-disabled';

describe('the analyzer', () => {
  it('shows a finding in the leaf file that no client is in', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': bad }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    analyzer.openDocument('/w/options.ts', bad);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
  });

  it('answers for the text in the editor', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': bad }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    analyzer.openDocument('/w/options.ts', bad);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
    analyzer.changeDocument('/w/options.ts', good);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), []);
    analyzer.closeDocument('/w/options.ts');
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
  });

  it('takes note of a change on disk', async () => {
    const { fileSystem, files } = inMemory({ 'client.ts': client, 'options.ts': good });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), []);
    files.set('/w/options.ts', bad);
    analyzer.filesChanged(['/w/options.ts']);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
  });

  it('takes note of a file that was missing', async () => {
    const { fileSystem, files } = inMemory({ 'client.ts': client });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/client.ts'), []);
    files.set('/w/options.ts', bad);
    analyzer.filesChanged(['/w/options.ts']);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
  });

  it('takes note of a file that is gone', async () => {
    const { fileSystem, files } = inMemory({ 'client.ts': client, 'options.ts': bad });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
    files.delete('/w/client.ts');
    analyzer.filesChanged(['/w/client.ts']);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), []);
  });

  it('takes note of a folder that is gone, told by its own name alone', async () => {
    const { fileSystem, files } = inMemory({
      'client.ts': client.replace('./options', './net/tls/options'),
      'net/tls/options.ts': bad,
    });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const at = '/w/net/tls/options.ts';
    assert.deepEqual(await standing(analyzer, at), [`net/tls/${rule}`]);
    files.delete(at);
    analyzer.filesChanged(['/w/net']);
    assert.deepEqual((await analyzer.findingsInFolders()).findings.size, 0);
  });

  it('takes note of a module that begins to write onto what others export', async () => {
    const { fileSystem } = inMemory({
      'client.ts': client,
      'options.ts': good,
      'harden.ts': "import { options } from './options';\nexport const all = options;\n",
    });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const count = async (): Promise<number> => {
      let found = 0;
      for (const all of (await analyzer.findingsInFolders()).findings.values()) found += all.length;
      return found;
    };
    assert.equal(await count(), 0);
    const write = "import { options } from './options';\noptions.rejectUnauthorized = false;\n";
    analyzer.openDocument('/w/harden.ts', write);
    assert.equal(await count(), 1);
    analyzer.changeDocument('/w/harden.ts', write.replace('false', 'true'));
    assert.equal(await count(), 0);
    analyzer.changeDocument('/w/harden.ts', write);
    assert.equal(await count(), 1);
    analyzer.closeDocument('/w/harden.ts');
    assert.equal(await count(), 0);
  });

  it('takes note of a file of environment variables that comes, changes and goes', async () => {
    const switched = client
      .replace("import { options } from './options';\n", '')
      .replace('options', "{ rejectUnauthorized: process.env.TLS_VERIFY !== 'false' }");
    const { fileSystem, files } = inMemory({ 'package.json': '{}', 'src/client.ts': switched });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const severities = async (): Promise<readonly string[]> =>
      (await analyzer.findingsIn('/w/src/client.ts')).findings.map(({ severity }) => severity);
    assert.deepEqual(await severities(), ['info']);
    files.set('/w/.env.local', 'TLS_VERIFY=false\n');
    analyzer.filesChanged(['/w/.env.local']);
    assert.deepEqual(await severities(), ['error']);
    files.set('/w/.env.local', 'TLS_VERIFY=true\n');
    analyzer.filesChanged(['/w/.env.local']);
    assert.deepEqual(await severities(), ['info']);
    analyzer.openDocument('/w/.env.local', 'TLS_VERIFY=false\n');
    assert.deepEqual(await severities(), ['error']);
    analyzer.closeDocument('/w/.env.local');
    files.set('/w/.env', 'TLS_VERIFY=false\n');
    files.delete('/w/.env.local');
    analyzer.filesChanged(['/w/.env', '/w/.env.local']);
    assert.deepEqual(await severities(), ['error']);
    files.delete('/w/.env');
    analyzer.filesChanged(['/w/.env']);
    assert.deepEqual(await severities(), ['info']);
  });

  it('finds what a script and a file of variables set for the whole process, once there is a client', async () => {
    const rule = 'tls/process-verification-disabled';
    const manifest = '{ "scripts": { "start": "NODE_TLS_REJECT_UNAUTHORIZED=0 node client.js" } }';
    const { fileSystem, files } = inMemory({
      'package.json': manifest,
      'boot.ts': "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n",
    });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const found = async (): Promise<readonly string[]> =>
      [...(await analyzer.findingsInFolders()).findings]
        .filter(([, findings]) => findings.some((finding) => finding.rule === rule))
        .map(([file]) => file)
        .sort();
    assert.deepEqual(await found(), []);
    files.set('/w/client.ts', client.replace("import { options } from './options';\n", ''));
    files.set('/w/.env', 'NODE_TLS_REJECT_UNAUTHORIZED=0\n');
    analyzer.filesChanged(['/w/client.ts', '/w/.env']);
    assert.deepEqual(await found(), ['/w/.env', '/w/boot.ts', '/w/package.json']);
    analyzer.openDocument('/w/package.json', manifest.replace('=0', '=1'));
    analyzer.openDocument('/w/.env', '# nothing\n');
    assert.deepEqual(await found(), ['/w/boot.ts']);
    analyzer.changeDocument('/w/.env', 'NODE_TLS_REJECT_UNAUTHORIZED="0"\n');
    assert.deepEqual(await standing(analyzer, '/w/.env'), [`.env:1 ${rule}`]);
    analyzer.closeDocument('/w/package.json');
    files.delete('/w/client.ts');
    analyzer.filesChanged(['/w/client.ts']);
    assert.deepEqual(await found(), []);
  });

  it('reads nothing again for an edit', async () => {
    const { fileSystem, reads } = inMemory({ 'client.ts': client, 'options.ts': good, 'other.ts': client });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    analyzer.openDocument('/w/options.ts', good);
    await standing(analyzer, '/w/options.ts');
    reads.length = 0;
    analyzer.changeDocument('/w/options.ts', bad);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
    assert.deepEqual(reads, []);
  });

  it('answers for a document that lies in no folder', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': bad }).fileSystem);
    const text = client.replace('new Agent(options)', 'new Agent({ rejectUnauthorized: false })');
    analyzer.openDocument('/w/client.ts', text);
    assert.deepEqual(await standing(analyzer, '/w/client.ts'), ['client.ts:4 tls/verification-disabled']);
  });

  it('judges each folder by its own settings', async () => {
    const analyzer = createAnalyzer(
      inMemory({ 'a/client.ts': client, 'a/options.ts': bad, 'b/client.ts': client, 'b/options.ts': bad })
        .fileSystem,
    );
    analyzer.setFolders([
      { path: '/w/a', settings: { rules: { 'tls/verification-disabled': 'off' } } },
      { path: '/w/b', settings: {} },
    ]);
    assert.deepEqual(await standing(analyzer, '/w/a/options.ts'), []);
    assert.deepEqual(await standing(analyzer, '/w/b/options.ts'), [
      'b/options.ts:1 tls/verification-disabled',
    ]);
  });

  it('takes settings up at once', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': bad }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
    analyzer.setFolders([{ path: '/w', settings: { rules: { 'tls/verification-disabled': 'off' } } }]);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), []);
  });

  it('fixes all of a file in one change', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': bad }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    await standing(analyzer, '/w/options.ts');
    const edits = await analyzer.fixAll('/w/options.ts');
    assert.equal(applyEdits(bad, edits), 'export const options = {};\n');
  });

  it('fixes to the point where nothing safe is left', async () => {
    const text = client
      .replace("import { options } from './options';\n", '')
      .replace(
        'new Agent(options)',
        'new Agent({ rejectUnauthorized: false, ...{ rejectUnauthorized: false } })',
      );
    const analyzer = createAnalyzer(inMemory({ 'client.ts': text }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    await standing(analyzer, '/w/client.ts');
    const edits = await analyzer.fixAll('/w/client.ts');
    assert.match(applyEdits(text, edits), /new Agent\(\{ \.\.\.\{\} \}\)/);
  });

  it('has nothing to fix where nothing is found', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': good }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await analyzer.fixAll('/w/options.ts'), []);
  });

  it('answers for a document outside of all folders, also after its configuration has changed', async () => {
    const { fileSystem, files } = inMemory({ 'options.ts': bad, 'client.ts': client });
    const analyzer = createAnalyzer(fileSystem);
    const file = 'untitled:///Untitled-1.ts';
    const text = client.replace("import { options } from './options';\n", bad);
    analyzer.openDocument(file, text);
    assert.equal((await standing(analyzer, file)).length, 1);
    files.set('/w/glacier-guard.json', '{}');
    analyzer.filesChanged(['/w/glacier-guard.json']);
    assert.equal((await standing(analyzer, file)).length, 1);
  });

  it('notices a folder with a dot in its name that is gone', async () => {
    const { fileSystem, files } = inMemory({ 'v1.2/client.ts': client, 'v1.2/options.ts': bad });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.equal((await analyzer.findingsInFolders()).findings.size, 1);
    for (const path of [...files.keys()]) files.delete(path);
    analyzer.filesChanged(['/w/v1.2']);
    assert.equal((await analyzer.findingsInFolders()).findings.size, 0);
  });

  it('takes an open configuration as it stands in the editor', async () => {
    const analyzer = createAnalyzer(inMemory({ 'client.ts': client, 'options.ts': bad }).fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
    const off = '{ "rules": { "tls/verification-disabled": "off" } }';
    analyzer.openDocument('/w/glacier-guard.json', off);
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), []);
    analyzer.closeDocument('/w/glacier-guard.json');
    assert.deepEqual(await standing(analyzer, '/w/options.ts'), [rule]);
  });
});
