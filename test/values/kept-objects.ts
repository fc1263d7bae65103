import { construct } from './construct.ts';

export default construct({
  title: 'Objects that something keeps',
  known:
    'An object is the same one wherever it went: what is written onto it later is seen by what a function, a list or an object of a class has kept of it, each value beside an unknown one.',
  unknown: 'Whether the write comes before the use where another function does either.',
  cases: [
    [
      'what a function keeps sees what is written later',
      'const o = { a: 1 }; const keep = (x) => () => x; const get = keep(o); o.a = 2; ⟦get().a⟧',
      'one of: unknown: it may be written by another way when `o.a = 2` is about the same object | 1',
    ],
    [
      'what an object of a class keeps sees what is written later',
      'class C { constructor(o) { this.o = o } } const o = { a: 1 }; const c = new C(o); o.a = 2; ⟦c.o.a⟧',
      'one of: unknown: it may be written by another way when `o.a = 2` is about the same object | 1',
    ],
    [
      'a member that is put in its place later is another one',
      'const o = { t: { a: 1 } }; const t = o.t; o.t = { a: 3 }; t.a = 2; ⟦o.t.a⟧',
      'one of: unknown: it may be written by another way when `t.a = 2` is about the same object | 3',
    ],
    [
      'a name that is assigned again holds another object',
      'let o = { a: 1 }; const p = o; o = { a: 2 }; p.a = 3; ⟦o.a⟧',
      'one of: unknown: it may be written by another way when `p.a = 3` is about the same object | 2',
    ],
    [
      'what a list got sees what is written later',
      'const o = { a: 1 }; const l = []; l.push(o); o.a = 2; ⟦l[0].a⟧',
      'one of: unknown: it may be written by another way when `o.a = 2` is about the same object | 1',
    ],
    [
      "what is written through a list's element counts",
      'const o = { a: 1 }; const [p] = [o]; o.a = 2; ⟦p.a⟧',
      '2',
    ],
    [
      'a list in an object grows by way of the object',
      'const l = [1]; const o = { l }; o.l.push(2); ⟦l⟧',
      '[1, …]',
    ],
    [
      'what the same call gave may be one object',
      'let kept; const get = () => (kept ??= { a: 1 }); const o = get(); const p = get(); o.a = 2; ⟦p.a⟧',
      'one of: unknown: it may be written by another way when `o.a = 2` is about the same object | 1',
    ],
    [
      'what each call makes anew is no object of another call',
      'const make = () => ({ a: 1 }); const o = make(); const p = make(); o.a = 2; ⟦p.a⟧',
      '1',
    ],
    [
      'what was written before is known',
      'const o = { a: 1 }; o.a = 2; const keep = (x) => () => x; const get = keep(o); ⟦get().a⟧',
      '2',
    ],
    [
      'a function that only reads keeps nothing',
      'const o = { a: 1 }; const read = (x) => x.a; const p = read(o); o.a = 2; ⟦p⟧',
      '1',
    ],
    [
      'a part of what a list holds is written onto by a name of its own',
      'const o = { a: { p: 1 } }; const h = [o]; const part = h[0].a; part.p = 2; ⟦o.a.p⟧',
      'one of: unknown: it may be written by another way when `part.p = 2` is about the same object | 1',
    ],
  ],
});
