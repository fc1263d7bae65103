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
  [
    'a function that calls itself gets what it hands on',
    'function f(n) { if (n > 0) f(n - 1); ⟦n⟧ } f(1);',
    'one of: 1 | 0 | unknown: its operands are not known',
  ],
  [
    'a parameter that is assigned again is another object',
    'const o = {}; function f(p) { p = {}; p.a = 1; } f(o); ⟦o⟧',
    '{}',
  ],
  [
    'an object that is perhaps frozen is written to perhaps',
    "const o = {}; if (q) Object.freeze(o); Reflect.set(o, 'a', 1); ⟦o.a⟧",
    'one of: 1 when it is not frozen | undefined',
  ],
  ['a property without a setter stays as it is', 'const o = { get a() { return 1; } }; o.a = 2; ⟦o.a⟧', '1'],
  [
    'a setter may write any property',
    'const o = { set a(v) { this.b = v; }, b: 1 }; o.b = 2; o.a = 3; ⟦o.b⟧',
    'one of: 2 | unknown: it is set through an accessor',
  ],
  [
    'a property that is defined may be hidden',
    "const o = {}; Object.defineProperty(o, 'a', { value: 1 }); ⟦Object.keys(o)⟧",
    'unknown: what the object holds is not known as a whole',
  ],
  [
    'a target of Object.assign is no source of it',
    'const o = { a: 1 }; Object.assign(o, { a: 2 }, o); ⟦o.a⟧',
    '2',
  ],
  [
    'a field of the base class hides an accessor',
    'class A { a = 1 } class B extends A { get a() { return 2; } } ⟦new B().a⟧',
    'unknown: `a` is a field of a base class as well',
  ],
  [
    'a field of a name that is not known may be any field',
    'class A { a = 1; [q] = 2 } ⟦new A().a⟧',
    'unknown: the name of a member is not known',
  ],
  [
    'a static field takes the place of what was written before it',
    'class A { static { this.a = 1; } static a = 2 } ⟦A.a⟧',
    '2',
  ],
  [
    'a static field is not there before its turn',
    'class A { static b = A.a; static a = 2 } ⟦A.b⟧',
    'undefined',
  ],
  ['a base class is written to later', 'class A {} class B extends A {} A.a = 1; ⟦B.a⟧', '1'],
  [
    'a static accessor may be called on a class that extends its own',
    'class A { static get b() { return this.a; } } class B extends A { static a = 1 } ⟦B.b⟧',
    'one of: undefined | 1',
  ],
  [
    'the prototype of a class may be written',
    'class A {} A.prototype.a = 1; ⟦new A().a⟧',
    'unknown: `a` may be written onto the prototype',
  ],
  [
    'one of several calls of super is done',
    'class A { constructor(a) { this.a = a; } } class B extends A { constructor() { if (q) super(1); else super(2); } } ⟦new B().a⟧',
    'one of: 1 | 2',
  ],
  [
    'a member that a method may fill may be empty',
    'class A { go() { this.a ??= 1; } } ⟦new A().a⟧',
    'undefined',
  ],
  [
    'what is not known of a property may be that it is missing',
    "const o = { ...(q ? { ...w } : { a: 3 }) }; ⟦'a' in o⟧",
    'unknown: whether it has such a property is not known',
  ],
  [
    'the order of properties is not known where branches differ',
    '⟦Object.keys({ ...(q ? { a: 1, b: 1 } : { b: 1, a: 1 }) })⟧',
    'unknown: what the object holds is not known as a whole',
  ],
  [
    'a prototype gives what was deleted',
    "const o = { __proto__: { a: 1 }, a: 2 }; delete o.a; ⟦'a' in o⟧",
    'unknown: whether it has such a property is not known',
  ],
  [
    'a function may be called within the assignment',
    'let a = 1; function f() { return ⟦a⟧; } a = f();',
    'one of: 1 | unknown: it depends on itself when `f` runs after line 1',
  ],
  [
    'a method that is taken out of its object has another this',
    'const o = { a: 1, get() { return this.a; } }; const { get } = o; ⟦get()⟧',
    'unknown: `this` is not known here',
  ],
  [
    'a promise has no members of what it is kept with',
    "const p = import('https'); const { Agent } = p; ⟦Agent⟧",
    'unknown: it is a promise, for which nothing waits here',
  ],
  [
    'the environment is written through the global object',
    'globalThis.process.env.A = 1; ⟦process.env.A⟧',
    'unknown: the program sets it itself',
  ],
  [
    "the environment is written by a pattern's name",
    'const { env } = process; env.A = 1; ⟦process.env.A⟧',
    'unknown: the program sets it itself',
  ],
  [
    'the environment is written by a function that gets it',
    'const set = (to) => { to.A = 1; }; set(process.env); ⟦process.env.A⟧',
    'unknown: the program sets it itself',
  ],
  [
    'functions that call each other keep what one of them keeps',
    'const keep = []; const b = { p: 1 }; function g(o) { f(o); } function f(o) { g(o); keep.push(o); } f({}); g(b); keep[1].p = 2; ⟦b.p⟧',
    'one of: unknown: it may be written by another way when `keep[1].p = 2` is about the same object | 1 | unknown: it is handed to `g`, which is not followed | unknown: it is handed to `keep.push`, which is not followed',
  ],
  [
    'a variable may be given another object by `&&=`',
    'let a = {}; const b = { p: 1 }; a &&= b; a.p = 2; ⟦b.p⟧',
    'one of: unknown: it may be written by another way when `a.p = 2` is about the same object | 1',
  ],
];

describe('what is not as sure as it looks', () => {
  for (const [title, code, expected] of cases) it(title, () => assert.equal(evaluate(code), expected));
});
