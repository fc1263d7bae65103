import { construct } from './construct.ts';

export default construct({
  title: 'Literals',
  known:
    'A string, a number, `true`, `false`, `null` and `undefined` are themselves. What only the type checker sees (`as`, `satisfies`, `!`) changes nothing.',
  unknown: 'A bigint: no option of a client is written as one.',
  cases: [
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
    ['null is not undefined', '⟦[null, undefined]⟧', '[null, undefined]'],
    ['a number may have separators', '⟦1_000⟧', '1000'],
    ['an escape in a string is worked out', "⟦'\\u0061\\n'⟧", '"a\\n"'],
    ['a const assertion changes nothing', '⟦[1, 2] as const⟧', '[1, 2]'],
    ['a regular expression is an object of the language', '⟦/a/⟧', 'new global#RegExp("a", "")'],
  ],
});
