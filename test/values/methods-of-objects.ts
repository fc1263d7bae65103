import { construct } from './construct.ts';

export default construct({
  title: 'Methods of object literals',
  known:
    '`this` in a method, a getter or a function property of an object literal is the object that it is called on; looked at from inside, the object as its name has it.',
  unknown: '`this` in a function that is on its own, or in one that is handed on.',
  cases: [
    ['a method sees the object', 'const o = { a: 1, m() { return this.a } }; ⟦o.m()⟧', '1'],
    [
      'a function property sees the object',
      'const o = { a: 1, m: function () { return this.a } }; ⟦o.m()⟧',
      '1',
    ],
    [
      'a method sees what was written onto the object',
      'const o = { a: 1, m() { return this.a } }; o.a = 2; ⟦o.m()⟧',
      '2',
    ],
    [
      'a method is called on the object that took it over',
      'const o = { a: 1, m() { return this.a } }; const p = { ...o, a: 2 }; ⟦p.m()⟧',
      '2',
    ],
    [
      'a method calls another one',
      'const o = { a() { return 1 }, b() { return [this.a()] } }; ⟦o.b()⟧',
      '[1]',
    ],
    ['a getter sees the object', 'const o = { a: 1, get b() { return this.a } }; ⟦o.b⟧', '1'],
    [
      'an arrow function in a method sees the object',
      'const o = { a: 1, m() { return [1].map(() => this.a) } }; ⟦o.m()⟧',
      '[1]',
    ],
    ['this is known from inside as well', 'const o = { a: 1, m() { return ⟦this.a⟧ } };', '1'],
    {
      title: 'exported methods see each other',
      code: "import { o } from './o'; ⟦o.b()⟧",
      files: { '/o.ts': 'export const o = { a: () => 1, b() { return this.a() } }' },
      is: '1',
    },
    [
      'an arrow function as a property does not see the object',
      'const o = { a: 1, m: () => this.a }; ⟦o.m()⟧',
      'unknown: `this` is not known here',
    ],
    ['a function on its own', 'function f() { return this.a } ⟦f()⟧', 'unknown: `this` is not known here'],
  ],
});
