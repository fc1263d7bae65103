import assert from 'node:assert/strict';
import { looksMinified, saysGenerated } from '../../server/src/workspace/generated.ts';
import { compileGlobs } from '../../server/src/workspace/globs.ts';
import { type MemoryEntry, memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { readSource } from '../../server/src/workspace/read-source.ts';
import { type WalkOptions, walk } from '../../server/src/workspace/walk.ts';

async function walked(
  files: Readonly<Record<string, MemoryEntry>>,
  target = '/r',
  options: WalkOptions = {},
): Promise<string[]> {
  const result = await walk(memoryFileSystem(new Map(Object.entries(files))), target, options);
  assert.deepEqual(result.problems, []);
  return result.files.map(({ path }) => path);
}

describe('walk', () => {
  it('finds modules, manifests and environment files, and nothing else', async () => {
    const { files } = await walk(
      memoryFileSystem(
        new Map(
          [
            'a.ts',
            'a.tsx',
            'a.mts',
            'a.cts',
            'a.js',
            'a.jsx',
            'a.mjs',
            'a.cjs',
            'package.json',
            '.env',
            '.env.local',
          ]
            .concat([
              'a.json',
              'a.md',
              'ts',
              'package-lock.json',
              'a.d.ts',
              'a.d.mts',
              'a.d.cts',
              'a.d.css.ts',
              'env',
            ])
            .map((name) => [`/r/${name}`, '']),
        ),
      ),
      '/r',
    );
    assert.deepEqual(
      files.map(({ path, kind }) => `${path.slice(3)} ${kind}`),
      [
        '.env environment',
        '.env.local environment',
        'a.cjs source',
        'a.cts source',
        'a.js source',
        'a.jsx source',
        'a.mjs source',
        'a.mts source',
        'a.ts source',
        'a.tsx source',
        'package.json manifest',
      ],
    );
  });

  it('gives the same order whatever order the folder is read in', async () => {
    const forward = await walked({ '/r/b/x.ts': '', '/r/a.ts': '', '/r/b.ts': '', '/r/a/y.ts': '' });
    const backward = await walked({ '/r/a/y.ts': '', '/r/b.ts': '', '/r/a.ts': '', '/r/b/x.ts': '' });
    assert.deepEqual(forward, backward);
  });

  it('skips installed packages and the folders of version control', async () => {
    const skipped = ['node_modules', '.git', '.hg', '.svn', '.jj'].map((name) => [`/r/${name}/a.ts`, '']);
    assert.deepEqual(await walked({ ...Object.fromEntries(skipped), '/r/.github/a.js': '' }), [
      '/r/.github/a.js',
    ]);
  });

  it('skips files whose names say that a program wrote them', async () => {
    assert.deepEqual(
      await walked({
        '/r/jquery.min.js': '',
        '/r/api.generated.ts': '',
        '/r/routes.gen.ts': '',
        '/r/echo_pb.js': '',
        '/r/.pnp.cjs': '',
        '/r/admin.js': '',
      }),
      ['/r/admin.js'],
    );
  });

  it('keeps a bound on depth and tells what lies deeper', async () => {
    const deep = `/r/${'d/'.repeat(300)}a.ts`;
    const { files, problems } = await walk(memoryFileSystem(new Map([[deep, '']])), '/r');
    assert.deepEqual(files, []);
    assert.match(problems[0]?.message ?? '', /folders deep/);
  });

  it('rejects with the reason once it is aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await assert.rejects(walk(memoryFileSystem(new Map([['/r/a.ts', '']])), '/r', { signal }), /enough/);
  });

  it('walks a root and a URI as any other folder', async () => {
    assert.deepEqual(await walked({ '/a.ts': '' }, '/'), ['/a.ts']);
    assert.deepEqual(await walked({ 'vscode-vfs://host/r/a.ts': '' }, 'vscode-vfs://host/'), [
      'vscode-vfs://host/r/a.ts',
    ]);
  });
});

describe('walk and ignore files', () => {
  it('leaves out what an ignore file names, also without a repository', async () => {
    assert.deepEqual(
      await walked({
        '/r/.gitignore': 'dist/\n*.log.js\n',
        '/r/dist/a.js': '',
        '/r/x.log.js': '',
        '/r/src/a.ts': '',
      }),
      ['/r/src/a.ts'],
    );
  });

  it('tells upper case from lower case as git does', async () => {
    assert.deepEqual(await walked({ '/r/.gitignore': 'Build\n', '/r/build/a.ts': '' }), ['/r/build/a.ts']);
  });

  it('lets a nested ignore file win over one further up', async () => {
    assert.deepEqual(
      await walked({
        '/r/.gitignore': '*.gen.js\n/lib/keep.ts\n',
        '/r/lib/.gitignore': '!keep.ts\nother.ts\n',
        '/r/lib/keep.ts': '',
        '/r/lib/other.ts': '',
        '/r/other.ts': '',
      }),
      ['/r/lib/keep.ts', '/r/other.ts'],
    );
  });

  it('cannot bring back a file of a folder that is left out', async () => {
    assert.deepEqual(
      await walked({ '/r/.gitignore': 'lib/\n!lib/a.ts\n', '/r/lib/a.ts': '', '/r/b.ts': '' }),
      ['/r/b.ts'],
    );
  });

  it('enters a folder that a nearer ignore file brings back', async () => {
    assert.deepEqual(
      await walked({
        '/r/.gitignore': 'build/\n*.tmp.ts\n',
        '/r/a/.gitignore': '!build/\n',
        '/r/a/build/x.ts': '',
        '/r/a/build/x.tmp.ts': '',
        '/r/b/build/y.ts': '',
      }),
      ['/r/a/build/x.ts'],
    );
  });

  it('minds the ignore files above the target up to the root of the repository', async () => {
    const files = {
      '/.gitignore': 'c.ts\n',
      '/r/.git/HEAD': '',
      '/r/.gitignore': 'a.ts\n',
      '/r/p/.gitignore': '/src/b.ts\n',
      '/r/p/src/a.ts': '',
      '/r/p/src/b.ts': '',
      '/r/p/src/c.ts': '',
    };
    assert.deepEqual(await walked(files, '/r/p/src'), ['/r/p/src/c.ts']);
  });

  it('minds the list of a repository that is not shared, also through the pointer of a worktree', async () => {
    assert.deepEqual(await walked({ '/r/.git/info/exclude': 'mine.ts\n', '/r/mine.ts': '', '/r/a.ts': '' }), [
      '/r/a.ts',
    ]);
    assert.deepEqual(
      await walked({
        '/main/.git/info/exclude': 'mine.ts\n',
        '/main/.git/worktrees/r/commondir': '../..\n',
        '/r/.git': 'gitdir: /main/.git/worktrees/r\n',
        '/r/mine.ts': '',
        '/r/a.ts': '',
      }),
      ['/r/a.ts'],
    );
  });

  it('takes no pattern of the outer repository into a nested one', async () => {
    assert.deepEqual(
      await walked({
        '/r/.git/HEAD': '',
        '/r/.gitignore': 'a.ts\n',
        '/r/sub/.git': 'gitdir: ../x\n',
        '/r/sub/a.ts': '',
      }),
      ['/r/sub/a.ts'],
    );
  });

  it('reports environment files that are ignored, but not those of ignored folders', async () => {
    assert.deepEqual(await walked({ '/r/.gitignore': '.env*\nout/\n', '/r/.env': '', '/r/out/.env': '' }), [
      '/r/.env',
    ]);
  });

  it('enters an ignored folder that is named, where further rules still hold', async () => {
    const files = {
      '/r/.git/HEAD': '',
      '/r/.gitignore': 'dist*/\n*.log.js\nnode_modules\n',
      '/r/dist [1]/deep/a.js': '',
      '/r/dist [1]/deep/a.log.js': '',
      '/r/dist [1]/deep/node_modules/b.js': '',
      '/r/dist [1]/.gitignore': 'deep/c.js\n',
      '/r/dist [1]/deep/c.js': '',
    };
    assert.deepEqual(await walked(files, '/r/dist [1]'), ['/r/dist [1]/deep/a.js']);
    assert.deepEqual(await walked(files, '/r/dist [1]/deep'), ['/r/dist [1]/deep/a.js']);
  });

  it('enters a package that is named', async () => {
    const files = { '/r/node_modules/p/index.js': '', '/r/node_modules/p/node_modules/q/index.js': '' };
    assert.deepEqual(await walked(files, '/r/node_modules/p'), ['/r/node_modules/p/index.js']);
  });

  it('survives patterns that make no sense', async () => {
    const patterns = ['[', '!', '\\', '[z-a]', `${'*a'.repeat(50)}b`, '!!x', '/', '(', '\u0000'].join('\n');
    assert.deepEqual(await walked({ '/r/.gitignore': patterns, [`/r/${'a'.repeat(200)}.ts`]: '' }), [
      `/r/${'a'.repeat(200)}.ts`,
    ]);
  });
});

describe('walk and named paths', () => {
  it('takes a named file that every rule would leave out', async () => {
    const path = '/r/node_modules/x.min.js';
    const { files } = await walk(memoryFileSystem(new Map([[path, '']])), path, { leavesOut: () => true });
    assert.deepEqual(files, [{ path, kind: 'source', named: true }]);
    assert.deepEqual(await walked({ '/r/a.d.ts': '' }, '/r/a.d.ts'), ['/r/a.d.ts']);
  });

  it('has nothing to say of a named file that is no code', async () => {
    assert.deepEqual(await walked({ '/r/README.md': '' }, '/r/README.md'), []);
  });

  it('names a path that is missing', async () => {
    const { files, problems } = await walk(memoryFileSystem(new Map()), '/r/nope');
    assert.deepEqual(files, []);
    assert.deepEqual(problems, [{ kind: 'missing', path: '/r/nope', message: 'no such file or folder' }]);
  });

  it('does not follow links, but for one that is named', async () => {
    const files = {
      '/r/loop': { link: '..' },
      '/r/b.ts': { link: 'a.ts' },
      '/r/a.ts': '',
      '/x/y': { link: '../r' },
    };
    assert.deepEqual(await walked(files), ['/r/a.ts']);
    assert.deepEqual(await walked(files, '/x/y'), ['/x/y/a.ts']);
    assert.deepEqual(await walked(files, '/r/b.ts'), ['/r/b.ts']);
  });

  it('names a link that leads in a circle', async () => {
    const files = new Map<string, MemoryEntry>([
      ['/r/a.ts', { link: 'b.ts' }],
      ['/r/b.ts', { link: 'a.ts' }],
    ]);
    const { problems } = await walk(memoryFileSystem(files), '/r/a.ts');
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['unreadable'],
    );
  });

  it('walks the rest when a folder or an ignore file cannot be read', async () => {
    const files = new Map<string, MemoryEntry>([
      ['/r/secret', { unreadable: 'folder' }],
      ['/r/lib/.gitignore', { unreadable: 'file' }],
      ['/r/lib/a.ts', ''],
    ]);
    const result = await walk(memoryFileSystem(files), '/r');
    assert.deepEqual(
      result.files.map(({ path }) => path),
      ['/r/lib/a.ts'],
    );
    assert.deepEqual(result.problems, [
      { kind: 'unreadable', path: '/r/lib/.gitignore', message: 'permission denied' },
      { kind: 'unreadable', path: '/r/secret', message: 'permission denied' },
    ]);
  });
});

describe('walk and the configuration', () => {
  const files = {
    '/r/legacy/a.ts': '',
    '/r/legacy/.env': '',
    '/r/src/a.test.ts': '',
    '/r/src/a.ts': '',
    '/r/app/(auth)/[id].ts': '',
  };
  const leavingOut = (...globs: string[]) => ({ leavesOut: compileGlobs('/r', globs).matches });

  it('leaves out what the globs match', async () => {
    assert.deepEqual(await walked(files, '/r', leavingOut('legacy/**', '**/*.test.ts', 'app')), [
      '/r/src/a.ts',
    ]);
  });

  it('takes globs as relative to their folder', async () => {
    assert.deepEqual(await walked(files, '/r', leavingOut('./src', '/legacy/', 'a.ts')), [
      '/r/app/(auth)/[id].ts',
    ]);
  });

  it('brings back what a later glob with `!` names', async () => {
    const options = leavingOut('src/*', '!src/a.ts', 'legacy', 'app');
    assert.deepEqual(await walked(files, '/r', options), ['/r/src/a.ts']);
  });

  it('takes brackets for groups of characters, parentheses for themselves', async () => {
    assert.deepEqual(await walked(files, '/r/app', leavingOut('app/(auth)/?[a-z]d*')), []);
  });

  it('covers what lies in a folder that is left out', () => {
    const globs = compileGlobs('/r', ['legacy']);
    assert.equal(globs.covers('/r/legacy/deep/a.ts'), true);
    assert.equal(globs.matches('/r/legacy/deep/a.ts'), false);
    assert.equal(globs.covers('/elsewhere/legacy/a.ts'), false);
  });
});

describe('readSource', () => {
  const read = (content: string | Uint8Array, { path = '/r/a.js', named = false } = {}) =>
    readSource(memoryFileSystem(new Map([[path, content]])), { path, kind: 'source', named });

  it('gives the bytes of a file', async () => {
    assert.deepEqual(await read('let a'), { bytes: new TextEncoder().encode('let a') });
  });

  it('passes over what is large, generated or minified, unless it is named', async () => {
    const large = new Uint8Array((2 << 20) + 1).fill(10);
    const generated = '// @generated by a tool\nexport const a = 1;\n';
    const minified = `/*! licence */\n${'a=1;'.repeat(5000)}`;
    assert.deepEqual(await read(large), { passedOver: 'large' });
    assert.deepEqual(await read(generated), { passedOver: 'generated' });
    assert.deepEqual(await read(minified), { passedOver: 'minified' });
    for (const content of [large, generated, minified]) {
      assert.ok('bytes' in (await read(content, { named: true })));
    }
  });

  it('does not take TypeScript with long data for minified', async () => {
    assert.ok(
      'bytes' in (await read(`export const font = '${'A'.repeat(9000)}';\n`, { path: '/r/font.ts' })),
    );
  });

  it('reads a file of exactly 2 MiB', async () => {
    assert.ok('bytes' in (await read(new Uint8Array(2 << 20).fill(10))));
  });

  it('tells of a file that cannot be read', async () => {
    const file = { path: '/r/gone.ts', kind: 'source', named: false } as const;
    assert.deepEqual(await readSource(memoryFileSystem(new Map()), file), {
      problem: { kind: 'missing', path: '/r/gone.ts', message: 'no such file or folder' },
    });
  });
});

describe('saysGenerated', () => {
  const says = (text: string) => saysGenerated(new TextEncoder().encode(text));

  it('believes a marker in a leading comment', () => {
    assert.equal(says('/* eslint-disable */\n// Code generated by protoc. DO NOT EDIT.\n'), true);
    assert.equal(says('#!/usr/bin/env node\n"use strict";\n/**\n * @generated\n */\n'), true);
    assert.equal(says('\ufeff// This file is generated, do not edit.\n'), true);
  });

  it('looks for it nowhere else', () => {
    assert.equal(says('const note = "@generated";\n'), false);
    assert.equal(says('import a from "a";\n// DO NOT EDIT\n'), false);
    assert.equal(says(`// ${'x'.repeat(2000)}\n// @generated\n`), false);
    assert.equal(says('// mail me@generated.example\n'), false);
  });
});

describe('looksMinified', () => {
  const looks = (text: string) => looksMinified(new TextEncoder().encode(text));

  it('knows long lines', () => {
    assert.equal(looks('var a=1;'.repeat(1000)), true);
    assert.equal(looks('var a = 1;\n'.repeat(1000)), false);
    assert.equal(looks(`${'var a = 1;\n'.repeat(100)}const data = "${'x'.repeat(20_000)}";`), false);
  });

  it('leaves a short file alone', () => {
    assert.equal(looks('x'.repeat(1000)), false);
    assert.equal(looks(''), false);
  });
});
