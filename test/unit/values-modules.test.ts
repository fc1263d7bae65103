import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;

describe('values: modules', () => {
  const table: readonly (readonly [string, string, Files, string])[] = [
    ['a named import is the export', "import { a } from './m'; ⟦a⟧", { '/m.ts': 'export const a = 1' }, '1'],
    [
      'an import may have another name',
      "import { a as b } from './m'; ⟦b⟧",
      { '/m.ts': 'export const a = 1' },
      '1',
    ],
    [
      'a default import is the default export',
      "import a from './m'; ⟦a⟧",
      { '/m.ts': 'export default 1' },
      '1',
    ],
    [
      'a default export may be a function',
      "import f from './m'; ⟦f()⟧",
      { '/m.ts': 'export default function () { return 1 }' },
      '1',
    ],
    [
      'a namespace holds all exports',
      "import * as m from './m'; ⟦m.a⟧",
      { '/m.ts': 'export const a = 1' },
      '1',
    ],
    [
      'an exported let is as the file leaves it',
      "import { a } from './m'; ⟦a⟧",
      { '/m.ts': 'export let a = 1; a = 2' },
      '2',
    ],
    [
      'an exported object is as the file leaves it',
      "import { o } from './m'; ⟦o⟧",
      { '/m.ts': 'export const o = { a: 1 }; o.a = 2' },
      '{ a: 2 }',
    ],
    [
      'an object that is exported by default is as the file leaves it',
      "import o from './m'; ⟦o⟧",
      { '/m.ts': 'const o = { a: 1 }; export default o; o.a = 2' },
      '{ a: 2 }',
    ],
    [
      'a re-export leads on',
      "import { b } from './m'; ⟦b⟧",
      { '/m.ts': "export { a as b } from './n'", '/n.ts': 'export const a = 1' },
      '1',
    ],
    [
      'a barrel leads on',
      "import { a } from './m'; ⟦a⟧",
      { '/m/index.ts': "export * from './n'", '/m/n.ts': 'export const a = 1' },
      '1',
    ],
    [
      'a namespace may be re-exported',
      "import { n } from './m'; ⟦n.a⟧",
      { '/m.ts': "export * as n from './n'", '/n.ts': 'export const a = 1' },
      '1',
    ],
    [
      'the workspace comes before what a package may export',
      "import { a } from './m'; ⟦a⟧",
      { '/m.ts': "export * from 'pkg'; export * from './n'", '/n.ts': 'export const a = 1' },
      '1',
    ],
    [
      'what only a package can export is its',
      "import { Agent } from './m'; ⟦Agent⟧",
      { '/m.ts': "export * from 'node:https'; export const a = 1" },
      'https#Agent',
    ],
    [
      'barrels in a circle end',
      "import { a } from './m'; ⟦a⟧",
      { '/m.ts': "export * from './n'", '/n.ts': "export * from './m'" },
      'unknown: `a` is not found among the exports of `m.ts`',
    ],
    [
      'imports in a circle end',
      "import { a } from './m'; ⟦a⟧",
      {
        '/m.ts': "import { b } from './n'; export const a = b",
        '/n.ts': "import { a } from './m'; export const b = a",
      },
      'unknown: it depends on itself',
    ],
    [
      're-exports in a circle end',
      "import { a } from './m'; ⟦a⟧",
      { '/m.ts': "export { a } from './n'", '/n.ts': "export { a } from './m'" },
      'unknown: the imports go in a circle',
    ],
    [
      'exports.x is what require gives',
      "const { a } = require('./m'); ⟦a⟧",
      { '/m.js': 'exports.a = 1' },
      '1',
    ],
    [
      'module.exports is what require gives',
      "const m = require('./m'); ⟦m.a⟧",
      { '/m.js': 'module.exports = { a: 1 }' },
      '1',
    ],
    ['module.exports may be a function', "⟦require('./m')()⟧", { '/m.js': 'module.exports = () => 1' }, '1'],
    [
      'module.exports replaces what exports had',
      "⟦require('./m').a⟧",
      { '/m.js': 'exports.a = 1; module.exports = { b: 2 }' },
      'undefined',
    ],
    [
      'what is put on module.exports later counts',
      "⟦require('./m')⟧",
      { '/m.js': 'module.exports = { a: 1 }; module.exports.b = 2' },
      '{ a: 1, b: 2 }',
    ],
    [
      'an object behind module.exports is as the file leaves it',
      "⟦require('./m')⟧",
      { '/m.js': 'const o = { a: 1 }; module.exports = o; o.a = 2' },
      '{ a: 2 }',
    ],
    [
      'a CommonJS module is its own default',
      "import m from './m'; ⟦m.a⟧",
      { '/m.js': 'module.exports = { a: 1 }' },
      '1',
    ],
    [
      'a compiled module keeps its default',
      "import a from './m'; ⟦a⟧",
      { '/m.js': 'exports.default = 1' },
      '1',
    ],
    [
      'a CommonJS module has named imports',
      "import { a } from './m'; ⟦a⟧",
      { '/m.js': 'module.exports = { a: 1 }' },
      '1',
    ],
    [
      'export = is what require gives',
      "import m = require('./m'); ⟦m.a⟧",
      { '/m.ts': 'export = { a: 1 }' },
      '1',
    ],
    [
      'an awaited import() is the namespace',
      "const { a } = await import('./m'); ⟦a⟧",
      { '/m.ts': 'export const a = 1' },
      '1',
    ],
    [
      'JSON is its value',
      "import o from './o.json'; ⟦o⟧",
      { '/o.json': '{ "a": [1, null, false] }' },
      '{ a: [1, null, false] }',
    ],
    [
      'a key of JSON may be imported by its name',
      "import { a } from './o.json'; ⟦a⟧",
      { '/o.json': '{ "a": 1 }' },
      '1',
    ],
    ['.js means .ts', "import { a } from './m.js'; ⟦a⟧", { '/m.ts': 'export const a = 1' }, '1'],
    [
      'a missing module is said',
      "import { a } from './m'; ⟦a⟧",
      {},
      'unknown: `./m` is not found in the workspace',
    ],
    [
      'a package is external, node: or not',
      "import { Agent } from 'node:https'; ⟦new Agent()⟧",
      {},
      'new https#Agent()',
    ],
    [
      'a package that is required whole is external',
      "const https = require('https'); ⟦new https.Agent({ a: 1 })⟧",
      {},
      'new https#Agent({ a: 1 })',
    ],
    [
      'a package by its default is the package',
      "import https from 'https'; ⟦https.Agent⟧",
      {},
      'https#Agent',
    ],
    [
      'a require of the same name as a local function is that function',
      "function require() { return 1 } ⟦require('https')⟧",
      {},
      '1',
    ],
    [
      'a function of another file gets its arguments from here',
      "import { f } from './m'; ⟦f(false)⟧",
      { '/m.ts': 'export const f = (a) => ({ a })' },
      '{ a: false }',
    ],
  ];
  for (const [name, source, files, expected] of table)
    it(name, () => assert.equal(evaluate(source, files), expected));
});

describe('values: bounds', () => {
  it('nesting that is too deep is unknown', () => {
    assert.match(evaluate(`⟦${'!('.repeat(400)}1${')'.repeat(400)}⟧`), /^unknown: .*(deeply|known)/);
  });

  it('a sum of ten thousand parts is unknown in part and no error', () => {
    assert.match(
      evaluate(`const a = ⟦${Array.from({ length: 10_000 }, () => "'a'").join(' + ')}⟧;`),
      /unknown/,
    );
  });

  it('a chain of ten thousand calls is no error', () => {
    assert.match(evaluate(`⟦a${'.b()'.repeat(10_000)}⟧`), /unknown/);
  });

  it('alternatives that double with every line are unknown', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `const a${index + 1} = c${index} ? a${index} + 'x' : a${index} + 'y';`,
    );
    assert.match(evaluate(`const a0 = '';\n${lines.join('\n')}\n⟦a40⟧`), /^unknown/);
  });

  it('texts that double with every line are unknown before they fill the memory', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `const a${index + 1} = a${index} + a${index};`);
    assert.match(evaluate(`const a0 = 'text';\n${lines.join('\n')}\n⟦a40⟧`), /^unknown/);
  });

  it('calls that double with every function end soon', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `const f${index + 1} = (a) => f${index}(a) + f${index}(a + 1);`,
    );
    assert.match(evaluate(`const f0 = (a) => a;\n${lines.join('\n')}\n⟦f60(1)⟧`), /^unknown/);
  });

  it('a list of two hundred thousand elements is spread without an error', () => {
    const source = `const a = [${'1,'.repeat(200_000)}]; const f = (x) => x; ⟦[...a, f(...a)].length⟧`;
    assert.match(evaluate(source), /200001|unknown/);
  });
});
