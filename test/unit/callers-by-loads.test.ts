import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;
type Row = readonly [string, string, Files, string];

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
