import { construct } from './construct.ts';

export default construct({
  title: 'Static members',
  known:
    'A static member is read from its class, also through `this` in static methods and after a later write.',
  unknown: 'What a static block computes.',
  cases: [
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
    [
      'a static method may make the object of this',
      'class C { static create() { return new this() } a = 1 } ⟦C.create().a⟧',
      '1',
    ],
    ['a static member comes from the base class', 'class A { static a = 1 } class B extends A {} ⟦B.a⟧', '1'],
  ],
});
