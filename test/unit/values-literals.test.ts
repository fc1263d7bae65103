// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

describe('values: literals and operators', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a string is itself', `⟦'a'⟧`, '"a"'],
    ['a number is itself, in any notation', '[⟦0x10⟧]', '16'],
    ['a cast changes nothing', '⟦(false as boolean)!⟧', 'false'],
    ['satisfies changes nothing', '(⟦{ a: 1 } satisfies object⟧)', '{ a: 1 }'],
    ['void is undefined', '⟦void 0⟧', 'undefined'],
    ['undefined is a name that nobody declares', '⟦undefined⟧', 'undefined'],
    [
      'a declared undefined is what it was declared as',
      'function f(undefined) { return undefined }; ⟦f(2)⟧',
      '2',
    ],
    ['a bigint is not followed', '⟦1n⟧', 'unknown: this kind of expression is not followed'],
    ['a template of literals is a string', "const a = 'x'; ⟦`${a}-${1}`⟧", '"x-1"'],
    ['a template keeps what is known of it', '⟦`https://${host()}/`⟧', '`https://${global#host()}/`'],
    [
      'a template of alternatives is one of several strings',
      "⟦`${c ? 'a' : 'b'}.x`⟧",
      'one of: "a.x" when `c` holds | "b.x" when `c` does not hold',
    ],
    ['a tagged template is not followed', '⟦tag`a`⟧', 'unknown: this kind of expression is not followed'],
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
      'one of: { a: 1 } when `c` holds | undefined when `c` does not hold',
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
    ['a comma gives its last value', '⟦(1, 2)⟧', '2'],
    ['an assignment gives what it assigns', 'let a; ⟦a = 3⟧', '3'],
    ['??= keeps what is there', 'let a = 1; ⟦a ??= 2⟧', '1'],
    ['an environment variable is itself', '⟦process.env.AWS_REGION⟧', 'env AWS_REGION'],
    ['an environment variable may be read by its name', "⟦process.env['AWS_REGION']⟧", 'env AWS_REGION'],
    ['an environment variable may be destructured', 'const { X } = process.env; ⟦X⟧', 'env X'],
    [
      'a default of an environment variable is an alternative',
      "const { X = 'a' } = process.env; ⟦X⟧",
      'one of: env X | "a" when it is not given',
    ],
    [
      'String of an environment variable is not known to be a text of ours',
      '⟦String(process.env.X)⟧',
      'env X',
    ],
    ['Boolean decides what is known', "⟦Boolean('')⟧", 'false'],
    ['a global that nobody declares is external', '⟦foo⟧', 'global#foo'],
    ['an await is what it waits for', 'async function f() { return 1 } ⟦await f()⟧', '1'],
    ['a list joins its elements', "⟦['a', 'b'].join(':')⟧", '"a:b"'],
    ['a list joins nothing for null', "⟦['a', null, undefined].join(':')⟧", '"a::"'],
    ['a list is joined to others', "⟦['a'].concat(['b'], 'c')⟧", '["a", "b", "c"]'],
    ['a list is spread into another', "const a = ['x']; ⟦[...a, 'y']⟧", '["x", "y"]'],
    ['a list with an unknown part is open from there on', "⟦['x', ...others, 'y']⟧", '["x", …]'],
    ['a list has a length', '⟦[1, 2].length⟧', '2'],
    ['a method of a list is no missing element', '⟦[1].map⟧', 'unknown: `map` is a method of the language'],
    ['only an index is an index', "⟦[1]['']⟧", 'undefined'],
    ['a text in lower case is known', "⟦'AbC'.toLowerCase()⟧", '"abc"'],
  ];
  for (const [name, source, expected] of table) it(name, () => assert.equal(evaluate(source), expected));
});
