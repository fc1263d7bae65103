import assert from 'node:assert/strict';
import { isPlainSetting } from '../../server/src/knowledge/environment-values.ts';
import { parseDotenv } from '../../server/src/syntax/environment-file.ts';

function parsed(text: string): readonly (readonly [string, string, number])[] {
  return parseDotenv(text).map(({ name, value, line }) => [name, value, line]);
}

describe('files of environment variables', () => {
  it('are read by their lines', () => {
    const text = '\n# A=1\nA=1\r\n  export B = two words # why\nC:3\nD: 4\nnonsense\nE=\n=5\n';
    assert.deepEqual(parsed(text), [
      ['A', '1', 3],
      ['B', 'two words', 4],
      ['D', '4', 6],
      ['E', '', 8],
    ]);
  });

  it('may quote a value, over several lines as well', () => {
    const text = `A="one\ntwo # no comment" # comment\nB='a\\nb'\nC="a\\nb"\nD=\`it's\`\nE="x" y\nF="open\nG=1`;
    assert.deepEqual(parsed(text), [
      ['A', 'one\ntwo # no comment', 1],
      ['B', 'a\\nb', 3],
      ['C', 'a\nb', 4],
      ['D', "it's", 5],
      ['E', '"x" y', 6],
      ['F', '"open', 7],
      ['G', '1', 8],
    ]);
  });

  it('are read in time in proportion to their length', () => {
    // Mocha's limit ends what takes minutes.
    parseDotenv('A="x\n'.repeat(13_000));
    parseDotenv(`A${' '.repeat(65_000)}`);
    parseDotenv('\\"'.repeat(30_000));
  });

  it('show only values that are no secrets', () => {
    for (const value of ['false', 'True', '0', '9000', 'production', 'http://minio:9000', 'eu-west-1', ''])
      assert.ok(isPlainSetting('X', value), value);
    for (const value of [
      'AKIATARNTARNTARNTA42',
      'https://me:pw@host',
      'https://host/?sig=1',
      'hunter2',
      '1234567',
    ])
      assert.ok(!isPlainSetting('X', value), value);
    assert.ok(!isPlainSetting('DB_PASSWORD', 'test'));
  });
});
