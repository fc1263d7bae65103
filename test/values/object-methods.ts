// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import { construct } from './construct.ts';

export default construct({
  title: 'Functions of `Object` and `Reflect`',
  known:
    'Keys, values and entries of known objects in the order of the language, and objects made from entries.',
  unknown: 'What rests on properties that may be there or not, and what depends on a prototype.',
  cases: [
    ['keys come in the order of the text', '⟦Object.keys({ b: 1, a: 2 })⟧', '["b", "a"]'],
    [
      'whole numbers come first',
      "⟦Object.keys({ b: 1, 2: 1, 1: 1, '01': 1, '-1': 1 })⟧",
      '["1", "2", "b", "01", "-1"]',
    ],
    [
      'values and entries',
      '⟦[Object.values({ a: 1, b: 2 }), Object.entries({ a: 1 })]⟧',
      '[[1, 2], [["a", 1]]]',
    ],
    ['what a getter gives is a value', '⟦Object.values({ get a() { return 1; } })⟧', '[1]'],
    [
      'keys of a list are its places',
      "⟦[Object.keys(['x', 'y']), Object.entries(['x'])]⟧",
      '[["0", "1"], [["0", "x"]]]',
    ],
    [
      'getOwnPropertyNames',
      "⟦[Object.getOwnPropertyNames({ a: 1 }), Object.getOwnPropertyNames(['x'])]⟧",
      '[["a"], ["0", "length"]]',
    ],
    [
      'keys of an open object are not known',
      '⟦Object.keys({ a: 1, ...x })⟧',
      'unknown: what the object holds is not known as a whole',
    ],
    [
      'a key that may be missing makes them unknown',
      'const o = { a: 1 }; if (c) o.b = 2; ⟦Object.keys(o)⟧',
      'unknown: what the object holds is not known as a whole',
    ],
    [
      'a key that is written later comes last',
      'const o = { b: 1 }; o.a = 2; o.b = 3; ⟦Object.entries(o)⟧',
      '[["b", 3], ["a", 2]]',
    ],
    ['what is deleted is no key', 'const o = { a: 1, b: 2 }; delete o.a; ⟦Object.keys(o)⟧', '["b"]'],
    [
      'a key that comes back has lost its place',
      'const o = { a: 1, b: 2 }; delete o.a; o.a = 3; ⟦Object.keys(o)⟧',
      'unknown: what the object holds is not known as a whole',
    ],
    [
      'a key that may have been there before has no place that is known',
      '⟦Object.keys({ ...(c && { a: 1 }), b: 2, a: 3 })⟧',
      'unknown: what the object holds is not known as a whole',
    ],
    ['a value that is one of two leaves the keys known', '⟦Object.keys({ a: c ? 1 : 2 })⟧', '["a"]'],
    [
      'keys of an object of a class are not known',
      'class K { a = 1 } ⟦Object.keys(new K())⟧',
      'unknown: what the object holds is not known as a whole',
    ],
    ['keys of an enum', "enum E { A, B = 'x' } ⟦Object.keys(E)⟧", '["0", "A", "B"]'],
    ['fromEntries makes an object', "⟦Object.fromEntries([['a', 1], ['b', 2], ['a', 3]])⟧", '{ a: 3, b: 2 }'],
    [
      'entries and back',
      '⟦Object.fromEntries(Object.entries({ a: 1, b: 2 }).map(([k, v]) => [k.toUpperCase(), v * 2]))⟧',
      '{ A: 2, B: 4 }',
    ],
    [
      'entries that are filtered',
      '⟦Object.fromEntries(Object.entries({ a: 1, b: undefined }).filter(([, v]) => v !== undefined))⟧',
      '{ a: 1 }',
    ],
    ['fromEntries of a Map', "⟦Object.fromEntries(new Map([['a', 1]]))⟧", '{ a: 1 }'],
    [
      'fromEntries of something unknown',
      '⟦Object.fromEntries(x)⟧',
      'unknown: `global.x` is outside of the workspace',
    ],
    ['assign into a new object', '⟦Object.assign({}, { a: 1 }, null, { b: 2 })⟧', '{ a: 1, b: 2 }'],
    ['a text that is spread is its letters', "⟦({ ...'ab' }).length⟧", 'unknown: its value is not an object'],
    ['create of null is an empty object', '⟦Object.create(null).a⟧', 'undefined'],
    ['create of a prototype may have more', '⟦Object.create({ a: 1 }).a⟧', 'unknown: it has a prototype'],
    ['freeze and seal give their argument', '⟦Object.seal(Object.freeze({ a: 1 })).a⟧', '1'],
    [
      'hasOwn',
      "⟦[Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString'), ({ a: 1 }).hasOwnProperty('b')]⟧",
      '[true, false, false]',
    ],
    [
      'hasOwn of an open object',
      "⟦Object.hasOwn({ ...x }, 'a')⟧",
      'unknown: whether it has such a property is not known',
    ],
    ['Object.is', '⟦[Object.is(NaN, NaN), Object.is(0, -0)]⟧', '[true, false]'],
    [
      'Reflect.get and Reflect.ownKeys',
      "⟦[Reflect.get({ a: 1 }, 'a'), Reflect.ownKeys({ a: 1 })]⟧",
      '[1, ["a"]]',
    ],
    [
      'a proxy is not followed',
      '⟦new Proxy({ a: 1 }, handler).a⟧',
      'new global#Proxy({ a: 1 }, global#handler).a',
    ],
    [
      'a key that is a symbol is not known',
      "⟦({ a: 1, [Symbol('a')]: 2 }).a⟧",
      "one of: 1 when `[Symbol('a')]: 2` does not replace it | unknown: a computed key is not known",
    ],
    [
      'a key that is not known may replace what stands before it',
      "⟦Object.fromEntries([['a', 1], [x, 2]]).a⟧",
      'one of: 1 when `[x, 2]` does not replace it | unknown: a pair of key and value is not known',
    ],
  ],
});
