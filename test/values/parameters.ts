import { construct } from './construct.ts';

export default construct({
  title: 'Parameters',
  known:
    'Seen from a call, a parameter is its argument or its default, also by a pattern. Seen from inside, it is what the callers in the workspace pass.',
  unknown: 'A parameter of a function that nothing in the workspace calls.',
  cases: [
    [
      'a default stands for a missing argument',
      'const f = (a = 2) => a; ⟦[f(), f(1), f(undefined)]⟧',
      '[2, 1, 2]',
    ],
    ['a default may speak of the parameters before it', 'const f = (a, b = a) => b; ⟦f(1)⟧', '1'],
    [
      'a default does not see what the body declares',
      'const a = 1; function f(b = a) { var a = 2; return b } ⟦f()⟧',
      '1',
    ],
    [
      'a destructured parameter is its parts',
      'const f = ({ a, b = 2 } = {}) => [a, b]; ⟦[f({ a: 1 }), f()]⟧',
      '[[1, 2], [undefined, 2]]',
    ],
    ['a parameter is what its only caller gives', 'function f(a) { return ⟦a⟧ } f(1);', '1'],
    [
      'a parameter of a function that nothing calls is unknown',
      'function f(a) { return ⟦a⟧ }',
      'unknown: parameter `a` of `f`, which nothing calls',
    ],
    ['a parameter that is assigned is what was assigned', 'function f(a) { a = 2; return a } ⟦f(1)⟧', '2'],
    [
      'a parameter with a fallback is either',
      'function f(a) { a = a || 2; return a } ⟦[f(1), f()]⟧',
      '[1, 2]',
    ],
    [
      'a parameter that is merged over defaults keeps the merge',
      'function f(o) { o = { a: 1, ...o, b: 3 }; return o } ⟦f({ a: 2, b: 2 })⟧',
      '{ a: 2, b: 3 }',
    ],
    [
      'a pattern in a pattern has its defaults',
      'function f({ a: { b = 3 } = {} }) { return b } ⟦f({})⟧',
      '3',
    ],
    ['a list pattern has its default', 'function f([a, b] = [1, 2]) { return b } ⟦f()⟧', '2'],
    ['a missing argument is undefined', 'function f(a, b) { return b } ⟦f(1)⟧', 'undefined'],
    [
      'options are taken apart in the body',
      'function f(o) { const { a = 1, ...rest } = o; return [a, rest.b] } ⟦f({ b: 3 })⟧',
      '[1, 3]',
    ],
  ],
});
