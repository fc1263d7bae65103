import { construct } from './construct.ts';

export default construct({
  title: 'Fields',
  known:
    'A field is what its initializer and the constructor give it, parameter properties too. A write from outside counts; one in a method counts once that has run.',
  unknown: 'A field that is only declared, and one that is changed step by step.',
  cases: [
    ['a field is its initializer', 'class C { a = 1 } const c = new C(); ⟦c.a⟧', '1'],
    ['a field of a known name in brackets is read', "class C { 'a' = 1 } ⟦new C()['a']⟧", '1'],
    [
      'the constructor has the last word',
      'class C { a = 1; constructor() { this.a = 2 } } const c = new C(); ⟦c.a⟧',
      '2',
    ],
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
      'class C { a = 1; set() { this.a = 2 } } const c = new C(); ⟦c.a⟧',
      'one of: 1 | 2 when `set` has run',
    ],
    [
      'a field that only a method sets may be undefined',
      'class C { set() { this.a = 2 } } const c = new C(); ⟦c.a⟧',
      'one of: undefined | 2 when `set` has run',
    ],
    [
      '??= onto a field that is set changes nothing',
      'class C { a = 1; set() { this.a ??= 2 } } const c = new C(); ⟦c.a⟧',
      '1',
    ],
    [
      'a write into a field may have happened',
      'class C { o = { a: 1 }; set() { this.o.a = 2 } } const c = new C(); ⟦c.o⟧',
      '{ a: (2 when `set` has run | 1) }',
    ],
    [
      'Object.assign onto this is followed',
      'class C { a = 1; constructor(o) { Object.assign(this, o) } } ⟦new C({ a: 2 }).a⟧',
      '2',
    ],
    [
      'an arrow that is a field may have assigned',
      'class C { a = 1; set = () => { this.a = 2 } } const c = new C(); ⟦c.a⟧',
      'one of: 1 | 2 when `set` has run',
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
    ['a private field is a field', 'class C { #a = 1; get() { return this.#a } } ⟦new C().get()⟧', '1'],
    [
      'an initializer sees the fields before it',
      'class C { b = 1; a = this.b } const c = new C(); ⟦c.a⟧',
      '1',
    ],
    [
      'an initializer does not see the fields behind it',
      'class C { a = this.b; b = 1 } const c = new C(); ⟦c.a⟧',
      'undefined',
    ],
    [
      'an initializer does not see parameter properties',
      'class C { a = this.o; constructor(private o) {} } ⟦new C(1).a⟧',
      'undefined',
    ],
    [
      'a parameter property has a default',
      'class C { constructor(private readonly a = 3) {} } const c = new C(); ⟦c.a⟧',
      '3',
    ],
    [
      'the constructor merges over defaults',
      'class C { constructor(o = {}) { this.o = { a: 1, ...o } } } ⟦new C({ b: 2 }).o⟧',
      '{ a: 1, b: 2 }',
    ],
    [
      'a parameter of the constructor may be taken apart',
      'class C { constructor({ a }) { this.a = a } } ⟦new C({ a: 1 }).a⟧',
      '1',
    ],
    ['an object may hold another', 'class C { d = new D() } class D { b = 1 } ⟦new C().d.b⟧', '1'],
    [
      'a field that is deleted is gone',
      'class C { a = 1 } const c = new C(); delete c.a; ⟦c.a⟧',
      'undefined',
    ],
    [
      'a name that is computed of constants is known',
      "class C { ['a' + 1] = 2; static ['b' + 1] = 3 } ⟦[new C().a1, C.b1]⟧",
      '[2, 3]',
    ],
    [
      'a name that is not known may be any that the class lacks',
      'class C { [k] = 1; b = 2; static [k] = 3 } ⟦[new C().a, C.a]⟧',
      '[unknown: the name of a member is not known, unknown: the name of a member is not known]',
    ],
    [
      'a member that a class lacks may be that of a subclass, seen from inside',
      'class C { f() { return ⟦this.a⟧ } }',
      'unknown: `a` is none of the class: a subclass may have it',
    ],
    [
      'a constructor that gives back an object makes another one',
      'class C { a = 1; constructor() { return { a: 2 } } } class D extends C {} ⟦[new C().a, new D().a]⟧',
      '[unknown: what the constructor gives back is not followed, unknown: what the constructor gives back is not followed]',
    ],
  ],
});
