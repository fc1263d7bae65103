import { construct } from './construct.ts';

export default construct({
  title: 'Calls and what they return',
  known:
    'A call is what the function returns for these arguments. Each `return` that can be reached is an alternative; those that the arguments settle are struck out.',
  unknown: 'Recursion and generators.',
  cases: [
    ['a call is what the function returns', 'function f() { return 1 } ⟦f()⟧', '1'],
    ['an argument reaches the body', 'const f = (a) => ({ a }); ⟦f(1)⟧', '{ a: 1 }'],
    [
      'an early return is an alternative',
      'function f() { if (c) return 1; return 2 } ⟦f()⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a condition that the arguments settle is struck out',
      'function f(a) { if (a) return 1; return 2 } ⟦[f(true), f(false)]⟧',
      '[1, 2]',
    ],
    [
      'a function that may end without a return may be undefined',
      'function f() { if (c) return 1 } ⟦f()⟧',
      'one of: 1 when `c` holds | undefined when `c` does not hold',
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
    ['a method of an object is called', 'const o = { m(a) { return a } }; ⟦o.m(1)⟧', '1'],
    [
      'a function that throws in a branch returns from the other',
      'function f() { if (c) throw new Error(); return 1 } ⟦f()⟧',
      '1',
    ],
    ['a function expression is called at once', '⟦(function f(n) { return n })(2)⟧', '2'],
    ['a function may be a property', 'const o = { f }; function f() { return 1 } ⟦o.f()⟧', '1'],
    ['a function may be taken out of an object', 'const { f } = { f: () => 1 }; ⟦f()⟧', '1'],
    [
      'a call of one of several functions is one of several',
      'const f = c ? () => 1 : () => 2; ⟦f()⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a factory gives each caller its own',
      "import { S3Client } from '@aws-sdk/client-s3'; const make = (region) => new S3Client({ region }); ⟦[make('a'), make('b')]⟧",
      '[new @aws-sdk/client-s3#S3Client({ region: "a" }), new @aws-sdk/client-s3#S3Client({ region: "b" })]',
    ],
    [
      'a function without a body is not known',
      'declare function f(): number; ⟦f()⟧',
      'unknown: a function without a body',
    ],
    [
      'recursion is cut even where it would end',
      'function f(n) { return n <= 0 ? 0 : f(n - 1) } ⟦f(2)⟧',
      'unknown: the function calls itself',
    ],
    [
      'call and apply are calls',
      'function f(a, b) { return [a, b] } ⟦[f.call(null, 1, 2), f.apply(null, [1, 2])]⟧',
      '[[1, 2], [1, 2]]',
    ],
  ],
});
