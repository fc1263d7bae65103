import assert from 'node:assert/strict';
import { type Layout, located, resting } from './located.ts';

/** A monorepo of npm with one package, `@acme/core`, that says this of itself. */
const core = (manifest: object, files: Layout): Layout => ({
  'package.json': { workspaces: ['packages/*'] },
  'packages/core/package.json': { name: '@acme/core', ...manifest },
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`packages/core/${name}`, text])),
});

describe('packages of the workspace', () => {
  const table: readonly (readonly [string, string, Layout, string, string?])[] = [
    ['main', '@acme/core', core({ main: 'entry.js' }, { 'entry.js': '' }), 'packages/core/entry.js'],
    ['no main is the index', '@acme/core', core({}, { 'index.js': '' }), 'packages/core/index.js'],
    [
      'main may be a folder',
      '@acme/core',
      core({ main: './api' }, { 'api/index.js': '' }),
      'packages/core/api/index.js',
    ],
    [
      'module comes before main',
      '@acme/core',
      core({ main: 'a.cjs', module: 'a.mjs' }, { 'a.cjs': '', 'a.mjs': '' }),
      'packages/core/a.mjs',
    ],
    [
      'source comes first',
      '@acme/core',
      core({ main: 'a.js', source: 'b.ts' }, { 'a.js': '', 'b.ts': '' }),
      'packages/core/b.ts',
    ],
    [
      'output that is not there means the same file of the source',
      '@acme/core',
      core({ main: 'dist/main.js' }, { 'src/main.ts': '', 'src/index.ts': '' }),
      'packages/core/src/main.ts',
    ],
    [
      'output in nested folders as well',
      '@acme/core',
      core({ main: 'dist/cjs/main.js' }, { 'src/main.ts': '' }),
      'packages/core/src/main.ts',
    ],
    [
      'output that holds src',
      '@acme/core',
      core({ main: 'dist/src/main.js' }, { 'src/main.ts': '' }),
      'packages/core/src/main.ts',
    ],
    [
      'output without a like means the index of the source',
      '@acme/core',
      core({ main: 'lib/bundle.js' }, { 'src/index.ts': '' }),
      'packages/core/src/index.ts',
    ],
    [
      'output without src means what lies beside it',
      '@acme/core',
      core({ main: 'dist/index.js' }, { 'index.ts': '' }),
      'packages/core/index.ts',
    ],
    [
      'the source is meant even where the output is there',
      '@acme/core',
      core({ main: 'dist/index.js' }, { 'dist/index.js': '', 'src/index.ts': '' }),
      'packages/core/src/index.ts',
    ],
    [
      'lib may be the source',
      '@acme/core',
      core({ main: 'lib/index.js' }, { 'lib/index.js': '' }),
      'packages/core/lib/index.js',
    ],
    ['a subpath', '@acme/core/sub', core({}, { 'sub.ts': '' }), 'packages/core/sub.ts'],
    [
      'a subpath of the output',
      '@acme/core/lib/sub',
      core({}, { 'src/sub.ts': '' }),
      'packages/core/src/sub.ts',
    ],
    ['exports as a text', '@acme/core', core({ exports: './a.js' }, { 'a.ts': '' }), 'packages/core/a.ts'],
    [
      'exports with conditions',
      '@acme/core',
      core({ exports: { require: './a.cjs', import: './a.mjs' } }, { 'a.cjs': '', 'a.mjs': '' }),
      'packages/core/a.mjs',
    ],
    [
      'of conditions that Node.js has the one that is named first',
      '@acme/core',
      core({ exports: { node: './b.js', import: './a.js' } }, { 'a.js': '', 'b.js': '' }),
      'packages/core/b.js',
    ],
    [
      'the longest of patterns that begin alike',
      '@acme/core/x.js',
      core({ exports: { './*': './a/*', './*.js': './b/*.js' } }, { 'a/x.js': '', 'b/x.js': '' }),
      'packages/core/b/x.js',
    ],
    [
      'a star stands for something',
      '@acme/core/x',
      core({ exports: { './x*': './a*.js' } }, { 'a.js': '' }),
      'missing',
    ],
    [
      'exports for other hosts do not count',
      '@acme/core',
      core({ exports: { browser: './b.js', default: './a.js' } }, { 'a.js': '', 'b.js': '' }),
      'packages/core/a.js',
    ],
    [
      'nested conditions',
      '@acme/core',
      core(
        { exports: { '.': { import: { types: './dist/index.d.ts', default: './dist/index.js' } } } },
        { 'src/index.ts': '' },
      ),
      'packages/core/src/index.ts',
    ],
    [
      'a condition of the project that leads to the source',
      '@acme/core',
      core(
        { exports: { '.': { '@acme/source': './code/main.ts', default: './a.js' } } },
        { 'a.js': '', 'code/main.ts': '' },
      ),
      'packages/core/code/main.ts',
    ],
    [
      'a list of exports',
      '@acme/core',
      core({ exports: ['./gone.js', './a.js'] }, { 'a.js': '' }),
      'packages/core/a.js',
    ],
    [
      'exported subpaths',
      '@acme/core/s3',
      core({ exports: { '.': './a.js', './s3': './aws/s3.js' } }, { 'aws/s3.ts': '' }),
      'packages/core/aws/s3.ts',
    ],
    [
      'exported patterns',
      '@acme/core/s3',
      core({ exports: { './*': './dist/*.js' } }, { 'src/s3.ts': '' }),
      'packages/core/src/s3.ts',
    ],
    [
      'the longest exported pattern',
      '@acme/core/x/s3',
      core({ exports: { './*': './a/*.js', './x/*': './b/*.js' } }, { 'a/x/s3.js': '', 'b/s3.js': '' }),
      'packages/core/b/s3.js',
    ],
    [
      'a pattern with an ending',
      '@acme/core/s3.js',
      core({ exports: { './*.js': './src/*.ts' } }, { 'src/s3.ts': '' }),
      'packages/core/src/s3.ts',
    ],
    [
      'an exported folder',
      '@acme/core/x/s3.js',
      core({ exports: { './x/': './y/' } }, { 'y/s3.js': '' }),
      'packages/core/y/s3.js',
    ],
    [
      'what is shut is missing',
      '@acme/core/x',
      core({ exports: { './x': null } }, { 'x.js': '' }),
      'missing',
    ],
    ['a package without any file is missing', '@acme/core', core({}, {}), 'missing'],
    ['another package is external', '@acme/other', core({}, {}), 'external @acme/other'],
    [
      'its own name',
      '@acme/core/x',
      core({}, { 'x.ts': '' }),
      'packages/core/x.ts',
      'packages/core/test/a.ts',
    ],
    ['its own name without a workspace', 'app/x', { 'package.json': { name: 'app' }, 'x.ts': '' }, 'x.ts'],
    [
      'the root of the workspace',
      'root/x',
      {
        'package.json': { name: 'root', workspaces: ['p/*'] },
        'x.ts': '',
        'p/a/package.json': { name: 'a' },
      },
      'x.ts',
      'p/a/a.ts',
    ],
    [
      'workspaces of Yarn',
      'a',
      {
        'package.json': { workspaces: { packages: ['p/*'] } },
        'p/x/package.json': { name: 'a' },
        'p/x/index.ts': '',
      },
      'p/x/index.ts',
    ],
    [
      'globs of any depth, without what is left out',
      'a',
      {
        'package.json': { workspaces: ['p/**', '!**/old/**'] },
        'p/old/x/package.json': { name: 'a' },
        'p/old/x/index.ts': '',
        'p/q/r/package.json': { name: 'a' },
        'p/q/r/index.ts': '',
      },
      'p/q/r/index.ts',
    ],
    [
      'a folder by its name',
      'a',
      {
        'package.json': { workspaces: ['./tools'] },
        'tools/package.json': { name: 'a' },
        'tools/index.ts': '',
      },
      'tools/index.ts',
    ],
    [
      'workspaces of pnpm',
      'a',
      {
        'pnpm-workspace.yaml':
          '# ours\npackages:\n  # all\n  - \'p/*\'  # here\n  - "q/*"\n  - tools\ncatalog:\n  - x/*\n',
        'q/x/package.json': { name: 'a' },
        'q/x/index.ts': '',
      },
      'q/x/index.ts',
    ],
    [
      'workspaces of pnpm without indentation',
      'a',
      { 'pnpm-workspace.yaml': 'packages:\n- p/*\n', 'p/x/package.json': { name: 'a' }, 'p/x/index.ts': '' },
      'p/x/index.ts',
    ],
    [
      'workspaces of pnpm in one line',
      'a',
      {
        'pnpm-workspace.yaml': "packages: ['p/*', q]\n",
        'p/x/package.json': { name: 'a' },
        'p/x/index.ts': '',
      },
      'p/x/index.ts',
    ],
    [
      'packages of Lerna',
      'a',
      { 'lerna.json': { packages: ['p/*'] }, 'p/x/package.json': { name: 'a' }, 'p/x/index.ts': '' },
      'p/x/index.ts',
    ],
    [
      'packages of Lerna by custom',
      'a',
      { 'lerna.json': {}, 'packages/x/package.json': { name: 'a' }, 'packages/x/index.ts': '' },
      'packages/x/index.ts',
    ],
    [
      'projects of Rush',
      'a',
      {
        'rush.json': { projects: [{ packageName: 'a', projectFolder: 'libs/x' }] },
        'libs/x/package.json': { name: 'a' },
        'libs/x/index.ts': '',
      },
      'libs/x/index.ts',
    ],
    [
      'a package in node_modules is none of the workspace',
      'a',
      {
        'package.json': { workspaces: ['**'] },
        'node_modules/a/package.json': { name: 'a' },
        'node_modules/a/index.js': '',
      },
      'external a',
    ],
    [
      'a path into node_modules is external',
      '../node_modules/a/x',
      { 'node_modules/a/x.js': '' },
      'external a/x',
    ],
    [
      'an SDK stays the SDK in its own repository',
      'aws-sdk',
      { 'package.json': { name: 'aws-sdk' }, 'index.js': '' },
      'external aws-sdk',
    ],
    [
      'a name with a scheme is external',
      'virtual:config',
      { 'package.json': { name: 'virtual:config' }, 'index.js': '' },
      'external virtual:config',
    ],
    [
      'an internal import',
      '#conf',
      { 'package.json': { imports: { '#conf': './conf/main.js' } }, 'conf/main.ts': '' },
      'conf/main.ts',
    ],
    [
      'an internal pattern',
      '#internal/x',
      { 'package.json': { imports: { '#internal/*': './dist/internal/*.js' } }, 'src/internal/x.ts': '' },
      'src/internal/x.ts',
    ],
    [
      'an internal import with conditions',
      '#conf',
      {
        'package.json': { imports: { '#conf': { node: './a.js', default: './b.js' } } },
        'a.js': '',
        'b.js': '',
      },
      'a.js',
    ],
    [
      'an internal import of a package',
      '#s3',
      { 'package.json': { imports: { '#s3': '@aws-sdk/client-s3' } } },
      'external @aws-sdk/client-s3',
    ],
    [
      'an internal import that is not there',
      '#conf',
      { 'package.json': { imports: { '#conf': './gone.js' } } },
      'missing',
    ],
    ['an internal import that nothing is said of', '#conf', { 'package.json': {} }, 'external #conf'],
    [
      'an internal name may be an alias',
      '#/x',
      {
        'package.json': {},
        'tsconfig.json': { compilerOptions: { paths: { '#/*': ['./src/*'] } } },
        'src/x.ts': '',
      },
      'src/x.ts',
    ],
    [
      'a folder with its own package.json',
      './lib',
      { 'src/lib/package.json': { main: 'entry.js' }, 'src/lib/entry.js': '', 'src/lib/index.js': '' },
      'src/lib/entry.js',
    ],
    [
      'a folder that points elsewhere',
      './lib',
      { 'src/lib/package.json': { main: '../other/x.js' }, 'src/other/x.ts': '' },
      'src/other/x.ts',
    ],
    ['a path to output that is not built', '../dist/x.js', { 'src/x.ts': '' }, 'src/x.ts', 'bin/a.js'],
    [
      'wrong shapes say nothing',
      'a',
      { 'package.json': { workspaces: 3, name: [], exports: 7, imports: 'x' }, 'lerna.json': [] },
      'external a',
    ],
  ];
  for (const [name, specifier, layout, expected, from] of table)
    it(name, async () => assert.equal(await located(specifier, layout, from), expected));

  it('conditions are those of the way in which a module is asked for', async () => {
    const files = { 'a.cjs': '', 'a.mjs': '' };
    const both = { import: './a.mjs', require: './a.cjs' };
    const home = { 'package.json': { imports: { '#a': both } }, ...files };
    const ways = async (specifier: string, layout: Layout) =>
      Promise.all(
        [false, true].map(
          async (isRequired) => (await resting(specifier, layout, 'src/a.ts', isRequired)).to,
        ),
      );
    assert.deepEqual(await ways('#a', home), ['a.mjs', 'a.cjs']);
    assert.deepEqual(await ways('@acme/core', core({ exports: both }, files)), [
      'packages/core/a.mjs',
      'packages/core/a.cjs',
    ]);
  });

  it('globs that lead through very many folders end', async () => {
    const folders = Array.from(
      { length: 6000 },
      (_, index) => [`p/${index % 80}/${index}/x.ts`, ''] as const,
    );
    const layout = {
      'package.json': { workspaces: ['**', '**/**', 'p/**/**/**'] },
      ...Object.fromEntries(folders),
    };
    assert.equal(await located('a', layout), 'external a');
  }).timeout(20_000);

  it('an answer rests on the files that name the packages', async () => {
    const { reads } = await resting('@acme/core', core({ main: 'a.js' }, { 'a.ts': '' }));
    for (const path of ['/w/package.json', '/w/packages', '/w/packages/core/package.json'])
      assert.ok(reads.has(path), path);
  });
});
