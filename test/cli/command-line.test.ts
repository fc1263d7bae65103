import assert from 'node:assert/strict';
import { glacierGuard, removeWorkspaces, workspace } from './binary.ts';

describe('glacier-guard', () => {
  let folder: string;
  before(() => {
    folder = workspace({ 'a.ts': '' });
  });
  after(removeWorkspaces);

  it('prints its help and its version on stdout', async () => {
    const help = await glacierGuard(['--help'], { folder });
    assert.deepEqual([help.code, help.stderr], [0, '']);
    assert.match(help.stdout, /glacier-guard scan \[path …\]/);
    const version = await glacierGuard(['--version'], { folder });
    assert.deepEqual([version.code, version.stderr], [0, '']);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('names an unknown flag or command on stderr and ends with 2', async () => {
    const flag = await glacierGuard(['scan', '--fromat', 'json'], { folder });
    assert.deepEqual([flag.code, flag.stdout], [2, '']);
    assert.equal(
      flag.stderr,
      'glacier-guard: unknown flag of `scan`: `--fromat`; did you mean `--format`?\n',
    );
    const command = await glacierGuard(['scann'], { folder });
    assert.deepEqual([command.code, command.stdout], [2, '']);
    assert.match(command.stderr, /unknown command: `scann`; did you mean `scan`\?/);
  });

  it('lists the rules and prints the page of one', async () => {
    const list = await glacierGuard(['rules'], { folder });
    assert.equal(list.code, 0);
    assert.match(list.stdout, /^tls\/verification-disabled +error +\S/m);
    const page = await glacierGuard(['rules', 'tls/verification-disabled'], { folder });
    assert.equal(page.code, 0);
    assert.match(page.stdout, /CWE-295/);
    const unknown = await glacierGuard(['rules', 'tls/verification'], { folder });
    assert.deepEqual([unknown.code, unknown.stdout], [2, '']);
    assert.match(unknown.stderr, /did you mean `tls\/verification-disabled`\?/);
  });
});
