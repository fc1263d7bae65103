import { construct } from './construct.ts';

export default construct({
  title: 'Objects',
  known:
    'An object is its properties, in brackets, in shorthand and by getters as well. What it does not have is `undefined`.',
  unknown:
    'A property of an object that is open: one that something unknown was spread into, that has a prototype, or that was handed to code that is not followed. A property of an unknown name may have replaced those before it.',
  cases: [
    ['an object is its properties', "(⟦{ a: 1, 'b': 2, ['c']: 3, 4: 5 }⟧)", '{ a: 1, b: 2, c: 3, 4: 5 }'],
    ['a shorthand is the value of its name', 'const a = 1; (⟦{ a }⟧)', '{ a: 1 }'],
    ['a getter is what it gives', '(⟦{ get a() { return 1 } }⟧)', '{ a: 1 }'],
    ['the last of two equal keys counts', '(⟦{ a: 1, a: 2 }⟧)', '{ a: 2 }'],
    ['a key that is a constant is known', "const k = 'a'; (⟦{ [k]: 1 }⟧)", '{ a: 1 }'],
    [
      'a key that is not known may replace what stands before it',
      '⟦({ a: 1, [k]: 2 }).a⟧',
      'one of: 1 when `[k]: 2` does not replace it | unknown: a computed key is not known',
    ],
    ['a key that is not known leaves what follows it alone', '⟦({ [k]: 2, a: 1 }).a⟧', '1'],
    ['a property that is not there is undefined', '⟦({ a: 1 }).b⟧', 'undefined'],
    [
      'a property of an open object is unknown',
      '⟦({ ...rest }).b⟧',
      'unknown: `global.rest` is outside of the workspace',
    ],
    [
      'a method of every object is not undefined',
      '⟦({}).toString⟧',
      'unknown: `toString` is a method of the language',
    ],
    ['an object with a prototype may have more', '⟦({ __proto__: base }).a⟧', 'unknown: it has a prototype'],
    ['an optional chain of undefined is undefined', 'const o = {}; ⟦o.a?.b⟧', 'undefined'],
    ['a property of a property is read', 'const o = { a: { b: 1 } }; ⟦o.a.b⟧', '1'],
    ['a method is a property', 'const o = { a() { return 1 } }; ⟦o.a()⟧', '1'],
    [
      'a key of alternatives gives alternatives',
      "const o = { a: 1, b: 2 }; ⟦o[c ? 'a' : 'b']⟧",
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a property with a setter alone is not known',
      'const o = { set a(v) {} }; ⟦o.a⟧',
      'unknown: a property with a setter only',
    ],
    ['a getter may read its object', 'const o = { get a() { return this.b }, b: 1 }; ⟦o.a⟧', '1'],
  ],
});
