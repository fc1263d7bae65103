import { construct } from './construct.ts';

export default construct({
  title: 'Keys that are not known',
  known:
    'What a closed object or list holds, one of it under the condition that the key is its name, or nothing. A fallback stands in for the nothing.',
  unknown:
    'What an open object has under such a key, and what a list has under a key that need not be a number. That a key could be `constructor` or the like is left out of account.',
  cases: [
    [
      'a table that is read by a variable gives one of its values or nothing',
      "const hosts = { dev: 'a', prod: 'b' }; ⟦hosts[process.env.STAGE]⟧",
      'one of: "a" when `process.env.STAGE` is `\'dev\'` | "b" when `process.env.STAGE` is `\'prod\'` | undefined when `process.env.STAGE` is something else',
    ],
    [
      'a key that is not known gives one of the values or nothing',
      'const hosts = { a: 1, z: 2 }; ⟦hosts[k]⟧',
      "one of: 1 when `k` is `'a'` | 2 when `k` is `'z'` | undefined when `k` is something else",
    ],
    [
      'a key with a default has the default’s value too',
      "const hosts = { dev: 1, prod: 2 }; const stage = process.env.STAGE ?? 'prod'; ⟦hosts[stage]⟧",
      "one of: 1 when `process.env.STAGE` is `'dev'` | 2 when `process.env.STAGE` is `'prod'` | undefined when `process.env.STAGE` is something else | 2 when `process.env.STAGE` is not set",
    ],
    [
      'a fallback behind a table takes the place of nothing',
      'const hosts = { a: 1, b: 2 }; ⟦hosts[k] ?? hosts.b⟧',
      "one of: 1 when `k` is `'a'` | 2 when `k` is `'b'` | 2 when `hosts[k]` is not set",
    ],
    [
      'a property of what a key picks is read of each',
      'const hosts = { a: { port: 1 }, b: {} }; ⟦hosts[k]?.port⟧',
      "one of: 1 when `k` is `'a'` | undefined when `k` is `'b'` | undefined when `k` is something else",
    ],
    [
      'a function that a key picks is called',
      'const make = { a: (o) => o + 1, b: (o) => o }; ⟦make[k]?.(1)⟧',
      "one of: 2 when `k` is `'a'` | 1 when `k` is `'b'` | undefined when `k` is something else",
    ],
    [
      'a key that is one of several gives the value of each',
      "const hosts = { a: 1, b: 2 }; ⟦hosts[c ? 'a' : 'b']⟧",
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a key that is a text known in part leaves out what it cannot be',
      'const hosts = { s3a: 1, s3z: 2, ec2a: 3 }; ⟦hosts["s3" + k]⟧',
      'one of: 1 when `"s3" + k` is `\'s3a\'` | 2 when `"s3" + k` is `\'s3z\'` | undefined when `"s3" + k` is something else',
    ],
    [
      'an index that is computed gives one of the elements or nothing',
      'const list = [1, 2]; ⟦list[x.a % 2]⟧',
      'one of: 1 when `x.a % 2` is `0` | 2 when `x.a % 2` is `1` | undefined when `x.a % 2` is something else',
    ],
    [
      'a key of a list need not be a number',
      'const list = [1, 2]; ⟦list[k]⟧',
      'unknown: the key is not known',
    ],
    ['an open object may have anything', 'const o = { ...x }; ⟦o[k]⟧', 'unknown: the key is not known'],
    ['an empty table has nothing under any key', 'const o = {}; ⟦o[k]⟧', 'undefined'],
    [
      'a table of too many values is not followed',
      `const o = { ${Array.from({ length: 30 }, (_, index) => `a${index}: ${index}`).join(', ')} }; ⟦o[k]⟧`,
      'unknown: there are too many alternatives',
    ],
    [
      'a write under the same key is seen',
      'const o = { a: 1 }; o[k] = 3; ⟦o[k]⟧',
      'unknown: the key is not known',
    ],
  ],
});
