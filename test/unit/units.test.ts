import assert from 'node:assert/strict';
import { SourceStore } from '../../server/src/workspace/source-store.ts';
import { Units } from '../../server/src/workspace/units.ts';
import { inMemory } from './findings.ts';

const settings = { scope: 'aws', nodeVersion: 20, localEndpoints: [], policies: {} } as const;

const clientOf = (options: string): string => `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';
import { options } from '${options}';
export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
`;
const good = 'export const options = { rejectUnauthorized: true };\n';
const bad = 'export const options = { rejectUnauthorized: false };\n';
const v2 = `import AWS from 'aws-sdk';
import './other.ts';
export const s3 = new AWS.S3();
`;

/** A folder of files whose analyses are noted. */
function folderOf(contents: Readonly<Record<string, string>>) {
  const store = new SourceStore(inMemory(contents).fileSystem);
  const units = new Units(store);
  const analysed: string[] = [];
  const { engine } = units;
  const analyse = engine.analyse.bind(engine);
  engine.analyse = (file, ...rest) => {
    analysed.push(file.replace('/w/', ''));
    return analyse(file, ...rest);
  };
  const owner = {};
  const all = Object.keys(contents).map((name) => `/w/${name}`);
  let files: readonly string[] = all.filter((path) => contents[path.slice(3)]?.includes('aws-sdk'));
  return {
    units,
    /** Brings the folder up to date and gives what was analysed for it. */
    async refresh(): Promise<readonly string[]> {
      analysed.length = 0;
      await units.refresh(owner, files, settings, all);
      return [...analysed].sort();
    },
    edit(name: string, text: string): void {
      store.openDocument(`/w/${name}`, text);
      units.forget([`/w/${name}`], false);
    },
    leaveOut(name: string): void {
      files = files.filter((path) => path !== `/w/${name}`);
    },
    standingIn: (name: string) => units.standingIn(owner, `/w/${name}`).map(({ file }) => file),
  };
}

const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`own${index}.ts`, clientOf('./good.ts')]),
);
const files = {
  ...many,
  'a.ts': clientOf('./bad.ts'),
  'b.ts': clientOf('./bad.ts'),
  'good.ts': good,
  'bad.ts': bad,
};

describe('the units of a folder', () => {
  it('are worked out once', async () => {
    const folder = folderOf(files);
    assert.equal((await folder.refresh()).length, 42);
    assert.deepEqual(await folder.refresh(), []);
  });

  it('are worked out again where they rest on what was edited, and nowhere else', async () => {
    const folder = folderOf(files);
    await folder.refresh();
    assert.deepEqual(folder.standingIn('bad.ts'), ['/w/a.ts', '/w/b.ts']);
    folder.edit('bad.ts', good);
    assert.deepEqual(await folder.refresh(), ['a.ts', 'b.ts']);
    assert.deepEqual(folder.standingIn('bad.ts'), []);
    folder.edit('own3.ts', clientOf('./bad.ts'));
    assert.deepEqual(await folder.refresh(), ['own3.ts']);
    folder.edit('bad.ts', bad);
    assert.deepEqual(await folder.refresh(), ['a.ts', 'b.ts', 'own3.ts']);
    assert.deepEqual(folder.standingIn('bad.ts'), ['/w/a.ts', '/w/b.ts', '/w/own3.ts']);
  });

  it('are left alone by an edit of a file that none rests on', async () => {
    const folder = folderOf({ ...files, 'else.ts': good });
    await folder.refresh();
    folder.edit('else.ts', bad);
    assert.deepEqual(await folder.refresh(), []);
  });

  it('are left alone by an edit beside the exports that they rest on', async () => {
    const shared = `${bad}
export function other(list: string[]) {
  return list.length;
}
`;
    const folder = folderOf({ ...many, 'a.ts': clientOf('./bad.ts'), 'good.ts': good, 'bad.ts': shared });
    await folder.refresh();
    folder.edit('bad.ts', shared.replace('list.length', 'list.map((one) => one.length)'));
    assert.deepEqual(await folder.refresh(), []);
    folder.edit('bad.ts', shared.replace('list.length', 'Object.assign(options, list)'));
    assert.deepEqual(await folder.refresh(), ['a.ts'], 'it shares a name with the export now');
    folder.edit('bad.ts', shared);
    assert.deepEqual(await folder.refresh(), ['a.ts']);
    folder.edit('bad.ts', shared.replace('return', 'list.at(0).ca = 1;\n  return'));
    assert.deepEqual(await folder.refresh(), ['a.ts'], 'it may write to anything');
    folder.edit('bad.ts', shared);
    assert.deepEqual(await folder.refresh(), ['a.ts']);
    folder.edit('bad.ts', `\n${shared}`);
    assert.deepEqual(await folder.refresh(), ['a.ts'], 'the export stands elsewhere');
    assert.deepEqual(folder.standingIn('bad.ts'), ['/w/a.ts']);
  });

  it('say nothing more once their file is no candidate', async () => {
    const folder = folderOf(files);
    await folder.refresh();
    folder.leaveOut('a.ts');
    assert.deepEqual(await folder.refresh(), []);
    assert.deepEqual(folder.standingIn('bad.ts'), ['/w/b.ts']);
  });

  it('are worked out again when a file of their program comes to write to AWS.config', async () => {
    const folder = folderOf({ ...many, 'v2.ts': v2, 'other.ts': "import AWS from 'aws-sdk';\n" });
    await folder.refresh();
    folder.edit('other.ts', "import AWS from 'aws-sdk';\nAWS.config.update({ sslEnabled: false });\n");
    assert.deepEqual(await folder.refresh(), ['other.ts', 'v2.ts']);
    folder.edit('other.ts', "import AWS from 'aws-sdk';\n");
    assert.deepEqual(await folder.refresh(), ['other.ts', 'v2.ts']);
  });

  it('keep the secrets of those that are in hand, and of no others', async () => {
    const key = (secret: string): string =>
      `import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ credentials: { accessKeyId: 'AKIAICEBERGICEBERG22', secretAccessKey: '${secret}' } });\n`;
    const folder = folderOf({ 'one.ts': key('first of the secrets'), 'two.ts': key('another secret') });
    await folder.refresh();
    const before = folder.units.secrets;
    assert.ok(before.has('first of the secrets') && before.has('another secret'));
    folder.edit('one.ts', key('a new secret'));
    await folder.refresh();
    assert.ok(!folder.units.secrets.has('first of the secrets') && folder.units.secrets.has('a new secret'));
    assert.ok(before.has('first of the secrets'), 'an answer that was given goes on masking what it masked');
  });
});
