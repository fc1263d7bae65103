import { construct } from './construct.ts';

export default construct({
  title: 'Methods and accessors',
  known: 'A method is a function that knows its object; a getter is what it gives.',
  unknown: 'What a setter does.',
  cases: [
    ['a getter is what it gives', 'class C { get a() { return 1 } } ⟦new C().a⟧', '1'],
    [
      'an overload of a method leads to its body',
      'class C { f(a: string): void; f(a) { return a } } ⟦new C().f(1)⟧',
      '1',
    ],
    ['a class that is an expression is a class', '⟦new (class { a = 1 })().a⟧', '1'],
    ['a getter may read fields', 'class C { get b() { return this.a } a = 1 } ⟦new C().b⟧', '1'],
    ['a method may return its object', 'class C { a = 1; self() { return this } } ⟦new C().self().a⟧', '1'],
    [
      'a method may be bound to its object',
      'class C { a = 1; m() { return this.a } } const c = new C(); ⟦c.m.bind(c)()⟧',
      '1',
    ],
    [
      'an arrow in a field keeps its object',
      'class C { m = () => this.a; a = 1 } const { m } = new C(); ⟦m()⟧',
      '1',
    ],
    [
      'a method spreads a field',
      'class C { o = { a: 1 }; m() { return { ...this.o, b: 2 } } } ⟦new C().m()⟧',
      '{ a: 1, b: 2 }',
    ],
    ['an async method is awaited', 'class C { async m() { return 1 } } ⟦await new C().m()⟧', '1'],
    ['a class may be a property', 'const o = { C: class { a = 1 } }; ⟦new o.C().a⟧', '1'],
  ],
});
