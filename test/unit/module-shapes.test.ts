import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;
type Row = readonly [string, string, Files, string];

const compiled = 'Object.defineProperty(exports, "__esModule", { value: true });\n';

describe('values: what CommonJS modules export', () => {
  const table: readonly Row[] = [
    [
      'a whole in one of two branches',
      "⟦require('./m')⟧",
      { '/m.js': 'if (process.env.P) module.exports = { a: 1 }; else module.exports = { a: 2 }' },
      'one of: { a: 1 } when `process.env.P` holds | { a: 2 } when `process.env.P` does not hold',
    ],
    [
      'a whole under a condition',
      "⟦require('./m').a⟧",
      { '/m.js': 'module.exports = { a: 1 }; if (process.env.P) { module.exports = { a: 2 } }' },
      'one of: 1 | 2 when `process.env.P` holds',
    ],
    [
      'a whole under a condition, with the first object otherwise',
      "⟦require('./m').a⟧",
      { '/m.js': 'exports.a = 1; if (process.env.P) module.exports = { a: 2 }' },
      'one of: 2 when `process.env.P` holds | 1',
    ],
    [
      'a branch that is known',
      "⟦require('./m').a⟧",
      { '/m.js': 'if (true) module.exports = { a: 1 }; else module.exports = { a: 2 }' },
      '1',
    ],
    [
      'a whole in try and catch',
      "⟦require('./m').a⟧",
      { '/m.js': "try { module.exports = require('./gone') } catch (e) { module.exports = { a: 2 } }" },
      'one of: unknown: `./gone` is not found in the workspace | 2 when an error is caught',
    ],
    [
      'the last whole holds',
      "⟦require('./m')⟧",
      { '/m.js': 'module.exports = { a: 1 }; module.exports = { b: 2 }' },
      '{ b: 2 }',
    ],
    [
      'a whole that a function sets',
      "⟦require('./m').a⟧",
      { '/m.js': 'exports.a = 1; function f() { module.exports = { a: 2 } }' },
      'one of: 2 when `f` has run | 1',
    ],
    [
      'a name in a branch',
      "⟦require('./m').a⟧",
      { '/m.js': 'exports.a = 1; if (process.env.P) exports.a = 2' },
      'one of: 2 when `process.env.P` holds | 1',
    ],
    [
      'exports is not the whole any more',
      "⟦require('./m')⟧",
      { '/m.js': 'module.exports = { a: 1 }; exports.b = 2' },
      '{ a: 1 }',
    ],
    [
      'exports = module.exports = …',
      "⟦require('./m')⟧",
      { '/m.js': 'exports = module.exports = { a: 1 }; exports.b = 2' },
      '{ a: 1, b: 2 }',
    ],
    [
      'module.exports = exports = …',
      "⟦require('./m')⟧",
      { '/m.js': 'module.exports = exports = { a: 1 }; exports.b = 2; module.exports.c = 3' },
      '{ a: 1, b: 2, c: 3 }',
    ],
    [
      'a variable that is the whole',
      "⟦require('./m')⟧",
      { '/m.js': 'var app = module.exports = {}; app.a = 1' },
      '{ a: 1 }',
    ],
    [
      'a variable that is assigned the whole',
      "⟦require('./m')⟧",
      { '/m.js': 'let app; app = exports = module.exports = {}; app.a = 1' },
      '{ a: 1 }',
    ],
    [
      'another name for the exports',
      "⟦require('./m').a⟧",
      { '/m.js': 'var self = module.exports; self.a = 1' },
      '1',
    ],
    [
      'a constant that holds the exports',
      "⟦require('./m').a⟧",
      { '/m.js': 'const self = exports; self.a = 1' },
      '1',
    ],
    [
      'an object of a var is as the file leaves it',
      "⟦require('./m')⟧",
      { '/m.js': 'var o = {}; module.exports = o; o.a = 1' },
      '{ a: 1 }',
    ],
    [
      'an exported object of a var as well',
      "⟦require('./m').o⟧",
      { '/m.js': 'var o = {}; exports.o = o; o.a = 1' },
      '{ a: 1 }',
    ],
    [
      'a var that is set anew later',
      "⟦require('./m').o.a⟧",
      { '/m.js': 'var o = { a: 1 }; exports.o = o; o = { a: 2 }' },
      '1',
    ],
    [
      'what is written into an export',
      "⟦require('./m').o⟧",
      { '/m.js': 'exports.o = { a: 1 }; exports.o.b = 2' },
      '{ a: 1, b: 2 }',
    ],
    [
      'an object within the whole is as the file leaves it',
      "⟦require('./m').o.a⟧",
      { '/m.js': 'const o = { a: 1 }; module.exports = { o }; o.a = 2' },
      '2',
    ],
    [
      'an object deeper within the whole as well',
      "⟦require('./m').p.o.a⟧",
      { '/m.js': 'const o = { a: 1 }; module.exports = { p: { o: o } }; o.a = 2' },
      '2',
    ],
    [
      'an export that is deleted',
      "⟦require('./m').a⟧",
      { '/m.js': 'exports.a = 1; delete exports.a' },
      'undefined',
    ],
    [
      'Object.assign onto the exports',
      "⟦require('./m')⟧",
      { '/m.js': 'Object.assign(module.exports, { a: 1 }, { b: 2 })' },
      '{ a: 1, b: 2 }',
    ],
    [
      'a spread of another module',
      "⟦require('./m')⟧",
      { '/m.js': "module.exports = { ...require('./n'), b: 2 }", '/n.js': 'exports.a = 1' },
      '{ a: 1, b: 2 }',
    ],
    [
      'exports that are handed to a function',
      "⟦require('./m').b⟧",
      { '/m.js': 'exports.a = 1; extend(exports)' },
      'unknown: it is handed to `extend`, which is not followed',
    ],
    [
      'a name that is computed',
      "⟦require('./m').a⟧",
      { '/m.js': 'exports.a = 1; exports[key] = 2' },
      'one of: 1 when `exports[key] = 2` does not replace it | unknown: what is written to is not known',
    ],
    ['a name in brackets', "⟦require('./m').a⟧", { '/m.js': "exports['a'] = 1" }, '1'],
    ['two names at once', "⟦require('./m')⟧", { '/m.js': 'exports.a = exports.b = 1' }, '{ a: 1, b: 1 }'],
    [
      'a defined value',
      "⟦require('./m').a⟧",
      { '/m.js': "Object.defineProperty(exports, 'a', { enumerable: true, value: 1 })" },
      '1',
    ],
    [
      'a defined getter',
      "⟦require('./m').a⟧",
      { '/m.js': "Object.defineProperty(exports, 'a', { enumerable: true, get: function () { return 1 } })" },
      '1',
    ],
    [
      'a descriptor that is not known',
      "⟦require('./m').a⟧",
      { '/m.js': "exports.a = 1; Object.defineProperty(exports, 'a', d)" },
      'unknown: what gets it is not known',
    ],
    [
      'a class with its own name on it',
      "const { Client } = require('./m'); ⟦Client.a⟧",
      { '/m.js': 'class Client { static a = 1 } module.exports = Client; module.exports.Client = Client' },
      '1',
    ],
    [
      'a function with names on it',
      "import { f } from './m'; ⟦f()⟧",
      { '/m.js': 'module.exports = () => 1; module.exports.f = () => 2' },
      '2',
    ],
    [
      'an object of a class with names on it',
      "⟦require('./m').a⟧",
      { '/m.js': 'class C { a = 1 } module.exports = new C(); module.exports.b = 2' },
      '1',
    ],
    [
      'a package',
      "⟦new (require('./m').Agent)()⟧",
      { '/m.js': "module.exports = require('https')" },
      'new https#Agent()',
    ],
    [
      'the version of a package.json',
      "⟦require('./package.json').version⟧",
      { '/package.json': '{ "version": "1.2.3" }' },
      '"1.2.3"',
    ],
    [
      'require.resolve is no module',
      "⟦require.resolve('./m')⟧",
      { '/m.js': 'module.exports = 1' },
      'global#require.resolve("./m")',
    ],
    [
      'a require under a condition',
      "const m = process.env.P ? require('./a') : require('./b'); ⟦m.x⟧",
      { '/a.js': 'exports.x = 1', '/b.js': 'exports.x = 2' },
      'one of: 1 when `process.env.P` holds | 2 when `process.env.P` does not hold',
    ],
    [
      'requires in a circle',
      "⟦require('./m').a⟧",
      { '/m.js': "exports.a = require('./n').b", '/n.js': "exports.b = require('./m').a" },
      'unknown: it depends on itself',
    ],
    [
      'wholes in a circle',
      "⟦require('./m').a⟧",
      { '/m.js': "module.exports = require('./n')", '/n.js': "module.exports = require('./m')" },
      'unknown: it depends on itself',
    ],
    [
      'a local module or exports is none',
      "⟦require('./m')⟧",
      { '/m.js': 'function f(exports, module) { exports.a = 1; module.exports = 2 }' },
      '{}',
    ],
  ];
  for (const [name, source, files, expected] of table)
    it(name, () => assert.equal(evaluate(source, files, '/main.js'), expected));
});

describe('values: what compilers write', () => {
  const table: readonly Row[] = [
    [
      'names that are first void',
      "⟦require('./m').a⟧",
      { '/m.js': `${compiled}exports.a = exports.b = void 0; exports.a = 1; exports.b = 2` },
      '1',
    ],
    [
      'a re-export of TypeScript',
      "⟦require('./m').a⟧",
      {
        '/m.js': `${compiled}exports.a = void 0; var n_1 = require('./n'); Object.defineProperty(exports, "a", { enumerable: true, get: function () { return n_1.x; } });`,
        '/n.js': 'exports.x = 1',
      },
      '1',
    ],
    [
      'all exports of another module',
      "⟦require('./m').a⟧",
      {
        '/m.js': `${compiled}__exportStar(require('./n'), exports);`,
        '/n.js': 'exports.a = 1; exports.default = 2',
      },
      '1',
    ],
    [
      'all exports by tslib',
      "import { a } from './m'; ⟦a⟧",
      {
        '/m.js': `${compiled}const tslib_1 = require('tslib'); tslib_1.__exportStar(require('./n'), exports);`,
        '/n.js': 'exports.a = 1',
      },
      '1',
    ],
    [
      'no default among all exports',
      "⟦require('./m').default⟧",
      { '/m.js': `${compiled}__exportStar(require('./n'), exports);`, '/n.js': 'exports.default = 2' },
      'undefined',
    ],
    [
      'an own export before one of all',
      "⟦require('./m').a⟧",
      {
        '/m.js': `${compiled}exports.a = 1; __exportStar(require('./n'), exports);`,
        '/n.js': 'exports.a = 2',
      },
      '1',
    ],
    [
      'all exports of a package',
      "import { Agent } from './m'; ⟦Agent⟧",
      { '/m.js': `${compiled}__exportStar(require('https'), exports); exports.a = 1` },
      'https#Agent',
    ],
    [
      'all exports as Babel writes them',
      "⟦require('./m').a⟧",
      {
        '/m.js': `${compiled}var _n = require('./n'); Object.keys(_n).forEach(function (key) { if (key === "default" || key === "__esModule") return; Object.defineProperty(exports, key, { enumerable: true, get: function () { return _n[key]; } }); });`,
        '/n.js': 'exports.a = 1',
      },
      '1',
    ],
    [
      'exports as SWC writes them',
      "⟦require('./m').a⟧",
      { '/m.js': `${compiled}_export(exports, { a: function () { return a; } }); const a = 1;` },
      '1',
    ],
    [
      'the default as the whole',
      "⟦require('./m').a⟧",
      {
        '/m.js': `${compiled}exports.default = void 0; exports.default = { a: 1 }; module.exports = exports.default;`,
      },
      '1',
    ],
    ['the mark of a compiled module', "⟦require('./m').__esModule⟧", { '/m.js': compiled }, 'true'],
    [
      'a default import',
      "import a from './m'; ⟦a⟧",
      { '/m.js': `${compiled}exports.default = 1` },
      'one of: 1 when a compiler turns the import into `require` | { __esModule: true, default: 1 } when Node.js runs the import itself',
    ],
    [
      'a default import of what no compiler wrote',
      "import a from './m'; ⟦a⟧",
      { '/m.js': 'exports.default = 1' },
      '{ default: 1 }',
    ],
  ];
  for (const [name, source, files, expected] of table)
    it(name, () => assert.equal(evaluate(source, files), expected));

  it('a default import from .mjs is what Node.js gives', () => {
    const files = { '/m.js': `${compiled}exports.default = 1` };
    assert.equal(evaluate("import a from './m.js'; ⟦a.default⟧", files, '/main.mjs'), '1');
  });
});

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

describe('values: callers by way of loads', () => {
  const callee = 'export const f = (a) => ⟦a⟧;';
  const table: readonly Row[] = [
    [
      'one of two requires',
      callee,
      { '/b.js': "const m = process.env.P ? require('./main') : require('./c'); m.f(1)" },
      '1',
    ],
    [
      'a require that is assigned',
      callee,
      { '/b.js': "let m; try { m = require('./main') } catch {} m.f(1)" },
      '1',
    ],
    [
      'a require that comes second',
      callee,
      { '/b.js': "const m = global.m || require('./main'); m.f(1)" },
      '1',
    ],
    ['an import() with then', callee, { '/b.js': "import('./main').then(({ f }) => f(1))" }, '1'],
  ];
  for (const [name, source, files, expected] of table)
    it(name, () => assert.equal(evaluate(source, files), expected));
});
