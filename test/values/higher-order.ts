import { construct } from './construct.ts';

export default construct({
  title: 'Functions that take functions',
  known:
    'A function is a value: it may be an argument, a result, a part of an object. Its call is followed wherever it stands.',
  unknown: 'What a package does with a function that it is handed.',
  cases: [
    ['an argument is called', 'function apply(f, x) { return f(x) } ⟦apply((a) => a + 1, 1)⟧', '2'],
    [
      'functions are composed',
      'const compose = (f, g) => (x) => f(g(x)); ⟦compose((a) => a + 1, (b) => b * 2)(5)⟧',
      '11',
    ],
    ['arguments come one by one', 'const f = (a) => (b) => (c) => [a, b, c]; ⟦f(1)(2)(3)⟧', '[1, 2, 3]'],
    [
      'a decorator keeps what it wraps',
      'const traced = (f) => (...all) => f(...all); const get = traced((a) => ({ a })); ⟦get(1)⟧',
      '{ a: 1 }',
    ],
  ],
});
