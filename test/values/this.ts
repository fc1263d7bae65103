import { construct } from './construct.ts';

export default construct({
  title: '`this`',
  known:
    'In a method, a constructor and an arrow in them, `this` is the object; in a method or a getter of an object literal too.',
  unknown: '`this` in a plain function, which depends on how it is called.',
  cases: [
    [
      'this in an object is not the class around it',
      'class C { x = 1; f() { const o = { x: 2, m() { return this.x } }; return o.m() } } ⟦new C().f()⟧',
      '2',
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
  ],
});
