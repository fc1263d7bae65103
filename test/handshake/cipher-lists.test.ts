import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readCipherList } from '../../server/src/tls/cipher-list.ts';
import { Random } from '../differential/random.ts';
import { randomList } from './option-sets.ts';

/** How many lists are compared; `GLACIER_GUARD_LISTS` asks for more, `GLACIER_GUARD_SEED` chooses others. */
const count = Number(process.env.GLACIER_GUARD_LISTS ?? 500);
const seed = Number(process.env.GLACIER_GUARD_SEED ?? 1);

const openSsl = (...args: readonly string[]) => spawnSync('openssl', args, { encoding: 'utf8' });

/** The suites that `openssl ciphers` selects, without those of TLS 1.3, which it always adds; none where it refuses. */
function selected(list: string): readonly string[] {
  // A colon keeps a list from being an option.
  const { status, stdout } = openSsl('ciphers', list.startsWith('-') ? `:${list}` : list);
  const names = status === 0 ? stdout.trim().split(':') : [];
  return names.filter((name) => !/^TLS_(?:AES|CHACHA20|SHA)/.test(name));
}

describe(`a cipher list (seed ${seed})`, () => {
  const version = /^OpenSSL (\d)\.(\d+)/.exec(openSsl('version').stdout);
  const isNew = Number(version?.[2]) >= 2;

  it(`selects what \`openssl ciphers\` says, in its order: ${count} lists`, function () {
    this.timeout(600_000);
    assert.equal(version?.[1], '3', 'this machine has an OpenSSL of version 3');
    const random = new Random(seed);
    const wrong: string[] = [];
    let refused = 0;
    for (let index = 0; index < count; index++) {
      const list = randomList(random, false);
      const expected = selected(list).join(':');
      const { isInvalid, suites } = readCipherList(list, isNew ? '3.5' : '3.0');
      const mine = isInvalid ? '' : suites.map(({ name }) => name).join(':');
      if (mine === '') refused++;
      if (mine !== expected) wrong.push(`${list}\n  openssl ${expected}\n  ours    ${mine}`);
    }
    console.log(`    ${count} lists, ${refused} refused, ${wrong.length} wrong`);
    assert.deepEqual(wrong.slice(0, 5), []);
  });
});
