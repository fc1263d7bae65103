import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { glacierGuard, insecure, removeWorkspaces, workspace } from './binary.ts';

/** Scans and expects the finding of `s3.ts` to be answered whatever else went wrong. */
async function scanned(
  folder: string,
  args: readonly string[] = [],
  options: { unprivileged?: boolean } = {},
) {
  const outcome = await glacierGuard(['scan', '--format', 'json', ...args], { folder, ...options });
  const { findings, summary } = JSON.parse(outcome.stdout);
  const files: string[] = findings.map(({ file }: { file: string }) => file);
  return { ...outcome, files, summary };
}

describe('glacier-guard scan and bad input', () => {
  after(removeWorkspaces);

  it('names a path that is missing, answers the rest and ends with 2', async () => {
    const folder = workspace({ 's3.ts': insecure });
    const { code, stderr, files } = await scanned(folder, ['nope', '.', './nope']);
    assert.deepEqual([code, files], [2, ['s3.ts']]);
    assert.equal(stderr, 'glacier-guard: nope: no such file or folder\n');
  });

  it('names a folder and a file that may not be read, answers the rest and ends with 2', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = workspace({ 's3.ts': insecure, 'secret/s3.ts': insecure, 'lib/hidden.ts': insecure });
    chmodSync(join(folder, 'secret'), 0o700);
    chmodSync(join(folder, 'lib/hidden.ts'), 0o600);
    if (process.getuid?.() !== 0) {
      chmodSync(join(folder, 'secret'), 0);
      chmodSync(join(folder, 'lib/hidden.ts'), 0);
    }
    const { code, stderr, files } = await scanned(folder, [], { unprivileged: true });
    chmodSync(join(folder, 'secret'), 0o700);
    assert.deepEqual([code, files], [2, ['s3.ts']]);
    assert.deepEqual(stderr.split('\n').sort(), [
      '',
      'glacier-guard: lib/hidden.ts: permission denied',
      'glacier-guard: secret: permission denied',
    ]);
  });

  it('points at what is wrong in the configuration, goes on without it and ends with 2', async () => {
    const broken = workspace({ 's3.ts': insecure, 'glacier-guard.json': '{\n  "rules": {,}\n}\n' });
    const first = await scanned(broken);
    assert.deepEqual([first.code, first.files], [2, ['s3.ts']]);
    assert.match(first.stderr, /^glacier-guard: glacier-guard\.json:2:13: .+\n$/);

    const unknown = workspace({
      's3.ts': insecure,
      'glacier-guard.json': '{ "rules": { "tls/verification-disable": "off" } }',
    });
    const second = await scanned(unknown);
    assert.deepEqual([second.code, second.files], [2, ['s3.ts']]);
    assert.match(
      second.stderr,
      /glacier-guard\.json:1:14: unknown rule .* did you mean `tls\/verification-disabled`\?\n$/,
    );
  });

  it('names a configuration that is missing, goes on without it and ends with 2', async () => {
    const folder = workspace({ 's3.ts': insecure });
    const { code, stderr, files } = await scanned(folder, ['--config', 'nope.json']);
    assert.deepEqual([code, files], [2, ['s3.ts']]);
    assert.equal(stderr, 'glacier-guard: nope.json: no such file or folder\n');
  });

  it('names an unknown rule, answers and ends with 2', async () => {
    const folder = workspace({ 's3.ts': insecure });
    const { code, stderr, files } = await scanned(folder, ['--rule', 'tls/verification-disable=off']);
    assert.deepEqual([code, files], [2, ['s3.ts']]);
    assert.match(
      stderr,
      /unknown rule `tls\/verification-disable`; did you mean `tls\/verification-disabled`\?/,
    );
  });

  it('skips binary and empty files without a word', async () => {
    const folder = workspace({
      's3.ts': insecure,
      'empty.ts': '',
      'image.ts': new Uint8Array(5000).map((_, index) => (index * 7919) % 256),
      'sdk.js': Buffer.concat([Buffer.from([0, 1, 2, 255]), Buffer.from(insecure), Buffer.from([0, 254])]),
    });
    const { code, stderr, files } = await scanned(folder);
    assert.deepEqual([code, stderr], [1, '']);
    assert.ok(files.includes('s3.ts'));
  });

  it('analyses half-typed code as far as it can', async () => {
    const folder = workspace({
      's3.ts': `${insecure}\nexport function upload(client: S3Client {\n  client.send(new `,
    });
    const { code, stderr, files } = await scanned(folder);
    assert.deepEqual([code, stderr, files], [1, '', ['s3.ts']]);
  });

  it('walks no circle of links', async () => {
    const folder = workspace({ 's3.ts': insecure, 'a/b/x.ts': '' });
    symlinkSync('..', join(folder, 'a/b/up'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync(join(folder, 's3.ts'), join(folder, 'a/again.ts'));
    const { code, stderr, files, summary } = await scanned(folder);
    assert.deepEqual([code, stderr, files, summary.files], [1, '', ['s3.ts'], 2]);
    const named = await scanned(folder, ['self', '.']);
    assert.deepEqual([named.code, named.files], [2, ['s3.ts']]);
    assert.match(named.stderr, /self: links that lead in a circle/);
  });

  it('follows a link that is named', async () => {
    const folder = workspace({ 'real/s3.ts': insecure });
    symlinkSync('real', join(folder, 'link'));
    const { code, files } = await scanned(folder, ['link']);
    assert.deepEqual([code, files], [1, ['link/s3.ts']]);
  });

  it('says so when nothing that was named is of a kind that is scanned', async () => {
    const folder = workspace({ 'README.md': '# x' });
    const { code, stderr } = await scanned(folder, ['README.md']);
    assert.equal(code, 2);
    assert.match(stderr, /no file of a kind that is scanned/);
  });

  it('says so when there is nothing to scan, which is no failure', async () => {
    const folder = workspace({});
    mkdirSync(join(folder, 'empty'));
    const { code, stderr } = await scanned(folder, ['empty']);
    assert.deepEqual([code, stderr], [0, 'glacier-guard: no files to scan\n']);
  });

  it('shows control characters in the names of files, and does not send them', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = workspace({ 'a\u001b[31m\n.ts': insecure });
    const { stdout } = await glacierGuard(['scan'], { folder });
    assert.ok(stdout.startsWith('a␛[31m␊.ts:5:32  error'));
    assert.ok(!stdout.includes('\u001b'));
  });

  it('is not harmed by a hostile configuration', async () => {
    const folder = workspace({
      's3.ts': insecure,
      'glacier-guard.json': `{ "__proto__": { "scope": "x" }, "ignore": ["((a+)+)+b"], "policies": ${'['.repeat(100_000)} }`,
      [`${'a'.repeat(200)}.ts`]: '',
    });
    const { code, files } = await scanned(folder);
    assert.deepEqual([code, files], [2, ['s3.ts']]);
  });
});
