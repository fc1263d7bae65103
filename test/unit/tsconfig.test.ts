import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { classFields, prepare } from '../../server/src/workspace/resolution.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';
import { Units } from '../../server/src/workspace/units.ts';
import { inMemory, scanned, standing } from './findings.ts';
import { type Layout, located, resting, textsOf } from './located.ts';

const paths = (map: object, more: object = {}) => ({ compilerOptions: { paths: map, ...more } });

/** What TypeScript replaces by the folder of the configuration that holds. */
const configDir = ['$', '{configDir}'].join('');

describe('tsconfig', () => {
  const table: readonly (readonly [string, string, Layout, string, string?])[] = [
    [
      'an exact path',
      '@conf',
      { 'tsconfig.json': paths({ '@conf': ['./c/main.ts'] }), 'c/main.ts': '' },
      'c/main.ts',
    ],
    [
      'a path with a star',
      '@app/x',
      { 'tsconfig.json': paths({ '@app/*': ['./app/*'] }), 'app/x.ts': '' },
      'app/x.ts',
    ],
    [
      'a star in the middle',
      '@acme/core/testing',
      {
        'tsconfig.json': paths({ '@acme/*/testing': ['libs/*/test/index.ts'] }),
        'libs/core/test/index.ts': '',
      },
      'libs/core/test/index.ts',
    ],
    [
      'the longest prefix wins',
      '@app/x/y',
      { 'tsconfig.json': paths({ '@app/*': ['a/*'], '@app/x/*': ['b/*'] }), 'a/x/y.ts': '', 'b/y.ts': '' },
      'b/y.ts',
    ],
    [
      'the very name wins over a star',
      '@app/x',
      { 'tsconfig.json': paths({ '@app/*': ['a/*'], '@app/x': ['b.ts'] }), 'a/x.ts': '', 'b.ts': '' },
      'b.ts',
    ],
    [
      'several targets are tried in order',
      '@app/x',
      { 'tsconfig.json': paths({ '@app/*': ['gen/*', 'app/*'] }), 'app/x.ts': '' },
      'app/x.ts',
    ],
    [
      'a path may mean a folder',
      '~/lib',
      { 'tsconfig.json': paths({ '~/*': ['./*'] }), 'lib/index.tsx': '' },
      'lib/index.tsx',
    ],
    [
      'a path may name what is compiled',
      '@app/x.js',
      { 'tsconfig.json': paths({ '@app/*': ['app/*'] }), 'app/x.ts': '' },
      'app/x.ts',
    ],
    [
      'paths are relative to baseUrl',
      '@app/x',
      { 'tsconfig.json': paths({ '@app/*': ['app/*'] }, { baseUrl: './server' }), 'server/app/x.ts': '' },
      'server/app/x.ts',
    ],
    [
      'baseUrl leads by itself',
      'config/aws',
      { 'tsconfig.json': { compilerOptions: { baseUrl: 'src' } }, 'src/config/aws.ts': '' },
      'src/config/aws.ts',
    ],
    [
      'a built-in comes before baseUrl',
      'crypto',
      { 'tsconfig.json': { compilerOptions: { baseUrl: 'src' } }, 'src/crypto.ts': '' },
      'external crypto',
    ],
    [
      'an SDK stays the SDK',
      '@aws-sdk/client-s3',
      { 'tsconfig.json': paths({ '@aws-sdk/*': ['mocks/*'] }), 'mocks/client-s3.ts': '' },
      'external @aws-sdk/client-s3',
    ],
    [
      'what no path leads to is external',
      '@app/x',
      { 'tsconfig.json': paths({ '@app/*': ['app/*'] }) },
      'external @app/x',
    ],
    [
      'node_modules is not looked into',
      'dep',
      { 'tsconfig.json': paths({ '*': ['node_modules/*'] }), 'node_modules/dep/index.js': '' },
      'external dep',
    ],
    [
      'a declaration means its source',
      '@acme/core',
      { 'tsconfig.json': paths({ '@acme/*': ['libs/*/dist/index.d.ts'] }), 'libs/core/src/index.ts': '' },
      'libs/core/src/index.ts',
    ],
    [
      'output that is not built means its source',
      '@acme/core',
      { 'tsconfig.json': paths({ '@acme/*': ['libs/*/dist'] }), 'libs/core/src/index.ts': '' },
      'libs/core/src/index.ts',
    ],
    [
      'comments and trailing commas are allowed',
      '@app/x',
      {
        'tsconfig.json':
          '// see the docs\n{ "compilerOptions": { /* ours */ "paths": { "@app/*": ["app/*",], }, } }',
        'app/x.ts': '',
      },
      'app/x.ts',
    ],
    [
      'the nearest one holds',
      '@app/x',
      {
        'tsconfig.json': paths({ '@app/*': ['a/*'] }),
        'src/tsconfig.json': paths({ '@app/*': ['b/*'] }),
        'a/x.ts': '',
        'src/b/x.ts': '',
      },
      'src/b/x.ts',
    ],
    [
      'jsconfig.json counts as well',
      '@/x',
      { 'jsconfig.json': paths({ '@/*': ['src/*'] }), 'src/x.js': '' },
      'src/x.js',
    ],
    [
      'extends leads on, and paths stay relative to who says them',
      '@app/x',
      {
        'tsconfig.base.json': paths({ '@app/*': ['libs/*'] }),
        'apps/web/tsconfig.json': { extends: '../../tsconfig.base.json' },
        'libs/x.ts': '',
      },
      'libs/x.ts',
      'apps/web/src/a.ts',
    ],
    [
      'extends may leave out the ending',
      '@app/x',
      {
        'base.json': paths({ '@app/*': ['libs/*'] }),
        'tsconfig.json': { extends: './base' },
        'libs/x.ts': '',
      },
      'libs/x.ts',
    ],
    [
      'of several extended ones the last holds',
      '@app/x',
      {
        'a.json': paths({ '@app/*': ['a/*'] }),
        'b.json': paths({ '@app/*': ['b/*'] }),
        'tsconfig.json': { extends: ['./a.json', './b.json'] },
        'a/x.ts': '',
        'b/x.ts': '',
      },
      'b/x.ts',
    ],
    [
      'own paths replace extended ones as a whole',
      '@app/x',
      {
        'a.json': paths({ '@app/*': ['a/*'] }),
        'tsconfig.json': { extends: './a.json', ...paths({ '@lib/*': ['lib/*'] }) },
        'a/x.ts': '',
      },
      'external @app/x',
    ],
    [
      'a package of the workspace may be extended',
      '@app/x',
      {
        'package.json': { workspaces: ['packages/*'] },
        'packages/tsconfig/package.json': { name: '@acme/tsconfig' },
        'packages/tsconfig/node.json': paths({ '@app/*': [`${configDir}/src/*`] }),
        'packages/web/package.json': { name: 'web' },
        'packages/web/tsconfig.json': { extends: '@acme/tsconfig/node.json' },
        'packages/web/src/x.ts': '',
      },
      'packages/web/src/x.ts',
      'packages/web/src/a.ts',
    ],
    [
      'an unknown package that is extended is passed over',
      '@app/x',
      { 'tsconfig.json': { extends: '@tsconfig/node20', ...paths({ '@app/*': ['app/*'] }) }, 'app/x.ts': '' },
      'app/x.ts',
    ],
    [
      'circles of extends end',
      '@app/x',
      {
        'tsconfig.json': { extends: './b.json', ...paths({ '@app/*': ['app/*'] }) },
        'b.json': { extends: './tsconfig.json' },
        'app/x.ts': '',
      },
      'app/x.ts',
    ],
    [
      'configDir is the folder of the one that holds',
      '@app/x',
      {
        'tsconfig.base.json': paths({ '@app/*': [`${configDir}/src/*`] }),
        'apps/web/tsconfig.json': { extends: '../../tsconfig.base.json' },
        'apps/web/src/x.ts': '',
      },
      'apps/web/src/x.ts',
      'apps/web/src/a.ts',
    ],
    [
      'a solution leads to its projects',
      '@/x',
      {
        'tsconfig.json': {
          files: [],
          references: [{ path: './tsconfig.app.json' }, { path: './tsconfig.node.json' }],
        },
        'tsconfig.app.json': paths({ '@/*': ['./src/*'] }),
        'tsconfig.node.json': { compilerOptions: {} },
        'src/x.ts': '',
      },
      'src/x.ts',
    ],
    [
      'of a solution the project around the file holds',
      '@/x',
      {
        'tsconfig.json': { files: [], references: [{ path: './web' }, { path: './api' }] },
        'web/tsconfig.json': { references: [] },
        'web/tsconfig.src.json': paths({ '@/*': ['./x/*'] }),
        'api/tsconfig.json': paths({ '@/*': ['./src/*'] }),
        'api/src/x.ts': '',
      },
      'api/src/x.ts',
      'api/src/a.ts',
    ],
    [
      'folders of rootDirs count as one',
      './gen',
      { 'tsconfig.json': { compilerOptions: { rootDirs: ['src', 'generated'] } }, 'generated/gen.ts': '' },
      'generated/gen.ts',
    ],
    [
      'a text that is no JSON says nothing',
      '@app/x',
      { 'tsconfig.json': '{{{', 'app/x.ts': '' },
      'external @app/x',
    ],
    [
      'JSON that is too deep says nothing',
      '@app/x',
      { 'tsconfig.json': '['.repeat(200_000), 'app/x.ts': '' },
      'external @app/x',
    ],
    [
      'wrong shapes say nothing',
      '@app/x',
      {
        'tsconfig.json': {
          extends: 1,
          references: 'x',
          compilerOptions: { paths: { '@app/*': 7 }, baseUrl: [] },
        },
      },
      'external @app/x',
    ],
    [
      'the root of a repository ends the search',
      '@app/x',
      {
        'tsconfig.json': paths({ '@app/*': ['app/*'] }),
        'sub/.git': 'gitdir: ../.git/modules/sub',
        'app/x.ts': '',
      },
      'external @app/x',
      'sub/a.ts',
    ],
  ];
  for (const [name, specifier, layout, expected, from] of table)
    it(name, async () => assert.equal(await located(specifier, layout, from), expected));

  it('chains without an end end', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`c${index}.json`, { extends: `./c${index + 1}.json` }]),
    );
    const layout = { 'tsconfig.json': { extends: './c0.json' }, ...chain };
    assert.equal(await located('@app/x', layout), 'external @app/x');
  });

  it('extending two by two ends', async () => {
    const tree = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `c${index}.json`,
        { extends: Array.from({ length: 20 }, () => `./c${index + 1}.json`) },
      ]),
    );
    assert.equal(await located('x', { 'tsconfig.json': { extends: './c0.json' }, ...tree }), 'external x');
  });

  it('an answer rests on the file, on those that it extends, and on those that would be nearer', async () => {
    const { reads } = await resting('@app/x', {
      'tsconfig.json': { extends: './base.json' },
      'base.json': paths({ '@app/*': ['app/*'] }),
      'app/x.ts': '',
    });
    for (const path of ['/w/tsconfig.json', '/w/base.json', '/w/src/tsconfig.json', '/w/src/package.json'])
      assert.ok(reads.has(path), path);
  });

  it('a name that leads nowhere rests on where it could have led', async () => {
    const { reads } = await resting('@app/x', { 'tsconfig.json': paths({ '@app/*': ['app/*'] }) });
    assert.ok(reads.has('/w/app/x.ts') && reads.has('/w/app/x'));
  });
});

const client = `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';
import { options } from '@app/options';
export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
`;
const bad = 'export const options = { rejectUnauthorized: false };\n';
const aliases = JSON.stringify(paths({ '@app/*': ['./app/*'] }));

describe('class fields', () => {
  const table: readonly (readonly [string, Layout, boolean, string?])[] = [
    ['are of the standard when nothing is said', {}, true],
    [
      'are of the standard by a new target',
      { 'tsconfig.json': { compilerOptions: { target: 'ES2022' } } },
      true,
    ],
    ['are assigned by an old target', { 'tsconfig.json': { compilerOptions: { target: 'es2021' } } }, false],
    [
      'are as it is said',
      { 'tsconfig.json': { compilerOptions: { target: 'ESNext', useDefineForClassFields: false } } },
      false,
    ],
    [
      'are as an extended configuration says',
      { 'tsconfig.json': { extends: './base' }, 'base.json': { compilerOptions: { target: 'es6' } } },
      false,
    ],
    [
      'are of the standard in JavaScript',
      { 'tsconfig.json': { compilerOptions: { target: 'es6' } } },
      true,
      'src/a.js',
    ],
  ];
  for (const [name, layout, expected, file = 'src/a.ts'] of table)
    it(name, async () => {
      const store = new SourceStore(memoryFileSystem(textsOf(layout)));
      await prepare(`/w/${file}`, store);
      const fields = classFields(`/w/${file}`, store);
      assert.equal(fields.kind === 'known' && fields.areDefined, expected);
    });
});

describe('aliases in findings', () => {
  it('a finding stands behind an alias', async () => {
    const files = { 'tsconfig.json': aliases, 'src/client.ts': client, 'app/options.ts': bad };
    assert.deepEqual(await scanned(files), ['app/options.ts:1 tls/verification-disabled']);
  });

  it('a caller is found behind an alias', async () => {
    const files = {
      'tsconfig.json': aliases,
      'app/make.ts': `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';
export function make(strict) { return new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: strict }) } }); }
`,
      'src/use.ts': "import { make } from '@app/make';\nexport const s3 = make(false);\n",
    };
    assert.deepEqual(await scanned(files), ['src/use.ts:2 tls/verification-disabled']);
  });

  it('an edit of tsconfig.json changes what rests on it, in the editor and on disk', async () => {
    const { fileSystem, files, reads } = inMemory({
      'tsconfig.json': '{}',
      'src/client.ts': client,
      'app/options.ts': bad,
      'other/package.json': '{}',
      'other/tsconfig.json': '{}',
      'other/.git': '',
      'other/client.ts': client.replace("'@app/options'", "'./options'"),
      'other/options.ts': bad,
    });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    const rule = ['app/options.ts:1 tls/verification-disabled'];
    assert.deepEqual(await standing(analyzer, '/w/app/options.ts'), []);
    analyzer.openDocument('/w/tsconfig.json', aliases);
    assert.deepEqual(await standing(analyzer, '/w/app/options.ts'), rule);
    analyzer.changeDocument('/w/tsconfig.json', '{}');
    assert.deepEqual(await standing(analyzer, '/w/app/options.ts'), []);
    analyzer.closeDocument('/w/tsconfig.json');
    files.set('/w/tsconfig.json', aliases);
    reads.length = 0;
    analyzer.filesChanged(['/w/tsconfig.json']);
    assert.deepEqual(await standing(analyzer, '/w/app/options.ts'), rule);
    assert.ok(!reads.some((path) => path.startsWith('/w/other/')), reads.join(' '));
    files.delete('/w/tsconfig.json');
    analyzer.filesChanged(['/w/tsconfig.json']);
    assert.deepEqual(await standing(analyzer, '/w/app/options.ts'), []);
  });

  it('an edit of tsconfig.json leaves alone what does not rest on it', async () => {
    const { fileSystem } = inMemory({
      'a/tsconfig.json': aliases,
      'a/client.ts': client,
      'a/app/options.ts': bad,
      'b/tsconfig.json': aliases,
      'b/client.ts': client,
      'b/app/options.ts': bad,
    });
    const store = new SourceStore(fileSystem);
    const units = new Units(store);
    const settings = { scope: 'aws', nodeVersion: 20, localEndpoints: [], policies: {} } as const;
    const candidates = ['/w/a/client.ts', '/w/b/client.ts'].map((file) => ({ file, settings }));
    const before = await units.of(candidates, []);
    store.openDocument('/w/a/tsconfig.json', '{}');
    units.forget(['/w/a/tsconfig.json'], false);
    const after = await units.of(candidates, []);
    assert.deepEqual(
      after.map((unit) => unit.verdicts.length),
      [0, 1],
    );
    assert.notEqual(after[0], before[0]);
    assert.equal(after[1], before[1]);
  });

  it('takes note of a tsconfig.json that is new, and of a target that is', async () => {
    const { fileSystem, files } = inMemory({ 'src/client.ts': client });
    const analyzer = createAnalyzer(fileSystem);
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    assert.deepEqual(await standing(analyzer, '/w/src/client.ts'), []);
    files.set('/w/tsconfig.json', aliases);
    analyzer.filesChanged(['/w/tsconfig.json']);
    assert.deepEqual(await standing(analyzer, '/w/src/client.ts'), []);
    files.set('/w/app/options.ts', bad);
    analyzer.filesChanged(['/w/app/options.ts']);
    assert.deepEqual(await standing(analyzer, '/w/app/options.ts'), [
      'app/options.ts:1 tls/verification-disabled',
    ]);
  });
});
