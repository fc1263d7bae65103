import { construct } from './construct.ts';

export default construct({
  title: 'Bounds',
  known:
    'A question has a share of work: steps, depth, alternatives, callers. What fits into it is worked out.',
  unknown: 'What is past a bound: it ends there, and is neither an error nor a guess.',
  cases: [
    [
      'twenty-four alternatives are kept',
      'for (const x of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]) ⟦x⟧',
      'one of: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23',
    ],
    [
      'more alternatives are too many',
      'for (const x of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]) ⟦x⟧',
      'unknown: there are too many alternatives',
    ],
    [
      'functions that call each other are cut',
      'const f = (n) => g(n); const g = (n) => f(n); ⟦f(1)⟧',
      'unknown: the function calls itself',
    ],
  ],
});
