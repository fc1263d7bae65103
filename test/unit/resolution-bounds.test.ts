import assert from 'node:assert/strict';
import { type Layout, located } from './located.ts';

/** The files of a folder `repo`, beside others. */
const beside = (files: Layout): Layout => ({
  'other/x.ts': '',
  'other/x.json': {},
  'other/package.json': { name: 'other' },
  ...files,
});
const from = 'repo/src/a.ts';
/** Tells where the repository ends; without it nothing does. */
const marker = { 'repo/.git': 'gitdir: …' };

describe('what lies outside of the repository', () => {
  const table: readonly (readonly [string, string, Layout])[] = [
    ['by a path', '../../other/x', {}],
    ['by a path to JSON', '../../other/x.json', {}],
    ['by a path from the top', '/w/other/x', {}],
    [
      'by an alias',
      '@/x',
      { 'repo/tsconfig.json': { compilerOptions: { paths: { '@/*': ['../other/*'] } } } },
    ],
    ['by a base folder', 'x', { 'repo/tsconfig.json': { compilerOptions: { baseUrl: '../other' } } }],
    [
      'by several roots',
      './x',
      { 'repo/tsconfig.json': { compilerOptions: { rootDirs: ['src', '../other'] } } },
    ],
    ['by an internal import', '#x', { 'repo/package.json': { imports: { '#x': './../other/x.ts' } } }],
    ['by a link', 'other/x', { 'repo/package.json': { dependencies: { other: 'link:../other' } } }],
    [
      'by a configuration that is extended',
      '@/b',
      {
        'repo/b.ts': '',
        'repo/tsconfig.json': { extends: '../tsconfig.json' },
        'tsconfig.json': { compilerOptions: { paths: { '@/*': ['./repo/*'] } } },
      },
    ],
  ];
  for (const [title, specifier, files] of table)
    it(`is not read: ${title}`, async () => {
      const outside = beside(files);
      assert.match(await located(specifier, { ...outside, ...marker }, from), /^missing$|^external /);
      assert.match(await located(specifier, outside, from), /\.(?:ts|json)$/);
    });

  it('is not what lies in a submodule', async () => {
    const files = { ...marker, 'repo/sub/.git': 'gitdir: …', 'repo/sub/x.ts': '' };
    assert.equal(await located('../sub/x', files, from), 'repo/sub/x.ts');
  });
});

describe('resolution of what nobody would write', () => {
  // Mocha's limit ends what takes minutes.
  const nested = Object.fromEntries(
    ['a', 'b', 'c'].flatMap((x) =>
      ['d', 'e', 'f'].flatMap((y) => ['g', 'h', 'i'].map((z) => [`p/${x}/${y}/${z}/${x}/${y}/m.ts`, ''])),
    ),
  );

  it('ends with globs of many levels', async () => {
    const workspaces = [`p/${'**/'.repeat(60)}x`];
    assert.equal(await located('x', { ...nested, 'package.json': { workspaces } }), 'external x');
  });

  it('ends with a glob without end', async () => {
    const workspaces = ['p/'.repeat(100_000)];
    assert.equal(await located('x', { 'package.json': { workspaces } }), 'external x');
  });

  it('ends with a target that is mostly stars', async () => {
    const imports = { '#*': `./${'*'.repeat(500_000)}` };
    assert.equal(await located(`#${'x'.repeat(3_000)}`, { 'package.json': { imports } }), 'missing');
  });

  it('ends with a specifier without end', async () => {
    assert.equal(await located(`./${'x/'.repeat(100_000)}`, {}), 'missing');
  });

  it('ends with roots without end', async () => {
    const rootDirs = Array.from({ length: 20_000 }, (_, index) => (index === 0 ? 'src' : `r${index}`));
    assert.equal(await located('./x', { 'tsconfig.json': { compilerOptions: { rootDirs } } }), 'missing');
  });

  it('ends with references and bases without end', async () => {
    const many = (name: string) => Array.from({ length: 20_000 }, (_, index) => `./${name}${index}/t.json`);
    const references = many('r').map((path) => ({ path }));
    assert.equal(await located('x', { 'tsconfig.json': { extends: many('e'), references } }), 'external x');
  });

  it('ends with dependencies without end', async () => {
    const dependencies = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`d${index}`, `file:./d${index}`]),
    );
    assert.equal(await located('x', { 'package.json': { name: 'app', dependencies } }), 'external x');
  });
});
