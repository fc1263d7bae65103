import assert from 'node:assert/strict';
import { mayReExport } from '../../server/src/workspace/re-exports.ts';
import { writtenImports } from '../../server/src/workspace/written-imports.ts';

describe('imports that a text may write into', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['a property', "import { agent } from './agent';\nagent.options.ca = 1;", ['./agent']],
    ['none that is only read', "import { agent } from './agent';\nuse(agent.options.ca == 1);", []],
    [
      'the one of several',
      "import { a } from './a';\nimport { b } from './b';\nimport { c } from './c';\nb.x = 1;",
      ['./b'],
    ],
    [
      'beside a name in which a keyword stands',
      "import { agent, constants, outlet } from './agent';\nagent.x = 1;",
      ['./agent'],
    ],
    ['by a default and a namespace', "import a, * as all from './a';\nall.b.x = 1;", ['./a']],
    ['over several lines', "import {\n  a,\n  b,\n} from './a';\na.x = 1;", ['./a']],
    ['by require', "const { a } = require('./a');\na.x = 1;", ['./a']],
    [
      'by a variable that has been there',
      "let a;\nconst b = require('./b');\na = require('./a');\na.x = 1;",
      ['./a'],
    ],
    ['as compilers write it', "const a_1 = __importDefault(require('./a'));\na_1.default.x = 1;", ['./a']],
    ['by a dynamic import', "const a = await import('./a');\na.b.x = 1;", ['./a']],
    ['by a dynamic import in parentheses', "const { b } = (await import('./a')).default;\nb.x = 1;", ['./a']],
    ['through an element', "import { a } from './a';\na['x'] = 1;", ['./a']],
    ['within an element', "import { a } from './a';\nlist[a.next++] = 1;", ['./a']],
    ['by an operator', "import { a } from './a';\na.x ||= 1;", ['./a']],
    ['by an increment in front', "import { a } from './a';\n++a.x;", ['./a']],
    ['by delete', "import { a } from './a';\ndelete a.x;", ['./a']],
    ['by a method of a list', "import { a } from './a';\na.list.push(1);", ['./a']],
    ['behind a type assertion', "import { a } from './a';\n(a as any).x = 1;", ['./a']],
    ['behind a type assertion of a member', "import { a } from './a';\n(<any>a.b!).x.y = 1;", ['./a']],
    ['through what is required at once', "require('./a').b.x = 1;", ['./a']],
    ['through a further name', "import { a } from './a';\nconst b = a;\nb.x = 1;", ['./a']],
    ['through what a function gives', "import { get } from './a';\nget().x = 1;", ['./a']],
    ['by a function of its own', "import { a } from './a';\nconst f = (b) => { b.x = 1; };\nf(a);", ['./a']],
    [
      'by a function of another file',
      "import { a } from './a';\nimport { b } from 'pg';\nimport { loosen } from './loosen';\nloosen(a);\nb(a);",
      ['./a'],
    ],
    [
      'not by a function of a package',
      "import { a } from './a';\nimport { loosen } from 'pg';\nloosen(a);",
      [],
    ],
    ['by middleware', "import { s3 } from './a';\ns3.middlewareStack.use(plugin);", ['./a']],
    ['by a new configuration', "import { s3 } from './a';\ns3.config.update({ b });", ['./a']],
    ['by Object.assign', "import { a } from './a';\nObject.assign(a, b);", ['./a']],
  ];
  for (const [title, text, expected] of table)
    it(`are found: ${title}`, () => assert.deepEqual([...writtenImports(text)], expected));
});

describe('a module that may hand on what it imports', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['export all', "export * from './a';", true],
    ['export some', "export { a } from './a';", true],
    ['export over several lines', "export {\n  a,\n  b as c,\n} from './a';", true],
    ['a list of names', "import { a } from './a';\nexport { a };", true],
    ['a list of its own names', "import { a } from './a';\nconst b = a();\nexport { b };", false],
    ['beside a name in which a keyword stands', "import { a, variant } from './a';\nexport { a };", true],
    ['by default', "import a from './a';\nexport default a;", true],
    ['export import', "export import a = require('./a');", true],
    ['export =', "import a = require('./a');\nexport = a;", true],
    ['what is required at once', "module.exports = require('./a');", true],
    ['what was required', "const a = require('./a');\nmodule.exports = { a };", true],
    ['as compilers write it', "const a_1 = require('./a');\nexports.a = a_1.a;", true],
    ['all, as compilers write it', "__exportStar(require('./a'), exports);", true],
    ['nothing', "import { a } from './a';\nexport const b = 1;\na();", false],
  ];
  for (const [title, text, expected] of table)
    it(`is told by its text: ${title}`, () => assert.equal(mayReExport(text), expected));
});

describe('what is read from a text without parsing it', () => {
  const long = 400_000;
  const repeat = (text: string) => text.repeat(long / text.length);
  const texts: Readonly<Record<string, string>> = {
    'members on lines of their own': `a${repeat('. b')}`,
    'lists of exports that never end': repeat('export{'),
    'imports that never end': repeat('import a '),
    'variables without a value': repeat('const a '),
    'spaces behind import': `import${repeat(' ')}`,
    'spaces behind const': `const${repeat(' ')}`,
    'brackets that never close': `a${repeat('[b')}`,
    'specifiers without names': `import { a } from 'x'; a.b = 1;${repeat("from'x';")}`,
  };
  for (const [title, text] of Object.entries(texts))
    it(`takes time in proportion to the text: ${title}`, () => {
      // It took minutes where each place was tried against the whole rest: mocha's limit is enough.
      mayReExport(text);
      writtenImports(text);
    });
});
