import { construct } from './construct.ts';

export default construct({
  title: 'Plain functions that are called with `new`',
  known:
    'What the constructor writes through `this` or a name that keeps it, what methods may write later, and the members that the prototype is given beside the function.',
  unknown:
    'Members that neither has: other modules may add to a prototype. Prototypes that are inherited, or written under conditions or by functions, and constructors that give back an object of their own. That other code replaces a member that is known is left out of account.',
  cases: [
    ['an object has what its constructor writes', 'function F(a) { this.a = a } ⟦new F(1)⟧', '{ a: 1 }'],
    [
      'a method of the prototype is called on it',
      'function F(a) { this.a = a } F.prototype.get = function () { return this.a }; ⟦new F(1).get()⟧',
      '1',
    ],
    [
      'a prototype may be one object',
      'function F(a) { this.a = a } F.prototype = { get: function () { return this.a } }; ⟦new F(1).get()⟧',
      '1',
    ],
    ['each object has its own', 'var F = function (a) { this.a = a }; ⟦[new F(1).a, new F(2).a]⟧', '[1, 2]'],
    [
      'the constructor reads what it wrote before',
      'function F() { this.a = 1; this.b = this.a; this.a = 2 } ⟦new F()⟧',
      '{ a: 2, b: 1 }',
    ],
    [
      'a name may keep `this`',
      'function F() { var self = this; self.a = 1; this.get = function () { return self.a } } ⟦new F().a⟧',
      '1',
    ],
    [
      'a function in the constructor may write later',
      'function F() { var self = this; this.a = 1; this.set = function () { self.a = 2 } } ⟦new F().a⟧',
      'one of: 2 when a function in the constructor has run | 1',
    ],
    [
      'a method may have written',
      'function F() { this.a = 1 } F.prototype.set = function () { this.a = 2 }; ⟦new F().a⟧',
      'one of: 2 when `set` has run | 1',
    ],
    [
      'a method gives back its object',
      'function F() { this.a = 1 } F.prototype.me = function () { return this }; ⟦new F().me().a⟧',
      '1',
    ],
    [
      'a guard for calls without `new` is passed by',
      'function F(a) { if (!(this instanceof F)) return new F(a); this.a = a } ⟦new F(1).a⟧',
      '1',
    ],
    [
      'a class as TypeScript compiles it',
      'var F = (function () { function F(a) { this.a = a } F.prototype.get = function () { return this.a }; return F }()); ⟦new F(1).get()⟧',
      '1',
    ],
    ['what is written onto it counts', 'function F() { this.a = 1 } const f = new F(); f.a = 2; ⟦f.a⟧', '2'],
    [
      'its own properties are spread, those of the prototype are not',
      'function F() { this.a = 1 } F.prototype.b = 2; ⟦[{ ...new F() }, new F().b]⟧',
      '[{ a: 1 }, 2]',
    ],
    [
      'a member that it does not have is not known',
      'function F() { this.a = 1 } ⟦new F().b⟧',
      'unknown: its prototype may have it',
    ],
    [
      'a prototype that is inherited is not followed',
      'function E() {} function F() { this.a = 1 } F.prototype = Object.create(E.prototype); ⟦[new F().a, new F().b]⟧',
      '[1, unknown: its prototype is written in a way that is not followed]',
    ],
    [
      'a prototype that is written under a condition is not followed',
      'function F() {} if (c) F.prototype.a = 1; ⟦new F().a⟧',
      'unknown: its prototype is written in a way that is not followed',
    ],
    [
      'a constructor that gives back an object is not followed',
      'function F() { this.a = 1; return { a: 2 } } ⟦new F().a⟧',
      'unknown: what the constructor gives back is not followed',
    ],
    [
      'a function that gets `this` may write to it',
      'function F() { use(this) } ⟦new F().b⟧',
      'unknown: it is handed to `use`, which is not followed',
    ],
  ],
});
