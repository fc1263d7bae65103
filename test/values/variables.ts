import { construct } from './construct.ts';

export default construct({
  title: 'Variables',
  known: 'A `let` or `var` is what was assigned last before the use, with `??=`, `||=` and `+=` worked out.',
  unknown: 'A name that a pattern assigns, and one that depends on itself.',
  cases: [
    ['a sum with a fallback of itself adds', "let a = 'x'; a += a ?? 'y'; ⟦a⟧", '"xx"'],
    ['a sum behind a test for nothing adds', "let a = ''; if (!a) a += 'x'; ⟦a⟧", '"x"'],
    ['a let is what was assigned last', 'let a = 1; a = 2; ⟦a⟧', '2'],
    ['a let without a value is undefined', 'let a; ⟦a⟧', 'undefined'],
    ['an assignment behind the use does not count', 'let a = 1; ⟦a⟧; a = 2', '1'],
    ['??= assigns where nothing is', 'let a; a ??= 2; ⟦a⟧', '2'],
    ['||= keeps what is there', 'let a = 1; a ||= 2; ⟦a⟧', '1'],
    ['+= joins texts', "let a = 'x'; a += 'y'; ⟦a⟧", '"xy"'],
    [
      'a destructuring assignment makes a name unknown',
      'let a = 1; ({ a } = x); ⟦a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    [
      'a default in a destructuring assignment makes a name unknown',
      'let a = 1; [a = 2] = x; ⟦a⟧',
      'unknown: `a` is changed in a way that is not followed',
    ],
    [
      'a function that is replaced is one of both',
      'function f() { return 1 } if (c) f = () => 2; ⟦f()⟧',
      'one of: 1 | 2 when `c` holds',
    ],
    [
      'a value that depends on itself is unknown',
      'const a = b; const b = a; ⟦a⟧',
      'unknown: it depends on itself',
    ],
    ['a var may be declared twice', 'var a = 1; var a = 2; ⟦a⟧', '2'],
    ['a var is undefined before its line', '⟦a⟧; var a = 1;', 'undefined'],
    ['a name of an inner block hides the outer one', 'let a = 1; { let a = 2; ⟦a⟧ }', '2'],
    ['an inner block assigns to the outer name', 'let a = 1; { a = 2 } ⟦a⟧', '2'],
    [
      'a name that is only declared has no value here',
      'declare const a: number; ⟦a⟧',
      'unknown: `a` has no initializer',
    ],
    ['+= and -= are worked out', 'let i = 1; i += 2; i -= 1; ⟦i⟧', '2'],
    [
      'a cache that is filled in has its value',
      'let made; const get = () => { if (!made) made = { a: 1 }; return made }; ⟦get()⟧',
      '{ a: 1 }',
    ],
    [
      'a cache by ??= has its value',
      'let made; const get = () => { made ??= { a: 1 }; return made }; ⟦get()⟧',
      '{ a: 1 }',
    ],
    [
      'a cache by ?? has its value',
      'let made; const get = () => { made = made ?? { a: 1 }; return made }; ⟦get()⟧',
      '{ a: 1 }',
    ],
    [
      'a cache by == null has its value',
      'let made = null; function get() { if (made == null) { made = { a: 1 } } return made } ⟦get()⟧',
      '{ a: 1 }',
    ],
    [
      'a cache that others fill in too has theirs beside it',
      'let made; const set = () => { made = { a: 2 } }; const get = () => { made ??= { a: 1 }; return made }; ⟦get()⟧',
      'one of: { a: 1 } | { a: 2 } when `set` has run',
    ],
    [
      'a lazy helper gives what its function makes',
      'const lazy = (make) => { let made; return () => (made ??= make()) }; const get = lazy(() => ({ a: 1 })); ⟦get()⟧',
      '{ a: 1 }',
    ],
  ],
});
