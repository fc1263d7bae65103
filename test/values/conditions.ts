import { construct } from './construct.ts';

export default construct({
  title: 'Conditional expressions',
  known:
    '`?:`, `&&`, `||` and `??` take one side where the test is known. Elsewhere the expression is one of both, each with its condition in words.',
  unknown:
    'The left side of `&&` where it counts as false and is not known: it may be `0`, `""`, `null` and others.',
  cases: [
    ['a known test takes one branch', '⟦true ? 1 : 2⟧', '1'],
    [
      'an unknown test takes both, with their conditions',
      '⟦c ? 1 : 2⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a negated test is said without its negation',
      '⟦!c ? 1 : 2⟧',
      'one of: 1 when `c` does not hold | 2 when `c` holds',
    ],
    ['?? passes over null alone', '⟦0 ?? 1⟧', '0'],
    ['?? takes the right side of null', '⟦null ?? 1⟧', '1'],
    ['|| passes over all that counts as false', "⟦'' || 'x'⟧", '"x"'],
    [
      '|| keeps an environment variable beside its fallback',
      "⟦process.env.X || 'x'⟧",
      'one of: env X | "x" when `process.env.X` is not set',
    ],
    ['&& of a known object is its right side', '(⟦{} && 1⟧)', '1'],
    [
      '&& of something unknown is an object or nothing',
      '⟦c && { a: 1 }⟧',
      'one of: { a: 1 } when `c` holds | unknown: it counts as false when `c` does not hold',
    ],
    [
      'what counts as false need not be undefined',
      '⟦[(c && { a: 1 }) ?? 5, (c && { a: 1 }) === undefined, (c && { a: 1 }) === false]⟧',
      '[({ a: 1 } when `c` holds | unknown: it counts as false when `c` does not hold | 5 when `(c && { a: 1 })` is not set), (false when `c` holds | unknown: its operands are not known when `c` does not hold), (false when `c` holds | unknown: its operands are not known when `c` does not hold)]',
    ],
    [
      'what counts as false is replaced by ||',
      '⟦(c && { a: 1 }) || 5⟧',
      'one of: { a: 1 } when `c` holds | 5 when `(c && { a: 1 })` is not set',
    ],
    [
      'what counts as false adds nothing to a spread',
      '⟦({ b: 2, ...(c && { a: 1 }) })⟧',
      '{ b: 2, a: (1 when `c` holds | undefined when `c` does not hold) }',
    ],
    [
      '&& of something unknown is not known to be undefined',
      '⟦c && true⟧',
      'one of: true when `c` holds | unknown: it counts as false when `c` does not hold',
    ],
    [
      '&& keeps the falsy value that it stops at',
      '⟦(c ? 0 : 1) && 2⟧',
      'one of: 2 when `c ? 0 : 1` holds | 0 when `c ? 0 : 1` does not hold and `c` holds',
    ],
    ['a test of known operands is worked out', "const a = 1; ⟦a > 0 ? 'x' : 'y'⟧", '"x"'],
    [
      'a comparison with the environment is a condition',
      "⟦process.env.STAGE === 'production' ? 'a' : 'b'⟧",
      'one of: "a" when `process.env.STAGE === \'production\'` holds | "b" when `process.env.STAGE === \'production\'` does not hold',
    ],
    [
      '?? keeps an environment variable beside its fallback',
      "⟦process.env.X ?? 'x'⟧",
      'one of: env X | "x" when `process.env.X` is not set',
    ],
    [
      'a test may be nested in another',
      '⟦c ? 1 : d ? 2 : 3⟧',
      'one of: 1 when `c` holds | 2 when `c` does not hold and `d` holds | 3 when `c` does not hold and `d` does not hold',
    ],
    ['|| of an object is the object', '⟦({ a: 1 }) || x⟧', '{ a: 1 }'],
  ],
});
