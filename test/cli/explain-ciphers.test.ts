import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glacierGuard, removeWorkspaces, workspace } from './binary.ts';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('glacier-guard explain-ciphers', () => {
  let folder: string;
  const explain = (...args: string[]) => glacierGuard(['explain-ciphers', ...args], { folder });
  before(() => {
    folder = workspace({ 'a.ts': '' });
  });
  after(removeWorkspaces);

  it('prints the example of the README', async () => {
    const list = 'ECDHE+AESGCM:aes128-sha:RSA+AESGCM:!RC4';
    const { code, stdout, stderr } = await explain(list);
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(
      readme.includes(`$ glacier-guard explain-ciphers '${list}'\n${stdout}\``),
      `not in README.md:\n${stdout}`,
    );
  });

  it('answers for the Node.js that is named', async () => {
    const { code, stdout } = await explain('--node', '14', 'AES128-SHA');
    assert.equal(code, 0);
    assert.match(stdout, /^Node\.js 14, OpenSSL 1\.1\.1, security level 1\n.* turns TLS 1\.3 off\.\n/);
    assert.doesNotMatch(stdout, /TLS_AES/);
  });

  it('explains a list that Node.js refuses, and one that begins with a dash', async () => {
    const refused = await explain('BOGUS');
    assert.equal(refused.code, 0);
    assert.match(refused.stdout, /\nNode\.js 20 refuses this list: ERR_SSL_NO_CIPHER_MATCH .*\n$/);
    const dashed = await explain('--', '-kRSA:AES128-SHA');
    assert.deepEqual([dashed.code, dashed.stderr], [0, '']);
  });

  it('ends with 2 where there is nothing to explain', async () => {
    const refusals: readonly (readonly [args: string[], message: RegExp])[] = [
      [[], /needs a cipher list/],
      [['A'.repeat(10_001)], /the cipher list has 10001 characters; at most 10000/],
      [['--node', '30', 'HIGH'], /what Node\.js 30 makes of a cipher list is not known here; 12 to 26/],
      [['--format', 'json', 'HIGH'], /unknown flag of `explain-ciphers`: `--format`/],
      [['-kRSA:HIGH'], /unknown flag .*: `-k`; what is no flag and begins with `-` stands after `--`/],
      [['HIGH', 'AES'], /takes no `AES`/],
    ];
    for (const [args, message] of refusals) {
      const { code, stdout, stderr } = await explain(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, message);
    }
  });

  it('writes colours only where they are wanted, and nothing that a terminal acts on', async () => {
    const list = 'HIGH:\u001b[2Jx';
    assert.ok(!(await explain(list)).stdout.includes('\u001b'));
    const painted = await explain('--color', list);
    assert.ok(painted.stdout.includes('\u001b[1m') && !painted.stdout.includes('\u001b[2J'));
  });

  it('takes little time for the worst list that it takes', async () => {
    const started = performance.now();
    const { code } = await explain('-HIGH:HIGH:'.repeat(900).replace(/^-HIGH:/, ''));
    assert.equal(code, 0);
    assert.ok(performance.now() - started < 5_000);
  });
});
