import { construct } from './construct.ts';

export default construct({
  title: 'Branches',
  known:
    'An assignment under `if`, `switch` or `&&` is an alternative under its condition. A branch that is known to be taken, or never to be, is settled; one that leaves is not seen behind.',
  unknown: 'Which branch is taken where the test is not known: both are kept.',
  cases: [
    ['a branch is an alternative', 'let a = 1; if (c) a = 2; ⟦a⟧', 'one of: 1 | 2 when `c` holds'],
    ['a branch that is known to be taken counts', 'let a = 1; if (true) a = 2; ⟦a⟧', '2'],
    ['a branch that is known not to be taken does not', 'let a = 1; if (false) a = 2; ⟦a⟧', '1'],
    ['the other branch is not seen from this one', 'let a = 1; if (c) a = 2; else { ⟦a⟧ }', '1'],
    [
      'a branch that leaves is not seen behind it',
      'function f() { let a = 1; if (c) { a = 2; return } return ⟦a⟧ }',
      '1',
    ],
    [
      'a branch that leaves is seen by other functions',
      'let a = 1; function f() { if (c) { a = 2; return } } f(); ⟦a⟧',
      'one of: 1 | 2 when `c` holds and `f` has run',
    ],
    [
      'a case is an alternative',
      "let a = 1; switch (x) { case 'k': a = 2; break } ⟦a⟧",
      "one of: 1 | 2 when `x` is `'k'`",
    ],
    ['a case is not seen from another', 'let a = 1; switch (x) { case 1: a = 2; break; case 2: ⟦a⟧ }', '1'],
    [
      'a case without a break goes on into the next',
      'let a = 1; switch (x) { case 1: a = 2; case 2: ⟦a⟧ }',
      'one of: 1 | 2 when `x` is `1`',
    ],
    [
      'a labelled block may be left before its end',
      'let a = 1; out: { if (c) break out; a = 2 } ⟦a⟧',
      'one of: 1 | 2 when `out` is not left before',
    ],
    ['&& guards an assignment', 'let a = 1; c && (a = 2); ⟦a⟧', 'one of: 1 | 2 when `c` holds'],
    [
      'a negated test is said without its negation',
      'let a = 1; if (!c) a = 2; ⟦a⟧',
      'one of: 1 | 2 when `c` does not hold',
    ],
    [
      'conditions of nested branches are joined',
      'let a = 1; if (c) { if (d) a = 2 } ⟦a⟧',
      'one of: 1 | 2 when `c` holds and `d` holds',
    ],
    [
      'a comparison with the environment is a condition',
      "let a = 1; if (process.env.STAGE === 'dev') a = 2; ⟦a⟧",
      "one of: 1 | 2 when `process.env.STAGE === 'dev'` holds",
    ],
    ['a constant settles a branch', 'const on = true; let a = 1; if (on) a = 2; ⟦a⟧', '2'],
    [
      'a branch that throws is not seen behind it',
      "let a = 1; if (c) { a = 2; throw new Error('no') } ⟦a⟧",
      '1',
    ],
    [
      'a var in a branch may be undefined',
      'if (c) { var a = 1 } ⟦a⟧',
      'one of: undefined | 1 when `c` holds',
    ],
    ['what stands behind a guard is sure', 'function f() { if (!c) return; let a = 1; return ⟦a⟧ }', '1'],
    [
      'the case of a known value is taken',
      "const f = (k) => { switch (k) { case 'a': return 1; case 'b': return 2; default: return 3 } }; ⟦[f('a'), f('b'), f('c')]⟧",
      '[1, 2, 3]',
    ],
    [
      'a case goes on into the next one',
      "const f = (k) => { let v = 0; switch (k) { case 'a': v = 1; case 'b': v = 2 } return v }; ⟦[f('a'), f('b'), f('c')]⟧",
      '[2, 2, 0]',
    ],
    [
      'cases that share their code',
      "const f = (k) => { switch (k) { case 'a': case 'b': return 1 } return 2 }; ⟦[f('a'), f('b'), f('c')]⟧",
      '[1, 1, 2]',
    ],
  ],
});
