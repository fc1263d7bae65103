import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

describe('values: variables and the flow of control', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a let is what was assigned last', 'let a = 1; a = 2; ⟦a⟧', '2'],
    ['a let without a value is undefined', 'let a; ⟦a⟧', 'undefined'],
    ['an assignment behind the use does not count', 'let a = 1; ⟦a⟧; a = 2', '1'],
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
      'a branch that throws is seen where the error is caught',
      'let a = 1; try { if (c) { a = 2; throw e } } catch {} ⟦a⟧',
      'one of: 1 | 2 when `c` holds',
    ],
    [
      'an assignment in try is not sure when a call may throw before it',
      'let a = 1; try { f(); a = 2 } catch {} ⟦a⟧',
      'one of: 1 | 2 when no error comes before it',
    ],
    [
      'an assignment in try is sure when nothing may throw',
      'let a = 1; try { a = 2; f() } catch {} ⟦a⟧',
      '2',
    ],
    [
      'an assignment in try is sure when the catch leaves',
      'function g() { let a = 1; try { f(); a = 2 } catch { return } return ⟦a⟧ }',
      '2',
    ],
    [
      'an assignment in try may be missing in its catch',
      'let a = 1; try { a = 2 } catch { ⟦a⟧ }',
      'one of: 1 | 2 when no error comes before it',
    ],
    [
      'an assignment in catch is an alternative',
      'let a = 1; try { f() } catch { a = 2 } ⟦a⟧',
      'one of: 1 | 2 when an error is caught',
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
      'a labelled block may be left before its end',
      'let a = 1; out: { if (c) break out; a = 2 } ⟦a⟧',
      'one of: 1 | 2 when `out` is not left before',
    ],
    ['&& guards an assignment', 'let a = 1; c && (a = 2); ⟦a⟧', 'one of: 1 | 2 when `c` holds'],
    ['??= assigns where nothing is', 'let a; a ??= 2; ⟦a⟧', '2'],
    ['||= keeps what is there', 'let a = 1; a ||= 2; ⟦a⟧', '1'],
    ['+= joins texts', "let a = 'x'; a += 'y'; ⟦a⟧", '"xy"'],
    [
      'a destructuring assignment makes a name unknown',
      'let a = 1; ({ a } = x); ⟦a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    [
      'a default in a destructuring assignment makes a name unknown',
      'let a = 1; [a = 2] = x; ⟦a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    [
      'what a function assigns counts once it has run',
      'let a = 1; function f() { a = 2 } f(); ⟦a⟧',
      'one of: 1 | 2 when `f` has run',
    ],
    [
      'what a function assigns is not undone by what stands behind it',
      'let a = 1; function f() { a = 2 } a = 3; f(); ⟦a⟧',
      'one of: 3 | 2 when `f` has run',
    ],
    ['a fresh assignment hides what functions assign', 'let a = 1; function f() { a = 2 } a = 3; ⟦a⟧', '3'],
    ['an assignment around a function has run before it', 'let a; a = 1; const f = () => ⟦a⟧;', '1'],
    [
      'an assignment behind the first call of a function may not',
      'let a = 1; const f = () => ⟦a⟧; f(); a = 2;',
      'one of: 1 | 2 when `f` runs after line 1',
    ],
    [
      'an assignment behind a callback may not have run before it',
      'let a = 1; list.map(() => ⟦a⟧); a = 2;',
      'one of: 1 | 2 when the function on line 1 runs after line 1',
    ],
    [
      'what a function assigned in its last call is seen in the next',
      'let n = 0; function f() { n = 1; } function g() { const r = ⟦n⟧; n = 2; return r }',
      'one of: 0 | 2 when `g` has run before | 1 when `f` has run',
    ],
    ['a parameter that is assigned is what was assigned', 'function f(a) { a = 2; return a } ⟦f(1)⟧', '2'],
    [
      'a parameter with a fallback is either',
      'function f(a) { a = a || 2; return a } ⟦[f(1), f()]⟧',
      '[1, 2]',
    ],
    [
      'a parameter that is merged over defaults keeps the merge',
      'function f(o) { o = { a: 1, ...o, b: 3 }; return o } ⟦f({ a: 2, b: 2 })⟧',
      '{ a: 2, b: 3 }',
    ],
    [
      'a function that is replaced is one of both',
      'function f() { return 1 } if (c) f = () => 2; ⟦f()⟧',
      'one of: 1 | 2 when `c` holds',
    ],
    [
      'a value that depends on itself is unknown',
      'const a = b; const b = a; ⟦a⟧',
      'unknown: it depends on itself',
    ],
  ];
  for (const [name, source, expected] of table) it(name, () => assert.equal(evaluate(source), expected));
});
