import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { ImportGraph } from '../../server/src/workspace/import-graph.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';
import { inMemory, scanned, standing } from './findings.ts';
import { type Layout, textsOf } from './located.ts';

/** A monorepo of npm with one package, `@acme/core`, that says this of itself. */
const core = (manifest: object, files: Layout): Layout => ({
  'package.json': { workspaces: ['packages/*'] },
  'packages/core/package.json': { name: '@acme/core', ...manifest },
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`packages/core/${name}`, text])),
});

const makes = `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';
export function make(strict) {
  return new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: strict }) } });
}
`;
const root = JSON.stringify({ private: true, workspaces: ['packages/*'] });
const manifest = (name: string) => JSON.stringify({ name, main: 'dist/index.js' });

describe('the import graph across packages', () => {
  async function callers(file: string, layout: Layout): Promise<string> {
    const contents = textsOf(layout);
    const graph = new ImportGraph(new SourceStore(memoryFileSystem(contents)));
    graph.setFiles([...contents.keys()].filter((path) => /\.[jt]s$/.test(path)));
    const { files: found } = await graph.callersOf(`/w/${file}`);
    return found
      .map(({ file: path, specifiers }) => `${path.slice(3)} by ${specifiers.join(' ')}`)
      .sort()
      .join(', ');
  }

  it('sees importers by the name of a package', async () => {
    const layout = {
      ...core({ main: 'dist/index.js' }, { 'src/index.ts': '' }),
      'packages/b/package.json': { name: 'b' },
      'packages/b/x.ts': "import { a } from '@acme/core';",
    };
    assert.equal(await callers('packages/core/src/index.ts', layout), 'packages/b/x.ts by @acme/core');
  });

  it('sees importers by an alias that shares no name with the file', async () => {
    const layout = {
      'tsconfig.json': { compilerOptions: { paths: { '@conf': ['./c/main.ts'] } } },
      'c/main.ts': '',
      'x.ts': "export * from '@conf'",
      'y.ts': "const x = require('./x')",
    };
    assert.equal(await callers('c/main.ts', layout), 'x.ts by @conf, y.ts by ./x');
  });

  it('sees importers by an internal name', async () => {
    const layout = {
      'package.json': { imports: { '#m': './c/main.js' } },
      'c/main.js': '',
      'x.js': "const m = await import(/* now */ '#m');",
    };
    assert.equal(await callers('c/main.js', layout), 'x.js by #m');
  });

  it('sees importers of a folder whose package.json names the file', async () => {
    const layout = {
      'package.json': { name: 'app' },
      'lib/package.json': { main: 'src/entry.js' },
      'lib/src/entry.js': '',
      'x.js': "require('./lib')",
    };
    assert.equal(await callers('lib/src/entry.js', layout), 'x.js by ./lib');
  });

  it('sees importers of an index by its own name', async () => {
    const layout = { 'lib/index.ts': '', 'x.ts': "import './lib/index.js'" };
    assert.equal(await callers('lib/index.ts', layout), 'x.ts by ./lib/index.js');
  });

  it('follows what is imported first and exported then', async () => {
    const layout = {
      'a.ts': '',
      'b.ts': "import { a } from './a';\nexport { a };",
      'c.ts': "import b from './b';\nexport default b;",
      'd.js': "const c = require('./c');\nmodule.exports = { c, x: 1 };",
      'e.js': "module.exports = require('./d');",
      'f.js': "const e = require('./e');\nexports.x = 1;",
      'g.js': "require('./f')",
    };
    const found = await callers('a.ts', layout);
    assert.equal(found, 'b.ts by ./a, c.ts by ./b, d.js by ./c, e.js by ./d, f.js by ./e');
  });
});

describe('packages in findings', () => {
  const monorepo = {
    'package.json': root,
    'packages/aws/package.json': manifest('@acme/aws'),
    'packages/aws/src/index.ts': "export * from './make.js';\n",
    'packages/aws/src/make.ts': makes,
    'packages/app/package.json': manifest('app'),
    'packages/app/src/use.ts': "import { make } from '@acme/aws';\nexport const s3 = make(false);\n",
  };
  const found = ['packages/app/src/use.ts:2 tls/verification-disabled'];

  it('a call in another package of the monorepo reaches the client', async () => {
    assert.deepEqual(await scanned(monorepo), found);
  });

  it('an edit of a package.json changes what rests on it', async () => {
    const { fileSystem, files } = inMemory(monorepo);
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const file = '/w/packages/app/src/use.ts';
    assert.deepEqual(await standing(analyzer, file), found);
    analyzer.openDocument('/w/packages/aws/package.json', manifest('@acme/other'));
    assert.deepEqual(await standing(analyzer, file), []);
    analyzer.closeDocument('/w/packages/aws/package.json');
    assert.deepEqual(await standing(analyzer, file), found);
    files.set('/w/package.json', '{}');
    analyzer.filesChanged(['/w/package.json']);
    assert.deepEqual(await standing(analyzer, file), []);
  });

  it('a package that is new is taken note of', async () => {
    const { fileSystem, files } = inMemory({
      'package.json': root,
      'packages/app/package.json': manifest('app'),
      'packages/app/src/client.ts':
        "import { S3Client } from '@aws-sdk/client-s3';\nimport { config } from '@acme/conf';\nexport const s3 = new S3Client(config);\n",
    });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const file = '/w/packages/conf/index.ts';
    assert.deepEqual(await standing(analyzer, file), []);
    files.set('/w/packages/conf/package.json', manifest('@acme/conf'));
    files.set(
      file,
      "import { Agent } from 'node:https';\nexport const config = { requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } };\n",
    );
    analyzer.filesChanged(['/w/packages/conf', '/w/packages/conf/package.json', file]);
    assert.deepEqual(await standing(analyzer, file), ['packages/conf/index.ts:2 tls/verification-disabled']);
  });
});
