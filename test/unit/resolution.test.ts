import assert from 'node:assert/strict';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { locate } from '../../server/src/workspace/resolution.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';

/** Where a specifier in `/w/src/a.ts` leads when these files exist. */
async function located(specifier: string, ...files: readonly string[]): Promise<string> {
  const store = new SourceStore(memoryFileSystem(new Map(files.map((file) => [file, '']))));
  for (let round = 0; round < 5; round++) {
    const found = locate(specifier, '/w/src/a.ts', store);
    if (found.kind === 'file') return found.path;
    if (found.kind === 'external') return `external ${found.name}`;
    if (found.kind === 'missing') return 'missing';
    await store.fetch(found.files, found.folders);
  }
  return 'never';
}

describe('resolution', () => {
  const table: readonly (readonly [string, string, readonly string[], string])[] = [
    ['a package is external', 'pkg/sub', [], 'external pkg/sub'],
    ['a built-in is external without its prefix', 'node:https', [], 'external https'],
    ['a path without an ending finds the source', './b', ['/w/src/b.ts'], '/w/src/b.ts'],
    ['TypeScript comes before JavaScript', './b', ['/w/src/b.js', '/w/src/b.ts'], '/w/src/b.ts'],
    ['.js means .ts when there is one', './b.js', ['/w/src/b.js', '/w/src/b.ts'], '/w/src/b.ts'],
    ['.js means itself when there is no .ts', './b.js', ['/w/src/b.js'], '/w/src/b.js'],
    ['.mjs means .mts', './b.mjs', ['/w/src/b.mts'], '/w/src/b.mts'],
    ['.jsx means .tsx', './b.jsx', ['/w/src/b.tsx'], '/w/src/b.tsx'],
    ['a dot in a name is no ending', './b.config', ['/w/src/b.config.ts'], '/w/src/b.config.ts'],
    ['a file comes before a folder', './b', ['/w/src/b.ts', '/w/src/b/index.ts'], '/w/src/b.ts'],
    ['a folder means its index', './b', ['/w/src/b/index.ts'], '/w/src/b/index.ts'],
    ['a dot means the folder itself', '.', ['/w/src/index.ts'], '/w/src/index.ts'],
    ['two dots mean the folder above', '..', ['/w/index.js'], '/w/index.js'],
    ['JSON is found', './b.json', ['/w/src/b.json'], '/w/src/b.json'],
    ['a query is no part of the path', './b.ts?raw', ['/w/src/b.ts'], '/w/src/b.ts'],
    ['nothing is missing', './b', [], 'missing'],
    ['above the root is missing', '../../../b', [], 'missing'],
  ];
  for (const [name, specifier, files, expected] of table)
    it(name, async () => assert.equal(await located(specifier, ...files), expected));

  it('an open document exists before it is saved', async () => {
    const store = new SourceStore(memoryFileSystem(new Map([['/w/src/a.ts', '']])));
    store.openDocument('/w/src/b.ts', '');
    await store.fetch([], ['/w/src', '/w/src/b']);
    const found = locate('./b', '/w/src/a.ts', store);
    assert.equal(found.kind === 'file' && found.path, '/w/src/b.ts');
  });
});
