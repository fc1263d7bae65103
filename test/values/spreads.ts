import { construct } from './construct.ts';

export default construct({
  title: 'Spreads into objects',
  known:
    'Properties of a known object are put over those before. A spread under a condition is an alternative.',
  unknown:
    'What an unknown spread may replace: properties before it are kept beside the doubt, those behind it are safe.',
  cases: [
    ['a spread puts its properties over those before', '(⟦{ a: 1, b: 1, ...{ a: 2 } }⟧)', '{ a: 2, b: 1 }'],
    ['a property after a spread wins', '(⟦{ ...{ a: 2 }, a: 1 }⟧)', '{ a: 1 }'],
    ['a spread of undefined adds nothing', '(⟦{ a: 1, ...undefined }⟧)', '{ a: 1 }'],
    [
      'an unknown spread may replace what stands before it',
      '⟦({ a: 1, ...x }).a⟧',
      'one of: 1 when `...x` does not replace it | unknown: `global.x` is outside of the workspace',
    ],
    ['an unknown spread leaves what follows it alone', '⟦({ ...x, a: 1 }).a⟧', '1'],
    [
      'a conditional spread is an alternative',
      '⟦({ a: 1, ...(c && { a: 2 }) }).a⟧',
      'one of: 2 when `c` holds | 1 when `c` does not hold',
    ],
    [
      'a choice of spreads is one of both',
      '⟦({ ...(c ? { a: 1 } : { a: 2 }) }).a⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a choice between an object and something unknown keeps the doubt',
      '⟦({ a: 1, ...(c ? { a: 2 } : x) }).a⟧',
      'one of: 2 when `c` holds | 1 when `c` does not hold and `...(c ? { a: 2 } : x)` does not replace it | unknown: `global.x` is outside of the workspace when `c` does not hold',
    ],
    [
      'a spread of an object with a doubt keeps the doubt',
      'const o = { a: 1, ...x }; ⟦({ ...o }).a⟧',
      'one of: 1 when `...x` does not replace it | unknown: `global.x` is outside of the workspace',
    ],
    ['an explicit undefined replaces', '⟦({ a: 1, ...{ a: undefined } }).a⟧', 'undefined'],
    ['what was deleted replaces nothing', 'const o = { a: 2 }; delete o.a; ⟦({ a: 1, ...o }).a⟧', '1'],
    [
      'what is set under a condition replaces under it alone',
      'const o = {}; if (c) o.a = 2; ⟦({ a: 1, ...o }).a⟧',
      'one of: 2 when `c` holds | 1 when `c` does not hold',
    ],
  ],
});
