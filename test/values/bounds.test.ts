import assert from 'node:assert/strict';
import { evaluate } from '../unit/evaluation.ts';

describe('values: bounds', () => {
  it('nesting that is too deep is unknown', () => {
    assert.match(evaluate(`⟦${'!('.repeat(400)}1${')'.repeat(400)}⟧`), /^unknown: .*(deeply|known)/);
  });

  it('a sum of ten thousand parts is unknown in part and no error', () => {
    assert.match(
      evaluate(`const a = ⟦${Array.from({ length: 10_000 }, () => "'a'").join(' + ')}⟧;`),
      /unknown/,
    );
  });

  it('a chain of ten thousand calls is no error', () => {
    assert.match(evaluate(`⟦a${'.b()'.repeat(10_000)}⟧`), /unknown/);
  });

  it('alternatives that double with every line are unknown', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `const a${index + 1} = c${index} ? a${index} + 'x' : a${index} + 'y';`,
    );
    assert.match(evaluate(`const a0 = '';\n${lines.join('\n')}\n⟦a40⟧`), /^unknown/);
  });

  it('texts that double with every line are unknown before they fill the memory', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `const a${index + 1} = a${index} + a${index};`);
    assert.match(evaluate(`const a0 = 'text';\n${lines.join('\n')}\n⟦a40⟧`), /^unknown/);
  });

  it('a merge of what holds the object that is merged into ends', () => {
    const into = "const held = {}; const all = _.omit(held, 'a');";
    const merging = '() => { _.merge(all, { b: { a: held } }); }';
    assert.match(
      evaluate(`import _ from 'lodash'; ${into} export const f = ${merging}; ⟦all⟧`),
      /not followed/,
    );
  });

  it('calls that double with every function end soon', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `const f${index + 1} = (a) => f${index}(a) + f${index}(a + 1);`,
    );
    assert.match(evaluate(`const f0 = (a) => a;\n${lines.join('\n')}\n⟦f60(1)⟧`), /^unknown/);
  });

  it('a list of two hundred thousand elements is spread without an error', () => {
    const source = `const a = [${'1,'.repeat(200_000)}]; const f = (x) => x; ⟦[...a, f(...a)].length⟧`;
    assert.match(evaluate(source), /200001|unknown/);
  });
});
