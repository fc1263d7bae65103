import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;
type Row = readonly [string, string, Files, string];

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
