import { construct } from './construct.ts';

export default construct({
  title: 'Inheritance',
  known:
    'A member comes from the nearest class that has it, and `super(…)` hands arguments up. A subclass of a class of a package is an instance of that class, with the arguments that reach it.',
  unknown: 'A class that extends itself, and a base that is computed.',
  cases: [
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
      'a class that extends itself does not end in a circle',
      'class A extends B { } class B extends A { } ⟦new A().x⟧',
      'unknown: the class extends itself',
    ],
    [
      'a class without a constructor hands its arguments up',
      'class A { constructor(a) { this.a = a } } class B extends A {} ⟦new B(1).a⟧',
      '1',
    ],
    [
      'options are merged on the way up',
      'class A { constructor(o) { this.o = o } } class B extends A { constructor(o) { super({ ...o, b: 2 }) } } ⟦new B({ a: 1 }).o⟧',
      '{ a: 1, b: 2 }',
    ],
    [
      'a method calls the one that it hides',
      'class A { m() { return 1 } } class B extends A { m() { return super.m() + 1 } } ⟦new B().m()⟧',
      '2',
    ],
    [
      'an abstract method is the one of the subclass',
      'abstract class A { abstract m(); get() { return this.m() } } class B extends A { m() { return 1 } } ⟦new B().get()⟧',
      '1',
    ],
    [
      'a field of a subclass is set after the base has run',
      'class A { constructor() { this.init() } init() { this.a = 1 } } class B extends A { a = 2 } ⟦new B().a⟧',
      '2',
    ],
    [
      'a class that a function makes has the base that it was given',
      'const mixin = (Base) => class extends Base { b = 1 }; class A { a = 2 } class B extends mixin(A) {} ⟦[new B().a, new B().b]⟧',
      '[2, 1]',
    ],
    [
      'a subclass of an agent may write its options',
      "import { Agent } from 'https'; class A extends Agent { constructor() { super(); this.options.ca = 1 } } ⟦new A()⟧",
      'new https#Agent() with options.ca = 1',
    ],
    [
      'an accessor of a subclass of an agent answers in the place of a field of its base',
      "import { Agent } from 'https'; class A extends Agent { a = 1 } class B extends A { set a(v) {} } ⟦new B().a⟧",
      'unknown: `a` is an accessor',
    ],
    [
      'a subclass without a constructor hands its arguments to the package',
      "import { Agent } from 'https'; class A extends Agent {} ⟦new A({ keepAlive: true })⟧",
      'new https#Agent({ keepAlive: true })',
    ],
  ],
});
