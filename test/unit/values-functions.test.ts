import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

describe('values: functions', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a call is what the function returns', 'function f() { return 1 } ⟦f()⟧', '1'],
    ['an argument reaches the body', 'const f = (a) => ({ a }); ⟦f(1)⟧', '{ a: 1 }'],
    [
      'a default stands for a missing argument',
      'const f = (a = 2) => a; ⟦[f(), f(1), f(undefined)]⟧',
      '[2, 1, 2]',
    ],
    ['a default may speak of the parameters before it', 'const f = (a, b = a) => b; ⟦f(1)⟧', '1'],
    [
      'a default does not see what the body declares',
      'const a = 1; function f(b = a) { var a = 2; return b } ⟦f()⟧',
      '1',
    ],
    [
      'a destructured parameter is its parts',
      'const f = ({ a, b = 2 } = {}) => [a, b]; ⟦[f({ a: 1 }), f()]⟧',
      '[[1, 2], [undefined, 2]]',
    ],
    ['rest takes what is left', 'const f = (a, ...b) => b; ⟦f(1, 2, 3)⟧', '[2, 3]'],
    ['a known list is spread into arguments', 'const f = (a, b) => [a, b]; ⟦f(...[1, 2])⟧', '[1, 2]'],
    [
      'what stands behind an unknown spread may go anywhere',
      'const f = (a, b = 1) => b; ⟦f(...xs, 5)⟧',
      'one of: unknown: its arguments are spread | 1 when it is not given',
    ],
    [
      'an early return is an alternative',
      'function f() { if (c) return 1; return 2 } ⟦f()⟧',
      'one of: 1 when `c` holds | 2',
    ],
    [
      'a condition that the arguments settle is struck out',
      'function f(a) { if (a) return 1; return 2 } ⟦[f(true), f(false)]⟧',
      '[1, 2]',
    ],
    [
      'a function that may end without a return may be undefined',
      'function f() { if (c) return 1 } ⟦f()⟧',
      'one of: 1 when `c` holds | undefined',
    ],
    [
      'a function whose branches all return is one of them',
      'function f() { if (c) { return 1 } else { return 2 } } ⟦f()⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a return in try may be passed over',
      'function f() { try { return g() } catch { return 2 } } ⟦f()⟧',
      'one of: global#g() when no error comes before it | 2 when an error is caught',
    ],
    [
      'a switch with a default returns one of its cases',
      'function f() { switch (x) { case 1: return 1; default: return 2 } } ⟦f()⟧',
      'one of: 1 when `x` is `1` | 2 when `x` is something else',
    ],
    ['a function without a return is undefined', 'function f() {} ⟦f()⟧', 'undefined'],
    ['a closure remembers its call', 'const f = (a) => () => a; ⟦[f(1)(), f(2)()]⟧', '[1, 2]'],
    [
      'closures of two calls are two functions',
      'const f = (a) => () => a; for (const g of [f(1), f(2)]) ⟦g()⟧',
      'one of: 1 | 2',
    ],
    ['a function that is called at once is its result', '⟦(() => 1)()⟧', '1'],
    [
      'recursion is cut',
      'function f(n) { return n ? f(n - 1) : 0 } ⟦f(3)⟧',
      'unknown: the function calls itself',
    ],
    [
      'of two declarations the last one counts',
      'function f() { return 1 } function f() { return 2 } ⟦f()⟧',
      '2',
    ],
    [
      'an overload leads to the body',
      'function f(a: string): string; function f(a: any) { return a } ⟦f(1)⟧',
      '1',
    ],
    [
      'a generator is not followed',
      'function* f() { return 1 } ⟦f()⟧',
      'unknown: a generator is not followed',
    ],
    [
      'bound arguments are not followed',
      'function f(a) { return a } ⟦f.bind(null, 1)()⟧',
      'unknown: `f.bind(null, 1)` is not followed: `f.bind` is not followed: its value is not an object',
    ],
    [
      'a function that is only bound to an object is itself',
      'function f() { return 1 } ⟦f.bind(null)()⟧',
      '1',
    ],
    ['a method of an object is called', 'const o = { m(a) { return a } }; ⟦o.m(1)⟧', '1'],
    [
      'this in an object is not the class around it',
      'class C { x = 1; f() { const o = { x: 2, m() { return this.x } }; return o.m() } } ⟦new C().f()⟧',
      'unknown: `this` is not known here',
    ],
    [
      'this in a plain function is not the class around it',
      'class C { x = 1; f() { function g() { return this.x } return g() } } ⟦new C().f()⟧',
      'unknown: `this` is not known here',
    ],
    [
      'this in an arrow is the object around it',
      'class C { x = 1; f() { return (() => this.x)() } } ⟦new C().f()⟧',
      '1',
    ],
    ['a parameter is what its only caller gives', 'function f(a) { return ⟦a⟧ } f(1);', '1'],
    [
      'a parameter of a function that nothing calls is unknown',
      'function f(a) { return ⟦a⟧ }',
      'unknown: parameter `a` of `f`, which nothing calls',
    ],
  ];
  for (const [name, source, expected] of table) it(name, () => assert.equal(evaluate(source), expected));
});

describe('values: classes', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a field is its initializer', 'class C { a = 1 } ⟦new C().a⟧', '1'],
    ['a field of a known name in brackets is read', "class C { 'a' = 1 } ⟦new C()['a']⟧", '1'],
    ['the constructor has the last word', 'class C { a = 1; constructor() { this.a = 2 } } ⟦new C().a⟧', '2'],
    [
      'an argument of the constructor reaches a field',
      'class C { constructor(a) { this.a = a } } ⟦new C(1).a⟧',
      '1',
    ],
    [
      'a condition in the constructor is an alternative',
      'class C { a = 1; constructor() { if (c) this.a = 2 } } ⟦new C().a⟧',
      'one of: 1 | 2 when `c` holds',
    ],
    [
      'a parameter property is its argument',
      'class C { constructor(private a: number) {} } ⟦new C(1).a⟧',
      '1',
    ],
    [
      'a method that assigns is an alternative',
      'class C { a = 1; set() { this.a = 2 } } ⟦new C().a⟧',
      'one of: 1 | 2 when `set` has run',
    ],
    [
      'a field that only a method sets may be undefined',
      'class C { set() { this.a = 2 } } ⟦new C().a⟧',
      'one of: undefined | 2 when `set` has run',
    ],
    [
      '??= onto a field makes it unknown',
      'class C { a = 1; set() { this.a ??= 2 } } ⟦new C().a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    [
      'a write into a field makes it unknown',
      'class C { o = { a: 1 }; set() { this.o.a = 2 } } ⟦new C().o⟧',
      'unknown: `o` is changed in a way that is not followed',
    ],
    [
      'Object.assign onto this makes every field unknown',
      'class C { a = 1; constructor(o) { Object.assign(this, o) } } ⟦new C({ a: 2 }).a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    [
      'an arrow that is a field may assign',
      'class C { a = 1; set = () => { this.a = 2 } } ⟦new C().a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    ['a write from outside counts', 'class C { a = 1 } const c = new C(); c.a = 2; ⟦c.a⟧', '2'],
    [
      'a write into a field from outside counts',
      'class C { o = { a: 1 } } const c = new C(); c.o.a = 2; ⟦c.o⟧',
      '{ a: 2 }',
    ],
    [
      'a write from outside is seen by methods',
      'class C { a = 1; get() { return this.a } } const c = new C(); c.a = 2; ⟦c.get()⟧',
      '2',
    ],
    ['a getter is what it gives', 'class C { get a() { return 1 } } ⟦new C().a⟧', '1'],
    ['a static member is read from the class', 'class C { static a = 1 } ⟦C.a⟧', '1'],
    [
      'this in a static member is the class',
      'class C { static a = 1; static get() { return this.a } } ⟦C.get()⟧',
      '1',
    ],
    ['a static member that is written later counts', 'class C { static a = 1 } C.a = 2; ⟦C.a⟧', '2'],
    [
      'a static method may make the object',
      'class C { constructor(a) { this.a = a } static of(a) { return new C(a) } } ⟦C.of(1).a⟧',
      '1',
    ],
    ['a member may come from the base class', 'class A { a = 1 } class B extends A {} ⟦new B().a⟧', '1'],
    [
      'an argument goes up to the base class',
      'class A { constructor(a) { this.a = a } } class B extends A { constructor() { super(1) } } ⟦new B().a⟧',
      '1',
    ],
    [
      'a subclass hides what its base says',
      'class A { a = 1; get() { return this.a } } class B extends A { a = 2 } ⟦new B().get()⟧',
      '2',
    ],
    [
      'a method of a subclass is called by its base',
      'class A { get() { return this.own() } own() { return 1 } } class B extends A { own() { return 2 } } ⟦new B().get()⟧',
      '2',
    ],
    [
      'a subclass of something external is one of it',
      "import { S3Client } from '@aws-sdk/client-s3'; class C extends S3Client { constructor(o) { super({ a: 1, ...o }) } } ⟦new C({ b: 2 })⟧",
      'new @aws-sdk/client-s3#S3Client({ a: 1, b: 2 })',
    ],
    [
      'an overload of a method leads to its body',
      'class C { f(a: string): void; f(a) { return a } } ⟦new C().f(1)⟧',
      '1',
    ],
    ['a class that is an expression is a class', '⟦new (class { a = 1 })().a⟧', '1'],
    [
      'a class that extends itself does not end in a circle',
      'class A extends B { } class B extends A { } ⟦new A().x⟧',
      'unknown: the class extends itself',
    ],
  ];
  for (const [name, source, expected] of table) it(name, () => assert.equal(evaluate(source), expected));
});
