import { construct } from './construct.ts';

export default construct({
  title: 'Lists',
  known:
    'The elements of a list, its length, `concat`, `join` and spreads of known lists. What stands in front of an unknown part is kept, and the list is then open (`…`).',
  unknown:
    'What stands behind an unknown part, since its place is not known, and a list that was sorted or has had an element replaced.',
  cases: [
    ['a list joins its elements', "⟦['a', 'b'].join(':')⟧", '"a:b"'],
    ['a list joins nothing for null', "⟦['a', null, undefined].join(':')⟧", '"a::"'],
    ['a list is joined to others', "⟦['a'].concat(['b'], 'c')⟧", '["a", "b", "c"]'],
    ['a list is spread into another', "const a = ['x']; ⟦[...a, 'y']⟧", '["x", "y"]'],
    ['a list with an unknown part is open from there on', "⟦['x', ...others, 'y']⟧", '["x", …]'],
    ['a list has a length', '⟦[1, 2].length⟧', '2'],
    ['a method of a list is no missing element', '⟦[1].map⟧', 'unknown: `map` is a method of the language'],
    ['only an index is an index', "⟦[1]['']⟧", 'undefined'],
    ['a list that grows is longer', "const l = ['a']; l.push('b'); ⟦l⟧", '["a", "b"]'],
    ['a list that may have grown is open', "const l = ['a']; if (c) l.push('b'); ⟦l⟧", '["a", …]'],
    ['a list that is sorted is not known', 'const l = [2, 1]; l.sort(); ⟦l⟧', '[…]'],
    ['an element that is replaced is known', 'const l = [2, 1]; l[0] = 3; ⟦l[0]⟧', '3'],
    [
      'a list that is handed on is open',
      'const l = [1]; use(l); ⟦l⟧',
      '[(1 | unknown: it is handed to `use`, which is not followed), …]',
    ],
    ['an element is read by its index', '⟦[1, 2][0]⟧', '1'],
    ['a list in a list is read', '⟦[[1, 2], [3]][1][0]⟧', '3'],
    ['an index past the end is undefined', '⟦[1][5]⟧', 'undefined'],
    [
      'an element of an open list is not known',
      '⟦[1, ...others][1]⟧',
      'unknown: an unknown list is spread into it',
    ],
  ],
});
