import { construct } from './construct.ts';

export default construct({
  title: 'Optional chains',
  known: 'A chain of known values is followed; one that meets `null` or `undefined` is `undefined`.',
  unknown: 'A link that is not known.',
  cases: [
    ['a chain of known objects leads to its end', "const o = { a: { b: 1 } }; ⟦o?.a?.['b']⟧", '1'],
    ['a chain from null is undefined', 'const o = null; ⟦o?.a⟧', 'undefined'],
    ['a method that is there is called', 'const o = { a() { return 1 } }; ⟦o.a?.()⟧', '1'],
    ['a chain falls back', "const o = {}; ⟦o.a?.b ?? 'x'⟧", '"x"'],
    [
      'a chain from one of several is followed from each',
      '⟦(c ? { a: 1 } : undefined)?.a⟧',
      'one of: 1 when `c` holds | undefined when `c` does not hold',
    ],
    [
      'all that follows in a chain from nothing is undefined',
      'const o = c ? { a: { b: () => 1 } } : null; ⟦[o?.a.b(), o?.a["b"]]⟧',
      '[(1 when `c` holds | undefined when `c` does not hold), (function when `c` holds | undefined when `c` does not hold)]',
    ],
    ['a chain from something unknown is unknown', '⟦x?.a⟧', 'global#x.a'],
    ['a call on undefined with ?. is undefined', 'const o = {}; ⟦o.a?.toLowerCase()⟧', 'undefined'],
    ['an optional call of nothing is undefined', "const o = {}; ⟦o.f?.('a')⟧", 'undefined'],
  ],
});
