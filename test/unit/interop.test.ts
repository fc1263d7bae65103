import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

type Files = Readonly<Record<string, string>>;

const compiled = 'Object.defineProperty(exports, "__esModule", { value: true });\n';
const helper =
  'var __importDefault = (this && this.__importDefault) || function (mod) { return (mod && mod.__esModule) ? mod : { "default": mod }; };\n';

describe('values: the interop of compilers', () => {
  const table: readonly (readonly [string, string, Files, string])[] = [
    [
      'the default of CommonJS is the whole',
      `${helper}const m_1 = __importDefault(require('./m')); ⟦m_1.default.a⟧`,
      { '/m.js': 'module.exports = { a: 1 }' },
      '1',
    ],
    [
      'the default of a compiled module is its own',
      `${helper}const m_1 = __importDefault(require('./m')); ⟦m_1.default⟧`,
      { '/m.js': `${compiled}exports.default = 1;` },
      '1',
    ],
    [
      'the default of an ES module is its own',
      "const m = _interopRequireDefault(require('./m')); ⟦m.default⟧",
      { '/m.ts': 'export default 1' },
      '1',
    ],
    [
      'the default of a package is the package',
      "const https_1 = tslib_1.__importDefault(require('https')); ⟦new https_1.default.Agent()⟧",
      {},
      'new https#Agent()',
    ],
    [
      'a function is a default',
      "const m = (0, _interop_require_default._)(require('./m')); ⟦m.default()⟧",
      { '/m.js': 'module.exports = () => 1' },
      '1',
    ],
    [
      'a namespace has all exports and the whole as its default',
      "const m = __importStar(require('./m')); ⟦m.a + m.default.a⟧",
      { '/m.js': 'exports.a = 1' },
      '2',
    ],
  ];
  for (const [name, source, files, expected] of table)
    it(name, () => assert.equal(evaluate(source, files, '/main.js'), expected));
});
