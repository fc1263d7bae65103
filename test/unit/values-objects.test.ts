import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

describe('values: objects', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['an object is its properties', "(⟦{ a: 1, 'b': 2, ['c']: 3, 4: 5 }⟧)", '{ a: 1, b: 2, c: 3, 4: 5 }'],
    ['a shorthand is the value of its name', 'const a = 1; (⟦{ a }⟧)', '{ a: 1 }'],
    ['a getter is what it gives', '(⟦{ get a() { return 1 } }⟧)', '{ a: 1 }'],
    ['the last of two equal keys counts', '(⟦{ a: 1, a: 2 }⟧)', '{ a: 2 }'],
    ['a key that is a constant is known', "const k = 'a'; (⟦{ [k]: 1 }⟧)", '{ a: 1 }'],
    [
      'a key that is not known may replace what stands before it',
      '⟦({ a: 1, [k]: 2 }).a⟧',
      'one of: 1 when `[k]: 2` does not replace it | unknown: a computed key is not known',
    ],
    ['a key that is not known leaves what follows it alone', '⟦({ [k]: 2, a: 1 }).a⟧', '1'],
    ['a property that is not there is undefined', '⟦({ a: 1 }).b⟧', 'undefined'],
    [
      'a property of an open object is unknown',
      '⟦({ ...rest }).b⟧',
      'unknown: `global.rest` is outside of the workspace',
    ],
    [
      'a method of every object is not undefined',
      '⟦({}).toString⟧',
      'unknown: `toString` is a method of the language',
    ],
    ['an object with a prototype may have more', '⟦({ __proto__: base }).a⟧', 'unknown: it has a prototype'],
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
      'one of: 2 when `c` holds | 1',
    ],
    [
      'the rest of an object lacks what was taken',
      'const { a, ...rest } = { a: 1, b: 2 }; ⟦({ a: 5, ...rest })⟧',
      '{ a: 5, b: 2 }',
    ],
    [
      'Object.assign puts sources over its target',
      '⟦Object.assign({ a: 1 }, { b: 2 }, { a: 3 })⟧',
      '{ a: 3, b: 2 }',
    ],
    ['Object.freeze gives its argument', '⟦Object.freeze({ a: 1 })⟧', '{ a: 1 }'],
    ['an optional chain of undefined is undefined', 'const o = {}; ⟦o.a?.b⟧', 'undefined'],
    [
      'an enum is its members, numbers going on',
      "enum E { A, B = 5, C, D = 'x' } ⟦[E.A, E.C, E.D]⟧",
      '[0, 6, "x"]',
    ],
    ['an enum leads back from numbers to names', 'enum E { A } ⟦E[0]⟧', '"A"'],
    [
      'names in a pattern are the parts',
      'const { a: { b = 1 }, c: [, d] } = { a: {}, c: [2, 3] }; ⟦[b, d]⟧',
      '[1, 3]',
    ],
    ['a pattern with a constant key is followed', "const k = 'x'; const { [k]: v } = { x: 1 }; ⟦v⟧", '1'],
    ['a list pattern takes what is there', 'const [a, b = 2] = [1]; ⟦[a, b]⟧', '[1, 2]'],
  ];
  for (const [name, source, expected] of table) it(name, () => assert.equal(evaluate(source), expected));
});

describe('values: what is written onto objects', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a later write counts', 'const o = { a: 1 }; o.a = 2; ⟦o⟧', '{ a: 2 }'],
    ['a write after the use does not', 'const o = { a: 1 }; ⟦o⟧; o.a = 2;', '{ a: 1 }'],
    ['a write in brackets counts', "const o = { a: 1 }; o['a'] = 2; ⟦o⟧", '{ a: 2 }'],
    ['a write by a constant key counts', "const k = 'a'; const o = { a: 1 }; o[k] = 2; ⟦o.a⟧", '2'],
    [
      'a write by an unknown key may hit any property',
      'const o = { a: 1 }; o[k] = 2; ⟦o.a⟧',
      'one of: 1 when `o[k] = 2` does not replace it | unknown: what is written to is not known',
    ],
    [
      'a conditional write is an alternative',
      'const o = { a: 1 }; if (c) o.a = 2; ⟦o.a⟧',
      'one of: 2 when `c` holds | 1',
    ],
    [
      'a conditional write onto an open object leaves the doubt',
      'const o = { ...x }; if (c) o.a = 2; ⟦o.a⟧',
      'one of: 2 when `c` holds | unknown: `global.x` is outside of the workspace',
    ],
    [
      'writes under one decision stand for their branches',
      'const o = {}; if (c) o.a = 1; else o.a = 2; ⟦o.a⟧',
      'one of: 2 when `c` does not hold | 1 when `c` holds | undefined',
    ],
    ['a nested write counts', 'const o = { p: { a: 1 } }; o.p.a = 2; ⟦o⟧', '{ p: { a: 2 } }'],
    ['??= onto a property keeps what is there', 'const o = { a: 1 }; o.a ??= 2; ⟦o.a⟧', '1'],
    ['||= onto a property replaces what counts as false', 'const o = { a: 0 }; o.a ||= 2; ⟦o.a⟧', '2'],
    ['+= onto a property is worked out', "const o = { a: 'x' }; o.a += 'y'; ⟦o.a⟧", '"xy"'],
    [
      '++ makes a property unknown',
      'const o = { a: 1 }; o.a++; ⟦o.a⟧',
      'unknown: it is computed step by step',
    ],
    [
      'a destructuring assignment makes a property unknown',
      'const o = { a: 1 }; [o.a] = list; ⟦o.a⟧',
      'unknown: it is computed step by step',
    ],
    ['delete takes a property away', 'const o = { a: 1 }; delete o.a; ⟦o.a⟧', 'undefined'],
    [
      'Object.assign onto a name counts',
      'const o = { a: 1 }; Object.assign(o, { b: 2 }); ⟦o⟧',
      '{ a: 1, b: 2 }',
    ],
    [
      'Object.assign of something unknown may replace anything',
      'const o = { a: 1 }; Object.assign(o, x); ⟦o.a⟧',
      'one of: 1 when `Object.assign(o, x)` does not replace it | unknown: `global.x` is outside of the workspace',
    ],
    [
      'an object that is handed on keeps what is known and is open',
      'const o = { a: 1 }; use(o); ⟦o⟧',
      '{ a: 1, … }',
    ],
    ['an object that is logged stays closed', 'const o = { a: 1 }; console.log(o); ⟦o⟧', '{ a: 1 }'],
    ['a write through another constant counts', 'const o = { a: 1 }; const p = o; p.a = 2; ⟦o.a⟧', '2'],
    [
      'a write through the first name counts for the other',
      'const o = { a: 1 }; const p = o; o.a = 2; ⟦p.a⟧',
      '2',
    ],
    [
      'a write through a part counts for the whole',
      'const o = { p: { a: 1 } }; const p = o.p; p.a = 2; ⟦o.p.a⟧',
      '2',
    ],
    [
      'a write to the object before does not count for the one after',
      'let o = { a: 1 }; o.a = 2; o = { a: 3 }; ⟦o.a⟧',
      '3',
    ],
    [
      'a function that writes counts from when it has run',
      'const o = { a: 1 }; function f() { o.a = 2 } f(); ⟦o.a⟧',
      'one of: 2 when `f` has run | 1',
    ],
    [
      'what a function writes is not undone by what stands behind it',
      'const o = { a: 1 }; function f() { o.a = 2 } o.a = 3; f(); ⟦o.a⟧',
      'one of: 2 when `f` has run | 3',
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
    ['a list that grows is longer', "const l = ['a']; l.push('b'); ⟦l⟧", '["a", "b"]'],
    ['a list that may have grown is open', "const l = ['a']; if (c) l.push('b'); ⟦l⟧", '["a", …]'],
    ['a list that is sorted is not known', 'const l = [2, 1]; l.sort(); ⟦l⟧', '[…]'],
    [
      'a list with an element replaced is not known',
      'const l = [2, 1]; l[0] = 3; ⟦l[0]⟧',
      'unknown: the list is changed afterwards',
    ],
    ['a list that is handed on is open', 'const l = [1]; use(l); ⟦l⟧', '[1, …]'],
    [
      'an agent remembers what is written onto it, also afterwards',
      "const { Agent } = require('https'); const a = new Agent({}); ⟦a⟧; a.options.ca = 1;",
      'new https#Agent({}) with options.ca = 1',
    ],
    ['an imported object is written onto', "import { o } from './o'; o.a = 2; ⟦o.a⟧", '2'],
  ];
  for (const [name, source, expected] of table)
    it(name, () => assert.equal(evaluate(source, { '/o.ts': 'export const o = { a: 1 };' }), expected));
});
