import { construct } from './construct.ts';

export default construct({
  title: 'Writes that a function makes',
  known:
    'What a function writes onto an object, or assigns to a name around it, counts once the function has run: an alternative, unless a later write is sure to come after.',
  unknown: 'Whether it has run: that is said as a condition.',
  cases: [
    [
      'a function that writes counts from when it has run',
      'const o = { a: 1 }; function f() { o.a = 2 } f(); ⟦o.a⟧',
      '2',
    ],
    [
      'a function that is called before a write may be called again after it',
      'const o = { a: 1 }; function f() { o.a = 2 } f(); o.a = 3; ⟦o.a⟧',
      'one of: 2 when `f` has run | 3',
    ],
    [
      'a function that is called before an assignment may be called again after it',
      'let a = 1; function f() { a = 2 } f(); a = 3; g(); ⟦a⟧',
      'one of: 3 | 2 when `f` has run',
    ],
    [
      'a function that another one calls has run with it',
      'const o = { a: 1 }; function f() { o.a = 2 } function g() { f() } g(); ⟦o.a⟧',
      '2',
    ],
    [
      'a function that is called under a condition may have run',
      'const o = { a: 1 }; function f() { o.a = 2 } if (c) f(); ⟦o.a⟧',
      'one of: 2 when `f` has run | 1',
    ],
    [
      'a function that waits may not have got there',
      'const o = { a: 1 }; async function f() { await g(); o.a = 2 } f(); ⟦o.a⟧',
      'one of: 2 when `f` has run | 1',
    ],
    ['forEach runs in place', "const o = {}; ['a'].forEach(() => { o.a = 2 }); ⟦o.a⟧", '2'],
    ['a static block runs in place', 'const o = {}; class C { static { o.a = 2 } } ⟦o.a⟧', '2'],
    [
      'what a function writes is not undone by what stands behind it',
      'const o = { a: 1 }; function f() { o.a = 2 } o.a = 3; f(); ⟦o.a⟧',
      '2',
    ],
    [
      'a write around a function has run before it',
      'const o = { a: 1 }; o.a = 2; function f() { return ⟦o.a⟧ }',
      '2',
    ],
    [
      'a write behind a call has not surely run before it',
      'const o = { a: 1 }; f(); o.a = 2; function f() { return ⟦o.a⟧ }',
      'one of: 2 when `f` runs after line 1 | 1',
    ],
    ['what a function assigns counts once it has run', 'let a = 1; function f() { a = 2 } f(); ⟦a⟧', '2'],
    [
      'what a function assigns is not undone by what stands behind it',
      'let a = 1; function f() { a = 2 } a = 3; f(); ⟦a⟧',
      '2',
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
    [
      'a callback writes',
      'const o = { a: 1 }; setTimeout(() => { o.a = 2 }); ⟦o.a⟧',
      'one of: 2 when the function on line 1 has run | 1',
    ],
    ['a function that is called at once writes', 'const o = { a: 1 }; (() => { o.a = 2 })(); ⟦o.a⟧', '2'],
  ],
});
