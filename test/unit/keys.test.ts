import assert from 'node:assert/strict';
import { isKeyId, keyKind, maskKeyId, redact } from '../../server/src/knowledge/keys.ts';

describe('keyKind', () => {
  const table: Readonly<Record<string, string>> = {
    AKIAICEBERGICEBERG22: 'live',
    'pT9/vKq2Zr8LwXy4HsNc+6GdBj1RfMu5EaQo7ViS': 'live',
    AKIAIOSFODNN7EXAMPLE: 'documented',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY': 'documented',
    AKIAXXXXXXXXXXXXXXXX: 'placeholder',
    '<YOUR_ACCESS_KEY>': 'placeholder',
    your_secret_here: 'placeholder',
    xxxxxxxxxxxx: 'placeholder',
    '***': 'placeholder',
    minioadmin: 'test',
    test: 'test',
    dummy: 'test',
    '': 'empty',
    '  ': 'empty',
  };
  for (const [text, kind] of Object.entries(table))
    it(`takes ${JSON.stringify(text)} for ${kind}`, () => assert.equal(keyKind(text), kind));
});

describe('redact', () => {
  it('keeps four characters of a key id', () =>
    assert.equal(redact('id AKIAICEBERGICEBERG22 here'), 'id AKIA**************** here'));
  it('keeps nothing of what has the shape of a secret', () =>
    assert.equal(redact("'pT9/vKq2Zr8LwXy4HsNc+6GdBj1RfMu5EaQo7ViS'"), "'********'"));
  it('masks what it is told is a secret', () =>
    assert.equal(redact('a hunter2 b', ['hunter2']), 'a ******** b'));
  it('leaves the hash of a commit', () =>
    assert.equal(
      redact('9fceb02d0ae598e95dc970b74767f19372d61af8'),
      '9fceb02d0ae598e95dc970b74767f19372d61af8',
    ));
  it('masks every key id of a text', () =>
    assert.equal(
      redact('AKIAICEBERGICEBERG22 ASIAICEBERGICEBERG22'),
      'AKIA**************** ASIA****************',
    ));
  it('tells key ids again and again', () => {
    assert.deepEqual(
      [1, 2, 3].map(() => isKeyId('AKIAICEBERGICEBERG22')),
      [true, true, true],
    );
    assert.equal(maskKeyId('AKIAICEBERGICEBERG22'), 'AKIA****************');
  });
});
