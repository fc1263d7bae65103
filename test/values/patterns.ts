import { construct } from './construct.ts';

export default construct({
  title: 'Destructuring',
  known:
    'Names in a pattern are the parts they name, with defaults, at any depth; a rest is what was not taken.',
  unknown: 'A pattern over something unknown.',
  cases: [
    [
      'the rest of an object lacks what was taken',
      'const { a, ...rest } = { a: 1, b: 2 }; ⟦({ a: 5, ...rest })⟧',
      '{ a: 5, b: 2 }',
    ],
    [
      'names in a pattern are the parts',
      'const { a: { b = 1 }, c: [, d] } = { a: {}, c: [2, 3] }; ⟦[b, d]⟧',
      '[1, 3]',
    ],
    ['a pattern with a constant key is followed', "const k = 'x'; const { [k]: v } = { x: 1 }; ⟦v⟧", '1'],
    ['a list pattern takes what is there', 'const [a, b = 2] = [1]; ⟦[a, b]⟧', '[1, 2]'],
    ['a default of an object stands for a missing one', 'const { a: { b } = { b: 2 } } = {}; ⟦b⟧', '2'],
    ['a name in quotes is a name', "const { 'a-b': v } = { 'a-b': 1 }; ⟦v⟧", '1'],
    ['a default does not stand for null', 'const { a = 1 } = { a: null }; ⟦a⟧', 'null'],
    [
      'a pattern over alternatives gives alternatives',
      'const { a } = c ? { a: 1 } : { a: 2 }; ⟦a⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a pattern over a call of outside is its member',
      "import { load } from 'pkg'; const { a } = load(); ⟦a⟧",
      'pkg#load().a',
    ],
  ],
});
