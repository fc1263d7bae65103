import { construct } from './construct.ts';

export default construct({
  title: '`call`, `apply` and `bind`',
  known: '`call` and `apply` are calls; `bind` gives arguments, and `this`, in advance.',
  unknown: '`this` that is not known, and arguments that are an unknown list.',
  cases: [
    ['call hands its arguments over', 'function f(a, b) { return [a, b]; } ⟦f.call(null, 1, 2)⟧', '[1, 2]'],
    ['apply takes a list', 'function f(a, b) { return [a, b]; } ⟦f.apply(undefined, [1, 2])⟧', '[1, 2]'],
    [
      'apply of an unknown list is not followed',
      'function f(a) { return a; } ⟦f.apply(null, x)⟧',
      'unknown: its arguments are not known as a whole',
    ],
    [
      'bind puts arguments before the others',
      'function f(a, b, d) { return [a, b, d]; } ⟦f.bind(null, 1).bind(null, 2)(3)⟧',
      '[1, 2, 3]',
    ],
    [
      'what is bound may be handed on',
      'const add = (a, b) => a + b; ⟦[1, 2].map(add.bind(null, 10))⟧',
      '[11, 12]',
    ],
    [
      '`this` that is handed over',
      'class K { v = 1; m() { return this.v; } } const k = new K(); ⟦k.m.call(k)⟧',
      '1',
    ],
    [
      '`this` that is not known is not followed',
      'class K { v = 1; m() { return this.v; } } ⟦new K().m.call(x)⟧',
      'unknown: what `this` is in the function is not followed',
    ],
    ['Reflect.apply', '⟦Reflect.apply((a) => a + 1, null, [1])⟧', '2'],
  ],
});
