import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;
type Row = readonly [string, string, Files, string];

const compiled = 'Object.defineProperty(exports, "__esModule", { value: true });\n';

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
