import { construct } from './construct.ts';

export default construct({
  title: 'Operators',
  known:
    'An operator on known primitives is worked out, as Node.js would, with its conversions; `typeof`, `in` and `instanceof` too. A comma and an assignment give their last value.',
  unknown:
    'An operator with an unknown operand: its reason says so. Two objects are not compared. Environment variables count as unknown here, since they are known by name alone.',
  cases: [
    ['a sum of strings is joined', "⟦'a' + 'b'⟧", '"ab"'],
    ['a sum of numbers is added', '⟦1 + 2⟧', '3'],
    ['a sum with an unknown number is unknown', '⟦1 + n()⟧', 'unknown: its operands are not known'],
    ['a comparison of literals is decided', "⟦'a' !== 'b'⟧", 'true'],
    [
      'a comparison with the environment is unknown',
      "⟦process.env.X !== 'false'⟧",
      'unknown: its operands are not known',
    ],
    ['a negation turns over what is known', '⟦!0⟧', 'true'],
    ['a negation of an object is false', '⟦!{}⟧', 'false'],
    ['a minus keeps negative zero', '⟦-0⟧', '-0'],
    ['a comma gives its last value', '⟦(1, 2)⟧', '2'],
    ['an assignment gives what it assigns', 'let a; ⟦a = 3⟧', '3'],
    ['??= keeps what is there', 'let a = 1; ⟦a ??= 2⟧', '1'],
    ['Boolean decides what is known', "⟦Boolean('')⟧", 'false'],
    ['a sum of a number and a string is joined', "⟦1 + '2'⟧", '"12"'],
    ['numbers are divided, by zero too', '⟦1 / 0⟧', 'Infinity'],
    ['bits are combined', '⟦1 | 2 | 4⟧', '7'],
    ['bits are masked and turned over', '⟦[6 & 3, ~5]⟧', '[2, -6]'],
    ['numbers are compared', '⟦1 < 2⟧', 'true'],
    [
      'null equals undefined, but is not the same',
      '⟦[null == undefined, null === undefined]⟧',
      '[true, false]',
    ],
    ['what is no number is not even itself', '⟦NaN === NaN⟧', 'false'],
    ['a negation of something unknown is unknown', '⟦!c⟧', 'unknown: its operand is not known'],
    ['numbers are multiplied, divided and raised', '⟦[2 * 3, 7 % 3, 2 ** 10]⟧', '[6, 1, 1024]'],
    ['a text that is a number counts as one', "⟦['5' * '2', +'3']⟧", '[10, 3]'],
    ['what is no number is NaN', '⟦undefined + 1⟧', 'NaN'],
    ['bits are shifted', '⟦[1 << 3, -9 >> 1, -1 >>> 0]⟧', '[8, -5, 4294967295]'],
    ['texts are compared', "⟦'b' > 'a'⟧", 'true'],
    ['loose equality converts', "⟦1 == '1'⟧", 'true'],
    [
      'typeof of what is known is its type',
      "function f() {} ⟦[typeof 'a', typeof f, typeof null, typeof undefined]⟧",
      '["string", "function", "object", "undefined"]',
    ],
    [
      'typeof of something unknown is unknown',
      '⟦typeof x⟧',
      'unknown: `global.x` is outside of the workspace',
    ],
    [
      'typeof of a variable of the environment depends on it',
      '⟦typeof process.env.X⟧',
      'unknown: the environment variable X decides',
    ],
    ['in asks for a key', "⟦['a' in { a: 1 }, 'b' in { a: 1 }]⟧", '[true, false]'],
    [
      'in does not know what an open object lacks',
      "⟦'b' in { ...x }⟧",
      'unknown: whether it has such a property is not known',
    ],
    [
      'instanceof asks for the class',
      'class C {} ⟦[new C() instanceof C, [] instanceof Array]⟧',
      '[true, true]',
    ],
    ['two objects are not compared', '⟦[1] == [1]⟧', 'unknown: its operands are not known'],
    [
      'a sum with a text is a text',
      "⟦['a' + 1, 1 + 'a', 'a' + null, 'a' + -0]⟧",
      '["a1", "1a", "anull", "a0"]',
    ],
    ['a sum with a list is a text', "⟦'a' + [1, 2]⟧", '"a1,2"'],
    ['+= adds to a text', "let s = 'a'; s += 'b'; s += 1; ⟦s⟧", '"ab1"'],
  ],
});
