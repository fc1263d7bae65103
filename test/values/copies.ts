import { construct } from './construct.ts';

export default construct({
  title: 'JSON texts and copies',
  known:
    '`JSON.parse` and `JSON.stringify` of what is known, and copies by them or by `structuredClone`: what is written onto the copy leaves the original alone.',
  unknown: 'Revivers, `toJSON`, and copies of what is not a plain object.',
  cases: [
    [
      'JSON.parse of a known text',
      '⟦JSON.parse(\'{"a":[1,{"b":null}],"c":"x"}\')⟧',
      '{ a: [1, { b: null }], c: "x" }',
    ],
    [
      'JSON.parse of a primitive',
      "⟦[JSON.parse('1'), JSON.parse('\"a\"'), JSON.parse('null')]⟧",
      '[1, "a", null]',
    ],
    [
      'JSON.parse of a text that is put together',
      "⟦JSON.parse('{\"rejectUnauthorized\":' + String(false) + '}').rejectUnauthorized⟧",
      'false',
    ],
    ['JSON.parse of no JSON throws', "⟦JSON.parse('{a}')⟧", 'unknown: the text is not JSON'],
    [
      'JSON.parse of something unknown',
      '⟦JSON.parse(process.env.X)⟧',
      'unknown: the environment variable X decides',
    ],
    [
      'JSON.parse with a function of its own',
      "⟦JSON.parse('1', (k, v) => 2)⟧",
      'unknown: a reviver is not followed',
    ],
    [
      'JSON.stringify',
      "⟦JSON.stringify({ b: [1, undefined, NaN, -0], a: undefined, s: 'x\"' })⟧",
      '"{\\"b\\":[1,null,null,0],\\"s\\":\\"x\\\\\\"\\"}"',
    ],
    ['JSON.stringify with space', '⟦JSON.stringify([1], null, 2)⟧', '"[\\n  1\\n]"'],
    [
      'JSON.stringify of what is not known as a whole',
      '⟦JSON.stringify({ a: x })⟧',
      'global#JSON.stringify({ a: global#x })',
    ],
    [
      'a copy by way of JSON',
      'const o = { a: { b: false }, l: [undefined, NaN, () => 1] }; ⟦JSON.parse(JSON.stringify(o))⟧',
      '{ a: { b: false }, l: [null, null, null] }',
    ],
    [
      'a copy by way of JSON leaves out what is undefined',
      "const o = { u: undefined, f() {} }; const p = JSON.parse(JSON.stringify(o)); ⟦['u' in p, 'f' in p, { u: 1, ...p }.u]⟧",
      '[false, false, 1]',
    ],
    ['a copy by way of JSON of what is known in part', '⟦JSON.parse(JSON.stringify({ a: 1, b: x })).a⟧', '1'],
    [
      'a copy does not see what is written onto the object',
      'const o = { a: { b: 1 } }; const p = JSON.parse(JSON.stringify(o)); o.a.b = 2; ⟦[o.a.b, p.a.b]⟧',
      '[2, 1]',
    ],
    [
      'what says itself how it is written is not followed',
      '⟦JSON.parse(JSON.stringify({ a: { toJSON() { return 5; } } })).a⟧',
      'unknown: it says itself how it is written',
    ],
    [
      'structuredClone is a copy',
      'const o = { a: { b: 1 } }; const p = structuredClone(o); p.a.b = 2; ⟦[o.a.b, p.a.b]⟧',
      '[1, 2]',
    ],
    [
      'structuredClone of an agent is none',
      "import { Agent } from 'https'; ⟦structuredClone({ a: new Agent() }).a⟧",
      'unknown: a copy of it is not followed',
    ],
    [
      'structuredClone of an object of a class loses the class',
      'class K { m() { return 1; } } ⟦structuredClone(new K())⟧',
      'unknown: a copy of it is not followed',
    ],
  ],
});
