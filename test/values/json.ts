import { construct } from './construct.ts';

export default construct({
  title: 'JSON',
  known: 'A JSON file is its value, whole or by key.',
  unknown: 'A file that is no JSON.',
  cases: [
    {
      title: 'JSON is its value',
      code: "import o from './o.json'; ⟦o⟧",
      files: { '/o.json': '{ "a": [1, null, false] }' },
      is: '{ a: [1, null, false] }',
    },
    {
      title: 'a key of JSON may be imported by its name',
      code: "import { a } from './o.json'; ⟦a⟧",
      files: { '/o.json': '{ "a": 1 }' },
      is: '1',
    },
    {
      title: 'JSON may be required',
      code: "⟦require('./o.json').a⟧",
      files: { '/o.json': '{ "a": "x" }' },
      is: '"x"',
    },
    {
      title: 'JSON may be imported with its type',
      code: "import o from './o.json' with { type: 'json' }; ⟦o.a.b⟧",
      files: { '/o.json': '{ "a": { "b": 1 } }' },
      is: '1',
    },
    {
      title: 'a key that JSON does not have is undefined',
      code: "import o from './o.json'; ⟦o.b⟧",
      files: { '/o.json': '{ "a": 1 }' },
      is: 'undefined',
    },
    {
      title: 'JSON may be spread',
      code: "import o from './o.json'; ⟦({ ...o, b: 2 })⟧",
      files: { '/o.json': '{ "a": 1 }' },
      is: '{ a: 1, b: 2 }',
    },
  ],
});
