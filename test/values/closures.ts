import { construct } from './construct.ts';

export default construct({
  title: 'Closures',
  known:
    'A function that a function returns remembers the call that made it. `bind` gives arguments in advance.',
  unknown: 'What a function closes over that was made in code that is not followed.',
  cases: [
    ['a closure remembers its call', 'const f = (a) => () => a; ⟦[f(1)(), f(2)()]⟧', '[1, 2]'],
    [
      'closures of two calls are two functions',
      'const f = (a) => () => a; for (const g of [f(1), f(2)]) ⟦g()⟧',
      'one of: 1 | 2',
    ],
    ['bound arguments come before those of the call', 'function f(a) { return a } ⟦f.bind(null, 1)()⟧', '1'],
    [
      'a function that is only bound to an object is itself',
      'function f() { return 1 } ⟦f.bind(null)()⟧',
      '1',
    ],
    [
      'arguments may be bound one by one',
      'function f(a, b) { return [a, b] } ⟦f.bind(null, 1)(2)⟧',
      '[1, 2]',
    ],
  ],
});
