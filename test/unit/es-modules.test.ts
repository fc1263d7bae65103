import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;
type Row = readonly [string, string, Files, string];

describe('values: imports and exports of ES modules', () => {
  const table: readonly Row[] = [
    [
      'export default of an object',
      "import o from './m'; ⟦o.a⟧",
      { '/m.ts': 'export default { a: 1 }' },
      '1',
    ],
    [
      'export default of a var',
      "import o from './m'; ⟦o.a⟧",
      { '/m.ts': 'var o = { a: 1 }; export default o; o.a = 2' },
      '2',
    ],
    [
      'a default under a name',
      "import { o } from './m'; ⟦o⟧",
      { '/m.ts': "export { default as o } from './n'", '/n.ts': 'export default 1' },
      '1',
    ],
    [
      'a name as the default',
      "import o from './m'; ⟦o⟧",
      { '/m.ts': "export { a as default } from './n'", '/n.ts': 'export const a = 1' },
      '1',
    ],
    [
      'a text as a name',
      "import { 'a-b' as c } from './m'; ⟦c⟧",
      { '/m.ts': "const x = 1; export { x as 'a-b' }" },
      '1',
    ],
    [
      'a text as a name on its way',
      "import { 'x y' as c } from './m'; ⟦c⟧",
      { '/m.ts': "export { 'a-b' as 'x y' } from './n'", '/n.ts': "const x = 1; export { x as 'a-b' }" },
      '1',
    ],
    [
      'a namespace',
      "import { n } from './m'; ⟦n⟧",
      { '/m.ts': "export * as n from './n'", '/n.ts': 'export const a = 1' },
      '{ a: 1 }',
    ],
    [
      'import = require',
      "import m = require('./m'); ⟦m.a⟧",
      { '/m.ts': 'const o = { a: 1 }; export = o; o.a = 2' },
      '2',
    ],
    [
      'export import = require',
      "import { n } from './m'; ⟦n.a⟧",
      { '/m.ts': "export import n = require('./n')", '/n.ts': 'export const a = 1' },
      '1',
    ],
    [
      'a type is no value',
      "import * as m from './m'; ⟦m⟧",
      {
        '/m.ts':
          "import type { T } from './n'; export type { T }; export { type U, a }; const a = 1; interface U {} declare module 'x' { export const b: 1 }",
      },
      '{ a: 1 }',
    ],
    [
      'a declared constant is not known',
      "import { a } from './m'; ⟦a⟧",
      { '/m.ts': 'export declare const a: string' },
      'unknown: `a` has no initializer',
    ],
    [
      'all exports of CommonJS',
      "import { a } from './m'; ⟦a⟧",
      { '/m.ts': "export * from './n'", '/n.js': 'module.exports = { a: 1 }' },
      '1',
    ],
    [
      'all exports of CommonJS, as a namespace',
      "import * as m from './m'; ⟦m⟧",
      { '/m.ts': "export * from './n'", '/n.js': 'module.exports = { a: 1, default: 2 }' },
      '{ a: 1 }',
    ],
    [
      'a namespace of CommonJS has its default',
      "import * as m from './m'; ⟦m.default.a⟧",
      { '/m.js': 'module.exports = { a: 1 }' },
      '1',
    ],
    [
      'a namespace of JSON has its default',
      "import * as o from './o.json' with { type: 'json' }; ⟦o.default.a⟧",
      { '/o.json': '{ "a": 1 }' },
      '1',
    ],
    [
      'JSON with attributes',
      "import o from './o.json' with { type: 'json' }; ⟦o.a⟧",
      { '/o.json': '{ "a": 1 }' },
      '1',
    ],
    [
      'JSON by import()',
      "const { default: o } = await import('./o.json', { with: { type: 'json' } }); ⟦o.a⟧",
      { '/o.json': '{ "a": 1 }' },
      '1',
    ],
    [
      'a require of an ES module',
      "const { a, default: b } = require('./m'); ⟦a + b⟧",
      { '/m.ts': 'export const a = 1; export default 2' },
      '3',
    ],
    [
      'a require of an ES module is marked as compiled',
      "⟦require('./m').__esModule⟧",
      { '/m.ts': 'export const a = 1' },
      'true',
    ],
    [
      'a name of an awaited import()',
      "const { f } = await import('./m'); ⟦f(2)⟧",
      { '/m.ts': 'export const f = (a) => a' },
      '2',
    ],
    [
      'a default that re-exports CommonJS',
      "import m from './m'; ⟦m.a⟧",
      { '/m.ts': "export { default } from './n'", '/n.js': 'module.exports = { a: 1 }' },
      '1',
    ],
  ];
  for (const [name, source, files, expected] of table)
    it(name, () => assert.equal(evaluate(source, files), expected));
});
