import { construct } from './construct.ts';

export default construct({
  title: 'The making of objects',
  known:
    'The order in which an object is made: fields by the order of the text, then the constructor; a base class before its subclasses, whose methods are there already. Methods that the constructor calls have run, and so have those of a chain (`new B().a().b()`).',
  unknown:
    'Which of its other methods have run on an object that a name holds: what they write is an alternative.',
  cases: [
    ['a field sees the fields before it', 'class C { a = 1; b = this.a } ⟦new C().b⟧', '1'],
    ['a field does not see the fields behind it', 'class C { b = this.a; a = 1 } ⟦new C().b⟧', 'undefined'],
    [
      'a field does not see what the constructor assigns',
      'class C { a; b = this.a; constructor() { this.a = 1 } } ⟦[new C().a, new C().b]⟧',
      '[1, undefined]',
    ],
    [
      'a field does not see a parameter property',
      'class C { b = this.a; constructor(private a: number) {} } ⟦[new C(1).a, new C(1).b]⟧',
      '[1, undefined]',
    ],
    [
      'a function in a field is called later and sees everything',
      'class C { f = () => this.a; constructor(private a: number) {} } ⟦new C(1).f()⟧',
      '1',
    ],
    [
      'a base is made before the fields of its subclass',
      'class A { a = this.b; b = 1 } class B extends A { b = 2 } ⟦[new B().a, new B().b]⟧',
      '[undefined, 2]',
    ],
    [
      'a constructor of a base does not see the fields of a subclass',
      'class A { o = 1; p; constructor() { this.p = this.o } } class B extends A { o = 2 } ⟦[new B().p, new B().o]⟧',
      '[1, 2]',
    ],
    [
      'a base calls the methods of its subclass',
      'class A { a = this.m(); m() { return 1 } } class B extends A { m() { return 2 } } ⟦new B().a⟧',
      '2',
    ],
    [
      'a method of a subclass that runs early does not see its fields',
      'class A { a = this.m(); m() { return 1 } } class B extends A { x = 2; m() { return this.x } } ⟦[new B().a, new B().m()]⟧',
      '[undefined, 2]',
    ],
    [
      'a method that the constructor calls has run',
      'class C { a = 1; constructor() { this.init(2) } init(n) { this.a = n } } ⟦new C().a⟧',
      '2',
    ],
    [
      'a method that the constructor may call may have run',
      'class C { a = 1; constructor() { if (x) this.init() } init() { this.a = 2 } } ⟦new C().a⟧',
      'one of: 1 | 2 when `init` has run',
    ],
    [
      'no method has run on an object that was just made',
      'class C { a = 1; set() { this.a = 2 } } ⟦new C().a⟧',
      '1',
    ],
    [
      'a chain of methods is followed',
      'class B { o = {}; a(n) { this.o.a = n; return this } b(n) { this.o.b = n; return this } build() { return this.o } } ⟦new B().a(1).b(2).build()⟧',
      '{ a: 1, b: 2 }',
    ],
    [
      'the last call of a chain wins',
      'class B { n = 0; set(n) { this.n = n; return this } } ⟦new B().set(1).set(2).n⟧',
      '2',
    ],
    [
      'a chain that a name holds keeps what it did',
      'class B { n = 0; set(n) { this.n = n; return this } } const b = new B().set(1); ⟦b.n⟧',
      '1',
    ],
    [
      'Object.assign in the constructor is followed',
      'class C { constructor(o) { Object.assign(this, { a: 1 }, o) } } ⟦new C({ b: 2 }).b⟧',
      '2',
    ],
    ['??= sets a field that is not set', 'class C { a; constructor() { this.a ??= 2 } } ⟦new C().a⟧', '2'],
    [
      'a write into a field of the constructor is followed',
      'class C { o; constructor(o) { this.o = { ...o }; this.o.a = 2 } } ⟦new C({ a: 1, b: 1 }).o⟧',
      '{ a: 2, b: 1 }',
    ],
    [
      'a field that is handed to a function that is not followed is open',
      'class C { o = { a: 1 }; constructor() { configure(this.o) } } ⟦new C().o⟧',
      '{ a: (1 | unknown: it is handed to `configure`, which is not followed), … }',
    ],
    [
      'a field that a function of the workspace writes is followed',
      'const configure = (o) => { o.a = 2 }; class C { o = { a: 1 }; constructor() { configure(this.o) } } ⟦new C().o⟧',
      '{ a: 2 }',
    ],
    [
      'a property behind an accessor is not known once it is set',
      'class C { #a = 1; get a() { return this.#a } set a(v) { this.#a = v * 2 } } const c = new C(); c.a = 3; ⟦c.a⟧',
      'unknown: `a` is set through an accessor',
    ],
    [
      'super gives the member of the base',
      'class A { m() { return { a: 1 } } } class B extends A { m() { return { ...super.m(), b: 2 } } } ⟦new B().m()⟧',
      '{ a: 1, b: 2 }',
    ],
    [
      'a class without a constructor hands everything on to its base',
      'class A { constructor(public a) {} } class B extends A {} ⟦new B(1).a⟧',
      '1',
    ],
  ],
});
