// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

/** What looked surer than it is; most of it was found by the programs of `test/differential`. */
const cases: readonly (readonly [title: string, code: string, expected: string])[] = [
  [
    'a member of nothing ends a `try`',
    'let a = 0; const o = {}; try { o.b.c; a = 1; } catch {} ⟦a⟧',
    'one of: 0 | 1 when no error comes before it',
  ],
  [
    'a name that nobody declares ends a `try`',
    'let a = 0; try { missing; a = 1; } catch {} ⟦a⟧',
    'one of: 0 | 1 when no error comes before it',
  ],
  [
    'a name that is not set up yet ends a `try`',
    'let a = 0; try { late; let late = 1; a = 1; } catch {} ⟦a⟧',
    'one of: 0 | 1 when no error comes before it',
  ],
  [
    'what cannot be taken apart ends a `try`',
    'let a = 0; try { const [b] = 1; a = 1; } catch {} ⟦a⟧',
    'one of: 0 | 1 when no error comes before it',
  ],
  [
    'a class of the workspace may refuse to be made',
    'let a = 0; class K { constructor() { throw 1; } } try { new K(); a = 1; } catch {} ⟦a⟧',
    'one of: 0 | 1 when no error comes before it',
  ],
  [
    'an agent of a package is made without an error',
    "import https from 'https'; let a = 0; try { const b = new https.Agent({}); a = 1; } catch {} ⟦a⟧",
    '1',
  ],
  [
    'a member of an object that is there is read without an error',
    "import https from 'https'; let a = 0; const o = {}; try { o.b = https.globalAgent; a = process.env.B; } catch {} ⟦a⟧",
    'env B',
  ],
  [
    'a constructor that may fail leaves its `return` open',
    "function f() { try { new URL('x'); return 1; } catch { return 2; } } ⟦f()⟧",
    'one of: 1 when no error comes before it | 2 when an error is caught',
  ],
  [
    'what `finally` returns takes the place of what `try` returns',
    'function f() { try { return 1; } finally { return 2; } } ⟦f()⟧',
    'one of: 1 when `finally` lets it pass | 2',
  ],
  [
    'a function that returns early may not have written',
    'const o = {}; function f(x) { if (q) return; x.a = 1; } f(o); ⟦o⟧',
    '{ a: (1 when `f` does not return before | undefined) }',
  ],
  [
    'a function does not return early where its test is known',
    'const o = {}; function f(x) { if (!x) return; x.a = 1; } f(o); ⟦o⟧',
    '{ a: 1 }',
  ],
  [
    'what a function gives back has not run yet',
    'const o = {}; function f(x) { return () => { x.a = 1; }; } f(o); ⟦o⟧',
    '{ a: (1 when the function on line 1 has run | undefined) }',
  ],
  [
    'a getter may assign',
    'let a = 1; const o = { get b() { a = 2; return 1; } }; o.b; ⟦a⟧',
    'one of: 1 | 2 when `b` has run',
  ],
  [
    'turning an object into a text may assign',
    "let a = 1; const o = { toString() { a = 2; return ''; } }; `${o}`; ⟦a⟧",
    'one of: 1 | 2 when `toString` has run',
  ],
  [
    'a tag of a template is a call',
    'let a = 1; const t = () => { a = 2; }; t`x`; ⟦a⟧',
    'one of: 1 | 2 when `t` has run',
  ],
  [
    'the initializer of a field runs when an object is made',
    'let a = 1; class K { b = (a = 2); } new K(); ⟦a⟧',
    'one of: 1 | 2 when an object with `b` is made',
  ],
  [
    'a default runs only where it is needed',
    'let a = 1; const { b = (a = 2) } = o; ⟦a⟧',
    'one of: 1 | 2 when the default `(a = 2)` is needed',
  ],
  [
    'an argument behind `?.` may not be looked at',
    'let a = 1; o?.f((a = 2)); ⟦a⟧',
    'one of: 1 | 2 when `o?.f` is there',
  ],
  [
    'a `break` under a condition leaves the rest of a clause',
    'let a = 0; switch (3) { case 3: a = 1; if (q) break; a = 2; } ⟦a⟧',
    'one of: 1 | 2 when the `switch` on line 1 is not left before',
  ],
  [
    'a clause with a `break` under a condition goes on into the next',
    'let a = 0; switch (1) { case 1: if (q) break; case 2: a = 2; } ⟦a⟧',
    'one of: 0 | 2 when the `switch` on line 1 is not left before',
  ],
  [
    'an earlier clause may take the value',
    'let a = 0; switch (true) { case q: break; case true: a = 1; } ⟦a⟧',
    'one of: 0 | 1 when `true` is not `q`',
  ],
  [
    'a label may be left out of any statement',
    'let a = 0; l: if (true) { a = 1; if (q) break l; a = 2; } ⟦a⟧',
    'one of: 0 | 1 when `l` is not left before | 2 when `l` is not left before',
  ],
];

describe('what is not as sure as it looks', () => {
  for (const [title, code, expected] of cases) it(title, () => assert.equal(evaluate(code), expected));
});
