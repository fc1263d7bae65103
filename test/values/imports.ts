import { construct } from './construct.ts';

export default construct({
  title: 'Imports and exports',
  known:
    'An import is what the other module exports, by name, by default, as a namespace or by `import()`, in the state in which that file leaves it. `.js` may mean `.ts`.',
  unknown: 'A module that is not in the workspace, and values that depend on each other in a circle.',
  cases: [
    {
      title: 'a named import is the export',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'an import may have another name',
      code: "import { a as b } from './m'; ⟦b⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a default import is the default export',
      code: "import a from './m'; ⟦a⟧",
      files: { '/m.ts': 'export default 1' },
      is: '1',
    },
    {
      title: 'a default export may be a function',
      code: "import f from './m'; ⟦f()⟧",
      files: { '/m.ts': 'export default function () { return 1 }' },
      is: '1',
    },
    {
      title: 'a namespace holds all exports',
      code: "import * as m from './m'; ⟦m.a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'an exported let is as the file leaves it',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': 'export let a = 1; a = 2' },
      is: '2',
    },
    {
      title: 'an exported object is as the file leaves it',
      code: "import { o } from './m'; ⟦o⟧",
      files: { '/m.ts': 'export const o = { a: 1 }; o.a = 2' },
      is: '{ a: 2 }',
    },
    {
      title: 'an object that is exported by default is as the file leaves it',
      code: "import o from './m'; ⟦o⟧",
      files: { '/m.ts': 'const o = { a: 1 }; export default o; o.a = 2' },
      is: '{ a: 2 }',
    },
    {
      title: 'an awaited import() is the namespace',
      code: "const { a } = await import('./m'); ⟦a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: '.js means .ts',
      code: "import { a } from './m.js'; ⟦a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a function of another file gets its arguments from here',
      code: "import { f } from './m'; ⟦f(false)⟧",
      files: { '/m.ts': 'export const f = (a) => ({ a })' },
      is: '{ a: false }',
    },
    [
      'a missing module is said',
      "import { a } from './m'; ⟦a⟧",
      'unknown: `./m` is not found in the workspace',
    ],
    {
      title: 'imports in a circle end',
      code: "import { a } from './m'; ⟦a⟧",
      files: {
        '/m.ts': "import { b } from './n'; export const a = b",
        '/n.ts': "import { a } from './m'; export const b = a",
      },
      is: 'unknown: it depends on itself',
    },
    {
      title: 'an export may be listed at the end',
      code: "import { b } from './m'; ⟦b⟧",
      files: { '/m.ts': 'const a = 1; export { a as b }' },
      is: '1',
    },
    {
      title: 'default and names come together',
      code: "import m, { a } from './m'; ⟦[m, a]⟧",
      files: { '/m.ts': 'export default 1; export const a = 2' },
      is: '[1, 2]',
    },
    {
      title: 'default is a name like others',
      code: "import { default as a } from './m'; ⟦a⟧",
      files: { '/m.ts': 'export default 1' },
      is: '1',
    },
    {
      title: 'a namespace is taken apart',
      code: "import * as m from './m'; const { a } = m; ⟦a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a class is imported',
      code: "import C from './m'; ⟦new C().a⟧",
      files: { '/m.ts': 'export default class { a = 1 }' },
      is: '1',
    },
    {
      title: 'an enum is imported',
      code: "import { E } from './m'; ⟦E.A⟧",
      files: { '/m.ts': "export enum E { A = 'x' }" },
      is: '"x"',
    },
    {
      title: 'an object is built over several files',
      code: "import { config } from './m'; ⟦config⟧",
      files: {
        '/m.ts': "import { base } from './n'; export const config = { ...base, b: 1 }",
        '/n.ts': 'export const base = { a: 1 }',
      },
      is: '{ a: 1, b: 1 }',
    },
    {
      title: 'a name that is not exported is said',
      code: "import { b } from './m'; ⟦b⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: 'unknown: `b` is not found among the exports of `m.ts`',
    },
  ],
});
