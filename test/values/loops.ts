import { construct } from './construct.ts';

export default construct({
  title: 'Loops',
  known:
    'An element of a known list is one of its elements. An assignment in a loop is an alternative: the loop may not run, and what stands later in it is seen in its next round.',
  unknown: 'A counter: rounds are not counted.',
  cases: [
    [
      'a loop may not run',
      'let a = 1; for (const x of xs) a = 2; ⟦a⟧',
      'one of: 1 | 2 when the loop on line 1 runs',
    ],
    [
      'a later line of a loop is seen in its next round',
      'let a = 1; while (c) { ⟦a⟧; a = 2 }',
      'one of: 1 | 2 when the loop on line 1 has come round',
    ],
    ['a name of the round itself is fresh in each', 'while (c) { let a = 1; ⟦a⟧; a = 2 }', '1'],
    [
      'the other branch is seen in the next round',
      'let a = 1; while (c) { if (d) { a = 2 } else { ⟦a⟧ } }',
      'one of: 1 | 2 when the loop on line 1 has come round',
    ],
    [
      'a counter is unknown',
      'for (let i = 0; i < 3; i++) ⟦i⟧',
      'one of: 0 | unknown: `i` is changed in a way that is not followed when the loop on line 1 has come round',
    ],
    ['an element of a known list is one of them', 'for (const x of [1, 2]) ⟦x⟧', 'one of: 1 | 2'],
    [
      'an element of a list is itself, whatever expression it came from',
      'const f = (n) => n + 1; for (const x of [f(1), f(2)]) ⟦x⟧',
      'one of: 2 | 3',
    ],
    [
      'an existing name in the head of a loop is unknown',
      'let x = 1; for (x of [2]) ⟦x⟧',
      'unknown: `x` is changed in a way that is not followed',
    ],
    [
      'a part of an element is one of the parts',
      'for (const { a } of [{ a: 1 }, { a: 2 }]) ⟦a⟧',
      'one of: 1 | 2',
    ],
    ['a callback of a known list is given its elements', '[1, 2].forEach((x) => { ⟦x⟧ })', 'one of: 1 | 2'],
    [
      'an element of an unknown list is unknown',
      'for (const x of xs) ⟦x⟧',
      'unknown: an element of a list that is not known',
    ],
    [
      'a list that a loop fills is known',
      "const l = []; for (const x of ['a', 'b']) l.push(x); ⟦l⟧",
      '["a", "b"]',
    ],
  ],
});
