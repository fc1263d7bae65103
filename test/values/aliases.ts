import { construct } from './construct.ts';

export default construct({
  title: 'One object under several names',
  known:
    'A write through one name counts for all names of the same object: another constant, a part of a whole, an import.',
  unknown:
    'What code that is not followed does to an object that it is handed: the object is then open (`…`).',
  cases: [
    [
      'an object that is handed on keeps what is known and is open',
      'const o = { a: 1 }; use(o); ⟦o⟧',
      '{ a: (1 | unknown: it is handed to `use`, which is not followed), … }',
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
      'an agent remembers what is written onto it, also afterwards',
      "const { Agent } = require('https'); const a = new Agent({}); ⟦a⟧; a.options.ca = 1;",
      'new https#Agent({}) with options.ca = 1',
    ],
    {
      title: 'an imported object is written onto',
      code: "import { o } from './o'; o.a = 2; ⟦o.a⟧",
      files: { '/o.ts': 'export const o = { a: 1 };' },
      is: '2',
    },
    [
      'a function of the workspace writes onto its argument',
      'function f(o) { o.a = 2 } const p = { a: 1 }; f(p); ⟦p.a⟧',
      '2',
    ],
    [
      'a method writes onto its argument',
      'const m = { set(o) { o.a = 2 } }; const p = { a: 1 }; m.set(p); ⟦p.a⟧',
      '2',
    ],
    [
      'a write through another variable counts',
      'const o = { a: 1 }; let p; p = o; p.a = 2; ⟦o.a⟧',
      'one of: unknown: it may be written by another way when `p.a = 2` is about the same object | 1',
    ],
    [
      'a write before the other variable has it counts as well',
      'const o = { a: 1 }; let p; p.a = 2; p = o; ⟦o.b⟧',
      'undefined',
    ],
    [
      'a write through a list that holds it counts',
      'const o = { a: 1 }; const l = [o]; l[0].a = 2; ⟦o.a⟧',
      'one of: unknown: it may be written by another way when `l[0].a = 2` is about the same object | 1',
    ],
    [
      'a list that holds it sees what is written',
      'const o = { a: 1 }; const l = [o]; o.a = 2; ⟦l[0].a⟧',
      '2',
    ],
    [
      'an object that holds it sees what is written',
      'const o = { a: 1 }; const p = { o }; o.a = 2; ⟦p.o.a⟧',
      '2',
    ],
    [
      'a spread of it does not see what is written',
      'const o = { a: 1 }; const p = { ...o }; o.a = 2; ⟦p.a⟧',
      '1',
    ],
    [
      'a spread of it sees what is written further in',
      'const o = { t: { a: 1 } }; const p = { ...o }; o.t.a = 2; ⟦p.t.a⟧',
      '2',
    ],
    [
      'a write through an object that holds it counts',
      'const o = { a: 1 }; const p = { o }; p.o.a = 2; ⟦o.a⟧',
      'one of: unknown: it may be written by another way when `p.o.a = 2` is about the same object | 1',
    ],
    [
      'a write through a part that a pattern took counts',
      'const o = { t: { a: 1 } }; const { t } = o; t.a = 2; ⟦o.t.a⟧',
      '2',
    ],
    [
      'a write through the variable of a loop counts',
      'const o = { a: 1 }; for (const p of [o]) p.a = 2; ⟦o.a⟧',
      'one of: unknown: it may be written by another way when `p.a = 2` is about the same object | 1',
    ],
    [
      'a write through what a function gives back counts',
      'const o = { a: 1 }; const id = (x) => x; id(o).a = 2; ⟦o.a⟧',
      'one of: unknown: it may be written by another way when `id(o).a = 2` is about the same object | 1',
    ],
    [
      'what a function gives back sees what is written',
      'const o = { a: 1 }; const id = (x) => x; const p = id(o); o.a = 2; ⟦p.a⟧',
      'one of: unknown: it may be written by another way when `o.a = 2` is about the same object | 1',
    ],
    [
      'a write to another property is none to this one',
      'const o = { a: 1 }; let p; p = o; p.b = 2; ⟦o.a⟧',
      '1',
    ],
    [
      'a write to an object of its own is none to this one',
      'const o = { a: 1 }; const p = { a: 0 }; p.a = 2; f([o].length); ⟦o.a⟧',
      '1',
    ],
    ['an object that is held nowhere else is not in doubt', 'const o = { a: 1 }; x.a = 2; ⟦o.a⟧', '1'],
    [
      'a constructor may write onto what it is given',
      'const o = { a: 1 }; class C { constructor(p) { p.a = 2 } } new C(o); ⟦o.a⟧',
      '2',
    ],
    [
      'an object that holds itself is not followed',
      'const o = {}; o.self = o; ⟦o.self⟧',
      'unknown: it holds itself',
    ],
    ['a frozen object stays as it is', 'const o = Object.freeze({ a: 1 }); o.a = 2; ⟦o.a⟧', '1'],
    [
      'an object is frozen from where that is said',
      'const o = { a: 1 }; o.a = 2; Object.freeze(o); o.a = 3; ⟦o.a⟧',
      '2',
    ],
    ['Reflect.set writes', "const o = { a: 1 }; Reflect.set(o, 'a', 2); ⟦o.a⟧", '2'],
    [
      'a property that is defined is not known',
      "const o = { a: 1 }; Object.defineProperty(o, 'a', { get: () => 2 }); ⟦o.a⟧",
      'unknown: it is computed step by step',
    ],
    [
      'a loop over a known list writes round by round',
      "const o = {}; for (const k of ['a', 'b']) o[k] = k; ⟦o⟧",
      '{ a: "a", b: "b" }',
    ],
    [
      'a loop over the entries of an object writes round by round',
      'const o = {}; for (const [k, v] of Object.entries({ a: 1 })) if (v) o[k] = v; ⟦o⟧',
      '{ a: 1 }',
    ],
    [
      'a loop that may be left writes in part',
      "const o = {}; for (const k of ['a', 'b']) { if (c) break; o[k] = k } ⟦o.z⟧",
      'unknown: what is written to is not known',
    ],
  ],
});
