import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accessKeyId,
  glacierGuard,
  removeWorkspaces,
  secretAccessKey,
  withKeys,
  workspace,
} from './binary.ts';

const agent = `import { Agent } from 'node:https';

const insecure = process.env.S3_INSECURE === '1';
export const agent = new Agent({ rejectUnauthorized: !insecure });
`;
const s3 = `import { agent } from './agent';

export const config = { agent };
`;

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('glacier-guard explain', () => {
  let folder: string;
  const explain = (...args: string[]) => glacierGuard(['explain', ...args], { folder });
  before(() => {
    folder = workspace({
      'src/agent.ts': agent,
      'src/s3.ts': s3,
      'keys.ts': withKeys,
      'notes.md': 'agent',
      'secret.ts': 'const a = 1;',
    });
    chmodSync(join(folder, 'secret.ts'), 0);
  });
  after(removeWorkspaces);

  it('prints the example of the README', async () => {
    const { code, stdout, stderr } = await explain('src/s3.ts:3:25');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^agent {2}src\/s3\.ts:3:25\n→ new https#Agent\(/);
    assert.ok(
      readme.includes(`$ glacier-guard explain src/s3.ts:3:25\n${stdout}\``),
      `not in README.md:\n${stdout}`,
    );
  });

  it('prints JSON', async () => {
    const { code, stdout } = await explain('--format', 'json', 'src/s3.ts:3:25');
    assert.equal(code, 0);
    const { version, place, text, kind, value, children, unknown } = JSON.parse(stdout);
    assert.deepEqual({ version, text, kind }, { version: 1, text: 'agent', kind: 'instance' });
    assert.deepEqual(place, { file: 'src/s3.ts', line: 3, column: 25, endLine: 3, endColumn: 30 });
    assert.match(value, /^new https#Agent\(/);
    assert.equal(children[0].role, "imported from './agent'");
    assert.equal(children[0].children[0].place.file, 'src/agent.ts');
    assert.equal(unknown[0].place.line, 4);
  });

  it('paints only where it is asked to', async () => {
    assert.ok(!(await explain('src/s3.ts:3:25')).stdout.includes('\u001b'));
    assert.ok((await explain('--color', 'src/s3.ts:3:25')).stdout.includes('\u001b['));
  });

  it('masks keys', async () => {
    for (const place of ['keys.ts:3:7', 'keys.ts:4:14', 'keys.ts:6:32']) {
      for (const format of ['pretty', 'json']) {
        const { code, stdout } = await explain(place, '--format', format);
        assert.equal(code, 0);
        assert.ok(!stdout.includes(secretAccessKey) && !stdout.includes(accessKeyId), stdout);
      }
    }
  });

  it('names files outside of the current folder by their whole path', async () => {
    const { code, stdout } = await glacierGuard(['explain', '../s3.ts:3:25'], {
      folder: join(folder, 'src'),
    });
    assert.equal(code, 2, stdout);
    const above = await glacierGuard(['explain', `${folder}/keys.ts:3:7`], { folder: join(folder, 'src') });
    assert.equal(above.code, 0);
    assert.match(above.stdout, /^accessKeyId {2}\/\S+\/keys\.ts:3:7$/m);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['no place', '', /a place is <file>:<line>:<column>/],
    ['a file alone', 'src/s3.ts', /`src\/s3\.ts`: a place is <file>:<line>:<column>/],
    ['a line alone', 'src/s3.ts:3', /`src\/s3\.ts:3`: a place is/],
    ['a missing file', 'src/none.ts:1:1', /: src\/none\.ts: no such file or folder$/m],
    ['a path of Windows', 'C:\\none.ts:1:2', /: C:\\none\.ts: no such file or folder$/m],
    ['a folder', 'src:1:1', /: src: it is not a file$/m],
    ['no code', 'notes.md:1:1', /: notes\.md: it is not a JavaScript or TypeScript file$/m],
    ['a line past the end', 'src/s3.ts:99:1', /: src\/s3\.ts: there is no line 99: the file has 4$/m],
    ['a column past the end', 'src/s3.ts:1:99', /: src\/s3\.ts: there is no column 99: line 1 has 32$/m],
    ['a place with nothing', 'src/s3.ts:2:1', /: src\/s3\.ts: nothing with a value stands at 2:1$/m],
  ];
  for (const [title, place, message] of refused) {
    it(`ends with 2 for ${title}`, async () => {
      const { code, stdout, stderr } = await explain(place);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('ends with 2 for a file that may not be read', async () => {
    const { code, stderr } = await glacierGuard(['explain', 'secret.ts:1:7'], { folder, unprivileged: true });
    assert.equal(code, 2);
    assert.match(stderr, /: secret\.ts: permission denied$/m);
  });

  it('asks for a place', async () => {
    const { code, stderr } = await explain();
    assert.equal(code, 2);
    assert.match(stderr, /`explain` needs a place: explain <file>:<line>:<column>/);
  });
});
