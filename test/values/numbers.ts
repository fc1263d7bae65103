import { construct } from './construct.ts';

export default construct({
  title: 'Numbers and comparisons',
  known:
    'Arithmetic, bits, comparisons and conversions as the language has them, and the functions of `Math` and `Number` whose results are exact.',
  unknown:
    'What Node.js may compute differently from machine to machine or from run to run: sines, powers that are not exact, chance, the time; big integers and dates.',
  cases: [
    [
      'arithmetic',
      "⟦[1 + 2, 1 - 2, 2 * 3, 7 / 2, 7 % 3, -7 % 3, 2 ** 10, -(-1), +'3']⟧",
      '[3, -1, 6, 3.5, 1, -1, 1024, 1, 3]',
    ],
    [
      'what is no number is converted',
      "⟦['5' * 2, true + 1, null + 1, undefined + 1, '6' / '2', [] === '']⟧",
      '[10, 2, 1, NaN, 3, false]',
    ],
    ['division by zero', '⟦[1 / 0, -1 / 0, 0 / 0, -0]⟧', '[Infinity, -Infinity, NaN, -0]'],
    ['powers that are not exact are not said', '⟦2 ** 0.5⟧', 'unknown: its operands are not known'],
    [
      'bits',
      '⟦[5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 31, -1 >> 1, -1 >>> 0, 4294967296 | 1]⟧',
      '[1, 7, 6, -6, -2147483648, -1, 4294967295, 1]',
    ],
    [
      'comparisons of numbers',
      '⟦[1 < 2, 2 <= 2, 1 > 2, NaN >= NaN, null >= 0, undefined >= 0]⟧',
      '[true, true, false, false, true, false]',
    ],
    [
      'comparisons of texts',
      "⟦['a' < 'b', 'B' < 'a', '10' < '9', '10' < 9, 'x' < 1]⟧",
      '[true, true, true, false, false]',
    ],
    [
      'strict equality',
      "⟦[1 === 1, '1' === 1, NaN === NaN, 0 === -0, null === undefined]⟧",
      '[true, false, false, true, false]',
    ],
    [
      'loose equality',
      "⟦['1' == 1, null == undefined, null == 0, '' == 0, true == '1', NaN == NaN, 'a' != 'b']⟧",
      '[true, true, false, true, true, false, true]',
    ],
    [
      'an object equals no primitive strictly',
      "⟦[{} === undefined, [] === '', (() => 1) !== null, {} == null]⟧",
      '[false, false, true, false]',
    ],
    ['an object may equal a primitive loosely', '⟦[1] == 1⟧', 'unknown: its operands are not known'],
    ['whether two objects are one is not said', '⟦({}) === ({})⟧', 'unknown: its operands are not known'],
    [
      'a variable of the environment is no number and no null',
      '⟦[process.env.X === null, process.env.X === 1]⟧',
      '[false, false]',
    ],
    [
      'a variable of the environment may be undefined',
      '⟦process.env.X === undefined⟧',
      'unknown: its operands are not known',
    ],
    [
      '!! and Boolean',
      "⟦[!!'a', !!0, Boolean(''), Boolean([]), Boolean()]⟧",
      '[true, false, false, true, false]',
    ],
    ['! of what is not known', '⟦!x⟧', 'unknown: its operand is not known'],
    ['void and the comma', '⟦[void 0, (1, 2)]⟧', '[undefined, 2]'],
    ['??= keeps what is there', 'let a = 0; a ??= 5; ⟦a⟧', '0'],
    ['||= replaces what counts as false', 'let a = 0; a ||= 5; ⟦a⟧', '5'],
    ['&&= replaces what counts as true', 'let a = 1; a &&= 5; ⟦a⟧', '5'],
    ['-=, *=, |= and their like', 'let a = 10; a -= 3; a *= 2; a |= 1; a **= 2; a %= 100; ⟦a⟧', '25'],
    [
      '++ in an expression is not followed',
      'let a = 1; ⟦a++⟧',
      'unknown: this kind of expression is not followed',
    ],
    [
      'Number',
      "⟦[Number('0x10'), Number(''), Number(' 5 '), Number('5px'), Number(null), Number(undefined), Number(true), Number()]⟧",
      '[16, 0, 5, NaN, 0, NaN, 1, 0]',
    ],
    [
      'parseInt and parseFloat',
      "⟦[parseInt('10px'), parseInt('ff', 16), parseInt('0x1f'), parseInt(''), parseFloat('1.5e3x'), Number.parseInt('7')]⟧",
      '[10, 255, 31, NaN, 1500, 7]',
    ],
    [
      'Number of a list is not said',
      '⟦Number([1])⟧',
      'unknown: what becomes of an object here is not followed',
    ],
    [
      'Number of a variable of the environment',
      '⟦Number(process.env.PORT)⟧',
      'unknown: the environment variable PORT decides',
    ],
    [
      'Math',
      "⟦[Math.max(1, '3', 2), Math.min(), Math.floor(-1.5), Math.ceil(1.2), Math.round(-0.5), Math.trunc(-1.7), Math.abs(-3), Math.sign(-2), Math.pow(2, 3)]⟧",
      '[3, Infinity, -2, 2, -0, -1, 3, -1, 8]',
    ],
    ['chance is not known', '⟦Math.random()⟧', 'global#Math.random()'],
    ['sines are not said', '⟦Math.sin(1)⟧', 'global#Math.sin(1)'],
    ['the time is not known', '⟦Date.now()⟧', 'global#Date.now()'],
    [
      'isNaN and isFinite convert what they get',
      "⟦[isNaN('a'), Number.isNaN('a'), isFinite('1'), Number.isFinite('1'), Number.isInteger(1.5), Number.isSafeInteger(9007199254740992)]⟧",
      '[true, false, true, false, false, false]',
    ],
    [
      'constants',
      '⟦[Number.MAX_SAFE_INTEGER, Number.NaN, Infinity, -Infinity, Math.PI]⟧',
      '[9007199254740991, NaN, Infinity, -Infinity, 3.141592653589793]',
    ],
    [
      'a number as a text',
      '⟦[(255).toString(16), (1.005).toFixed(2), (10).toString(), true.toString(), (-0).toString()]⟧',
      '["ff", "1.00", "10", "true", "0"]',
    ],
    ['a fraction in another system is not said', '⟦(0.1).toString(3)⟧', 'unknown: the number is not exact'],
    ['powers beyond what is exact are not said', '⟦2 ** 53⟧', 'unknown: its operands are not known'],
    ['a big integer is not followed', '⟦1n + 2n⟧', 'unknown: its operands are not known'],
    ['a date is not followed', '⟦new Date(0).getTime()⟧', 'new global#Date(0).getTime()'],
    [
      'a conditional is one of both',
      '⟦(c ? 1 : 2) + 1⟧',
      'one of: 2 when `c` holds | 3 when `c` does not hold',
    ],
    [
      'a comparison of one of two',
      "⟦(c ? 'a' : 'b') === 'a'⟧",
      'one of: true when `c` holds | false when `c` does not hold',
    ],
  ],
});
