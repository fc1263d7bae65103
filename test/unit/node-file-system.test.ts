import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileSystem, FileSystemError } from '../../server/src/workspace/file-system.ts';
import { type MemoryEntry, memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { fromNativePath, nodeFileSystem } from '../../server/src/workspace/node-file-system.ts';

const disk = mkdtempSync(join(realpathSync(tmpdir()), 'glacier-guard-'));
const onDisk = fromNativePath(disk);

const inMemory = new Map<string, MemoryEntry>([
  [`${onDisk}/a.ts`, 'héllo'],
  [`${onDisk}/folder/b.ts`, ''],
  [`${onDisk}/link`, { link: 'folder' }],
  [`${onDisk}/round`, { link: 'round' }],
]);

async function codeOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FileSystemError, String(error));
  return error.code;
}

const hosts: readonly (readonly [string, FileSystem])[] = [
  ['nodeFileSystem', nodeFileSystem()],
  ['memoryFileSystem', memoryFileSystem(inMemory)],
];

describe('file systems', () => {
  before(() => {
    mkdirSync(join(disk, 'folder'));
    writeFileSync(join(disk, 'a.ts'), 'héllo');
    writeFileSync(join(disk, 'folder/b.ts'), '');
    symlinkSync('folder', join(disk, 'link'));
    symlinkSync('round', join(disk, 'round'));
  });

  after(() => rmSync(disk, { recursive: true, force: true }));

  for (const [name, fileSystem] of hosts) {
    describe(name, () => {
      it('reads the bytes of a file, links followed', async () => {
        assert.deepEqual(Buffer.from(await fileSystem.readFile(`${onDisk}/a.ts`)).toString(), 'héllo');
        assert.equal((await fileSystem.readFile(`${onDisk}/link/b.ts`)).length, 0);
      });

      it('tells what stands at a path, links followed', async () => {
        assert.deepEqual(await fileSystem.stat(`${onDisk}/a.ts`), { kind: 'file', size: 6 });
        assert.deepEqual(await fileSystem.stat(onDisk), { kind: 'folder', size: 0 });
        assert.deepEqual(await fileSystem.stat(`${onDisk}/link`), { kind: 'folder', size: 0 });
      });

      it('names what is in a folder, links as links', async () => {
        const entries = await fileSystem.readFolder(onDisk);
        assert.deepEqual(entries.map((entry) => `${entry.name} ${entry.kind}`).sort(), [
          'a.ts file',
          'folder folder',
          'link link',
          'round link',
        ]);
      });

      it('says why something cannot be had', async () => {
        assert.equal(await codeOf(fileSystem.readFile(`${onDisk}/nope`)), 'not-found');
        assert.equal(await codeOf(fileSystem.stat(`${onDisk}/nope`)), 'not-found');
        assert.equal(await codeOf(fileSystem.readFolder(`${onDisk}/nope`)), 'not-found');
        assert.equal(await codeOf(fileSystem.readFile(onDisk)), 'not-a-file');
        assert.equal(await codeOf(fileSystem.readFolder(`${onDisk}/a.ts`)), 'not-a-folder');
        assert.equal(await codeOf(fileSystem.stat(`${onDisk}/round`)), 'other');
      });
    });
  }

  describe('nodeFileSystem', () => {
    it('lets other events happen while many files are read', async () => {
      const fileSystem = nodeFileSystem();
      let ticks = 0;
      const timer = setInterval(() => ticks++, 1);
      for (let count = 0; count < 20_000; count++) await fileSystem.readFile(`${onDisk}/a.ts`);
      clearInterval(timer);
      assert.ok(ticks > 1);
    });
  });
});
