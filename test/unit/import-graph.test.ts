import assert from 'node:assert/strict';
import { ImportGraph } from '../../server/src/workspace/import-graph.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';
import { scanned } from './findings.ts';

const keys =
  "AWS.config.update({ accessKeyId: 'AKIAICEBERGICEBERG22', secretAccessKey: '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' });";
const agent =
  'AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } });';
const needed = "const AWS = require('aws-sdk');\nconst https = require('https');\n";
const client = "const AWS = require('aws-sdk');\nmodule.exports = new AWS.S3();\n";

describe("v2's global configuration", () => {
  it('reaches a client of a module that imports the writing one', async () => {
    const files = { 'setup.js': `${needed}${agent}\n`, 'client.js': `require('./setup');\n${client}` };
    assert.deepEqual(await scanned(files), ['setup.js:3 tls/verification-disabled']);
  });

  it('reaches a client of a module that the writing one imports', async () => {
    const files = { 'main.js': `${needed}${agent}\nrequire('./client');\n`, 'client.js': client };
    assert.deepEqual(await scanned(files), ['main.js:3 tls/verification-disabled']);
  });

  it('reaches a client that a common importer brings in', async () => {
    const files = {
      'main.js': "require('./setup');\nrequire('./client');\n",
      'setup.js': `${needed}${agent}\n`,
      'client.js': client,
    };
    assert.deepEqual(await scanned(files), ['setup.js:3 tls/verification-disabled']);
  });

  it('does not reach a client of another program', async () => {
    const files = { 'setup.js': `${needed}${agent}\n`, 'client.js': client };
    assert.deepEqual(await scanned(files), []);
  });

  it('is reported for its keys even where no client is seen', async () => {
    assert.deepEqual(await scanned({ 'setup.js': `${needed}${keys}\n` }), [
      'setup.js:3 credentials/static-keys',
    ]);
  });

  it('says the condition that it is under', async () => {
    const files = {
      'setup.js': `${needed}if (local) ${agent}\n`,
      'client.js': `require('./setup');\n${client}`,
    };
    assert.deepEqual(await scanned(files), ['setup.js:3 tls/verification-disabled (`local` holds)']);
  });

  it('does not reach a client that was made before it', async () => {
    assert.deepEqual(await scanned({ 'a.js': `${needed}new AWS.S3();\n${agent}\n` }), []);
  });

  it('reaches a client made before it where it changes the options in place', async () => {
    const write = 'AWS.config.httpOptions.agent = new https.Agent({ rejectUnauthorized: false });';
    assert.deepEqual(await scanned({ 'a.js': `${needed}new AWS.S3();\n${write}\n` }), [
      'a.js:4 tls/verification-disabled',
    ]);
  });

  it('gives way to what the client is given itself', async () => {
    const own = 'new AWS.S3({ httpOptions: { agent: new https.Agent({}) } });';
    assert.deepEqual(await scanned({ 'a.js': `${needed}${agent}\n${own}\n` }), []);
  });

  it('is replaced as a whole', async () => {
    assert.deepEqual(
      await scanned({ 'a.js': `${needed}${agent}\nAWS.config = new AWS.Config({});\nnew AWS.S3();\n` }),
      [],
    );
  });

  it('is not surely replaced under a condition', async () => {
    const replaced = 'if (c) AWS.config = new AWS.Config({});';
    assert.deepEqual(await scanned({ 'a.js': `${needed}${agent}\n${replaced}\nnew AWS.S3();\n` }), [
      'a.js:3 tls/verification-disabled',
    ]);
  });

  it('reaches only the service whose slot it writes', async () => {
    const slot =
      'AWS.config.dynamodb = { httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } };';
    assert.deepEqual(await scanned({ 'a.js': `${needed}${slot}\nnew AWS.S3();\n` }), []);
    assert.deepEqual(await scanned({ 'a.js': `${needed}${slot}\nnew AWS.DynamoDB();\n` }), [
      'a.js:3 tls/verification-disabled',
    ]);
  });
});

describe('the import graph', () => {
  /** The program of a file, without the root. */
  async function program(file: string, files: Readonly<Record<string, string>>): Promise<string> {
    const contents = new Map(Object.entries(files).map(([name, text]) => [`/w/${name}`, text]));
    const graph = new ImportGraph(new SourceStore(memoryFileSystem(contents)));
    graph.setFiles([...contents.keys()]);
    const found = await graph.programsOf(`/w/${file}`);
    return [...found]
      .map((path) => path.slice(3))
      .sort()
      .join(' ');
  }

  it('follows importers up and imports down', async () => {
    const files = { 'a.ts': "import './b'", 'b.ts': '', 'c.ts': "import './a'", 'd.ts': '' };
    assert.equal(await program('b.ts', files), 'a.ts b.ts c.ts');
  });

  it('ends in circles', async () => {
    assert.equal(await program('a.ts', { 'a.ts': "import './b'", 'b.ts': "import './a'" }), 'a.ts b.ts');
  });

  it('knows an index by its folder, and a folder by a dot', async () => {
    const files = {
      'lib/index.ts': '',
      'a.ts': "import './lib'",
      'lib/b.ts': "import '.'",
      'lib/c.ts': "export * from './'",
    };
    assert.equal(await program('lib/index.ts', files), 'a.ts lib/b.ts lib/c.ts lib/index.ts');
  });

  it('knows a file by the ending that it will have', async () => {
    assert.equal(await program('a.ts', { 'a.ts': '', 'b.ts': "import './a.js'" }), 'a.ts b.ts');
  });
});
