import { construct } from './construct.ts';

export default construct({
  title: 'Rest and spread arguments',
  known: 'A rest parameter is the list of what is left; a known list is spread over the parameters.',
  unknown: 'Which parameter an argument reaches that stands behind an unknown spread.',
  cases: [
    ['rest takes what is left', 'const f = (a, ...b) => b; ⟦f(1, 2, 3)⟧', '[2, 3]'],
    ['a known list is spread into arguments', 'const f = (a, b) => [a, b]; ⟦f(...[1, 2])⟧', '[1, 2]'],
    [
      'what stands behind an unknown spread may go anywhere',
      'const f = (a, b = 1) => b; ⟦f(...xs, 5)⟧',
      'one of: unknown: its arguments are spread | 1 when it is not given',
    ],
    ['a rest has a length', 'function f(...a) { return a.length } ⟦f(1, 2)⟧', '2'],
    [
      'a rest is handed on by a spread',
      'const f = (a, b) => [a, b]; const g = (...all) => f(...all); ⟦g(1, 2)⟧',
      '[1, 2]',
    ],
    ['a rest of nothing is empty', 'const f = (...a) => a; ⟦f()⟧', '[]'],
    [
      'the parameter `this` of TypeScript takes no argument',
      'function f(this: void, p) { return p } ⟦f(1)⟧',
      '1',
    ],
    [
      'rest takes any number of what is spread',
      'const f = (a, ...r) => r; ⟦[f(0, 1, ...xs), f(0, 1, ...xs).length]⟧',
      '[[1, …], unknown: its arguments are spread]',
    ],
    {
      title: 'a write to `arguments` is one to the parameters',
      code: 'function f(a) { arguments[0] = 2; return a } ⟦f(1)⟧',
      path: '/main.cjs',
      is: 'unknown: `arguments` is written to',
    },
    {
      title: 'a write to `arguments` in strict code is none to the parameters',
      code: "'use strict'; function f(a) { arguments[0] = 2; return a } ⟦f(1)⟧",
      path: '/main.cjs',
      is: '1',
    },
    {
      title: 'what takes arguments away may change the parameters',
      code: 'function f(a, b) { [].shift.call(arguments); return a } ⟦f(1, 2)⟧',
      path: '/main.cjs',
      is: 'unknown: `arguments` is written to',
    },
    {
      title: 'reading `arguments` changes nothing',
      code: 'function f(a) { [].slice.call(arguments, 1); arguments[1]; return a } ⟦f(1, 2)⟧',
      path: '/main.cjs',
      is: '1',
    },
  ],
});
