import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import {
  accessKeyId,
  advisable,
  glacierGuard,
  insecure,
  removeWorkspaces,
  secretAccessKey,
  withKeys,
  workspace,
} from './binary.ts';

/** The answer of `--format json`. */
async function answer(args: readonly string[], folder: string) {
  const { stdout } = await glacierGuard(['scan', '--format', 'json', ...args], { folder });
  return JSON.parse(stdout);
}

describe('glacier-guard scan', () => {
  after(removeWorkspaces);

  it('shows a finding with its place, its code and what to do, and ends with the certainty', async () => {
    const folder = workspace({ 'src/s3.ts': insecure });
    const { code, stdout, stderr } = await glacierGuard(['scan'], { folder });
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /^src\/s3\.ts:5:32 {2}error {2}tls\/verification-disabled\n/);
    assert.match(
      stdout,
      /\n {2}> 5 \| const httpsAgent = new Agent\(\{ rejectUnauthorized: false \}\);\n {6}\| {32}\^{25}\n/,
    );
    assert.match(stdout, /\n {2}fix: .+\n/);
    assert.match(stdout, /\n1 client: 0 sound, 1 with findings, 0 not known\n$/);
  });

  it('answers in JSON with lines and columns from 1', async () => {
    const folder = workspace({ 'src/s3.ts': insecure, 'src/other.ts': 'export const a = 1;\n' });
    const { version, findings, summary } = await answer([], folder);
    assert.equal(version, 1);
    assert.equal(findings.length, 1);
    const [{ rule, severity, file, line, column, endLine, endColumn, path, fixes, fingerprint }] = findings;
    assert.deepEqual(
      { rule, severity, file, line, column, endLine, endColumn },
      {
        rule: 'tls/verification-disabled',
        severity: 'error',
        file: 'src/s3.ts',
        line: 5,
        column: 32,
        endLine: 5,
        endColumn: 57,
      },
    );
    assert.equal(path.at(-1).line, 6);
    assert.equal(fixes[0].safe, true);
    assert.ok(fingerprint.length > 0);
    assert.deepEqual([summary.files, summary.analysed, summary.errors, summary.warnings], [2, 1, 1, 0]);
    assert.deepEqual(summary.certainty, { clients: 1, sound: 0, withFindings: 1, unknown: 0 });
  });

  it('names files relative to the current folder, and whole outside of it', async () => {
    const folder = realpathSync(workspace({ 'src/s3.ts': insecure, 'docs/x.ts': '' }));
    const file = async (path: string, from: string) =>
      (await answer([path], join(folder, from))).findings[0].file;
    assert.equal(await file('.', 'src'), 's3.ts');
    assert.equal(await file('src', ''), 'src/s3.ts');
    assert.equal(await file('../src', 'docs'), `${folder}/src/s3.ts`);
  });

  it('lists the clients when asked', async () => {
    const folder = workspace({ 's3.ts': insecure });
    const { clients } = await answer(['--clients'], folder);
    assert.equal(clients.length, 1);
    assert.deepEqual([clients[0].sdk, clients[0].service, clients[0].region], ['v3', 's3', 'eu-west-1']);
    assert.equal((await answer([], folder)).clients, undefined);
    const { stdout } = await glacierGuard(['scan', '--clients'], { folder });
    assert.match(stdout, /\ns3\.ts:6:19 {2}s3 {2}SDK v3\n {2}region {7}eu-west-1\b/);
  });

  it('ends with 1 from the severity on that --fail-on names', async () => {
    const errors = workspace({ 's3.ts': insecure });
    const advice = workspace({ 'glacier.ts': advisable });
    const codeOf = async (folder: string, ...flags: string[]) =>
      (await glacierGuard(['scan', ...flags], { folder })).code;
    assert.deepEqual([await codeOf(errors), await codeOf(errors, '--fail-on', 'never')], [1, 0]);
    assert.deepEqual([await codeOf(advice), await codeOf(advice, '--fail-on=info')], [0, 1]);
  });

  it('lets a flag win over the configuration, and that over the defaults', async () => {
    const rules = { rules: { 'tls/verification-disabled': 'hint' } };
    const folder = workspace({ 's3.ts': insecure, 'glacier-guard.json': JSON.stringify(rules) });
    const severities = async (...flags: string[]) =>
      (await answer(flags, folder)).findings.map((each: { severity: string }) => each.severity);
    assert.deepEqual(await severities(), ['hint']);
    assert.deepEqual(await severities('--rule', 'tls/verification-disabled=warning'), ['warning']);
    assert.deepEqual(await severities('--rule', 'tls/verification-disabled=off'), []);
  });

  it('reads the configuration that is named in place of the nearest', async () => {
    const folder = workspace({
      's3.ts': insecure,
      'glacier-guard.json': '{ "rules": { "tls/verification-disabled": "off" } }',
      'strict/ours.json': '{ "rules": { "tls/verification-disabled": "warning" } }',
    });
    assert.deepEqual((await answer([], folder)).findings, []);
    assert.equal((await answer(['--config', 'strict/ours.json'], folder)).findings[0].severity, 'warning');
  });

  it('leaves out what ignore files and the configuration leave out, unless it is named', async () => {
    const folder = workspace({
      '.gitignore': 'dist/\n',
      'glacier-guard.json': '{ "ignore": ["legacy"] }',
      'dist/s3.js': insecure,
      'legacy/s3.ts': insecure,
      'node_modules/p/s3.js': insecure,
      'src/a.ts': '',
    });
    const files = async (...paths: string[]) =>
      (await answer(paths, folder)).findings.map(({ file }: { file: string }) => file);
    assert.deepEqual(await files(), []);
    assert.deepEqual(await files('dist', 'legacy/s3.ts', 'node_modules/p'), [
      'dist/s3.js',
      'legacy/s3.ts',
      'node_modules/p/s3.js',
    ]);
  });

  it('gives the same bytes for the same input, but for the time that it took', async () => {
    const folder = workspace({ 'a.ts': insecure, 'b/c.ts': withKeys, 'b/d.ts': advisable });
    const runs = await Promise.all([1, 2, 3].map(() => glacierGuard(['scan', '--clients'], { folder })));
    assert.deepEqual(
      runs.map(({ code }) => code),
      [1, 1, 1],
    );
    assert.equal(new Set(runs.map(({ stdout }) => stdout)).size, 1);
    const timeless = async () => {
      const { stdout } = await glacierGuard(['scan', '--format', 'json', '--clients'], { folder });
      return stdout.replace(/"milliseconds": \d+/, '');
    };
    assert.equal(await timeless(), await timeless());
  });

  it('masks keys in every output', async () => {
    const folder = workspace({ 'keys.ts': withKeys });
    for (const args of [
      ['scan', '--clients'],
      ['scan', '--clients', '--format', 'json'],
    ]) {
      const { code, stdout, stderr } = await glacierGuard(args, { folder });
      assert.equal(code, 1);
      assert.match(stdout, /credentials\/static-keys/);
      for (const text of [stdout, stderr]) {
        assert.ok(!text.includes(accessKeyId));
        assert.ok(!text.includes(secretAccessKey));
        assert.ok(!text.includes(secretAccessKey.slice(8)));
      }
    }
  });

  it('colours only a terminal, unless it is told otherwise', async () => {
    const folder = workspace({ 's3.ts': insecure });
    const coloured = async (args: string[], env: Record<string, string> = {}) =>
      (await glacierGuard(['scan', ...args], { folder, env })).stdout.includes('\u001b[');
    assert.equal(await coloured([]), false);
    assert.equal(await coloured([], { FORCE_COLOR: '1' }), true);
    assert.equal(await coloured([], { FORCE_COLOR: '0' }), false);
    assert.equal(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(await coloured(['--color'], { NO_COLOR: '1' }), true);
    assert.equal(await coloured(['--no-color'], { FORCE_COLOR: '1' }), false);
    assert.equal(await coloured(['--format', 'json', '--color']), false);
  });

  it('writes an answer whole that is larger than any pipe, however slowly it is read', async () => {
    const files = Array.from({ length: 1200 }, (_, index) => [`src/f${index}.ts`, insecure]);
    const folder = workspace(Object.fromEntries(files));
    const { code, stdout } = await glacierGuard(['scan', '--format', 'json'], { folder, readAfter: 1000 });
    assert.equal(code, 1);
    assert.ok(stdout.length > 500_000);
    assert.equal(JSON.parse(stdout).findings.length, 1200);
  });

  it('ends in silence when nobody reads', async () => {
    const files = Array.from({ length: 300 }, (_, index) => [`src/f${index}.ts`, insecure]);
    const folder = workspace(Object.fromEntries(files));
    const { code, stderr } = await glacierGuard(['scan'], { folder, deaf: true });
    assert.deepEqual([code, stderr], [1, '']);
  });
});
