import assert from 'node:assert/strict';
import { commandsIn } from '../../server/src/syntax/command-line.ts';

describe('command lines', () => {
  const table: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['node a.js', [['node', 'a.js']]],
    ['A=1 B="x y" node', [['A=1', 'B=x y', 'node']]],
    [String.raw`sh -c "echo \"a b\" c"`, [['sh', '-c', 'echo "a b" c']]],
    [`a 'it && is' && b`, [['a', 'it && is'], ['b']]],
    ['a&&b||c;d|e&f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['(a b) && c', [['a', 'b'], ['c']]],
    [String.raw`a\ b c`, [['a b', 'c']]],
    [`a"b"'c'd`, [['abcd']]],
    [`don't end`, [["don't", 'end']]],
    ['  ', []],
  ];
  for (const [line, expected] of table)
    it(`are split as the shell does: ${line}`, () =>
      assert.deepEqual(
        commandsIn(line).map(({ words }) => words.map(({ text }) => text)),
        expected,
      ));

  it('say where each word stands, quotation marks included', () => {
    const line = `x && A='b c' d`;
    const words = commandsIn(line).flatMap((command) => command.words);
    assert.deepEqual(
      words.map(({ start, end }) => line.slice(start, end)),
      ['x', "A='b c'", 'd'],
    );
  });

  it('are read in time in proportion to their length', () => {
    // Quotation marks that never close took the square of it.
    assert.equal(commandsIn(`"'`.repeat(30_000)).length, 1);
  });
});
