import assert from 'node:assert/strict';
import { LineIndex } from '../../server/src/syntax/place.ts';

describe('LineIndex', () => {
  it('counts lines and columns from 1', () => {
    const lines = new LineIndex('ab\ncd');
    assert.deepEqual(lines.positionAt(0), { line: 1, column: 1 });
    assert.deepEqual(lines.positionAt(2), { line: 1, column: 3 });
    assert.deepEqual(lines.positionAt(3), { line: 2, column: 1 });
    assert.deepEqual(lines.positionAt(5), { line: 2, column: 3 });
  });

  it('ends lines at every kind of break, and at no other character', () => {
    const lines = new LineIndex('a\r\nb\rc\nd\u2028e\u000bf\n');
    assert.equal(lines.lineCount, 5);
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((line) => lines.lineText(line)),
      ['a', 'b', 'c', 'd\u2028e\u000bf', ''],
    );
  });

  it('gives an empty text one line', () => {
    const lines = new LineIndex('');
    assert.equal(lines.lineCount, 1);
    assert.deepEqual(lines.positionAt(0), { line: 1, column: 1 });
  });

  it('counts columns in UTF-16 units', () => {
    assert.deepEqual(new LineIndex('😀x').positionAt(2), { line: 1, column: 3 });
  });

  it('takes an offset outside of the text for its nearest end', () => {
    const lines = new LineIndex('ab\nc');
    assert.deepEqual(lines.positionAt(-5), { line: 1, column: 1 });
    assert.deepEqual(lines.positionAt(99), { line: 2, column: 2 });
  });

  it('finds back the offset of every position', () => {
    const text = 'a\r\n\n\rbc\n😀\r\n';
    const lines = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      // Between \r and \n no line ends; an editor cannot point there.
      if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
      assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
    }
  });

  it('takes a position outside of the text for the nearest one in it', () => {
    const lines = new LineIndex('ab\ncd');
    assert.equal(lines.offsetAt({ line: 1, column: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 0, column: 1 }), 0);
    assert.equal(lines.offsetAt({ line: 9, column: 1 }), 5);
    assert.equal(lines.lineText(9), '');
  });
});
