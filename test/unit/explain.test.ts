import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { type Case, head, holdTrees } from './explained.ts';

const cases: readonly Case[] = [
  {
    title: 'says that nothing has a value there',
    source: `const a = 1; // note‸
`,
    expected: `nothing with a value stands at 1:21`,
  },
  {
    title: 'says that a type has no value',
    source: `let a: { b‸: string };
`,
    expected: `nothing with a value stands at 1:11`,
  },
  {
    title: 'looks at code that does not parse as far as it can',
    source: `const a = { b: 1
use(‸a`,
    expected: `a  a.ts:2:5
→ unknown: parameter \`a\` of \`use\`, which nothing calls

└─ parameter: a  a.ts:2:5

Not known:
  a.ts:2:5  parameter \`a\` of \`use\`, which nothing calls`,
  },
];

const heads: readonly (readonly [string, string, string])[] = [
  ['the name of a property, its value', 'const a = { ‸b: 1 + 1 };', '1 + 1 → 2'],
  ['the name of a variable, what it is declared as', 'const ‸a = 5;', 'a → 5'],
  ['a variable that is declared without a value', 'let ‸a; a = 1;', 'a → undefined'],
  ['a parameter, what calls pass', 'const f = (‸a) => a; f(3);', 'a → 3'],
  ['`new`, the object', "import { Agent } from 'https'; ‸new Agent();", 'new Agent() → new https#Agent()'],
  ['a parenthesis, the call', 'const f = () => 2; const a = f‸();', 'f() → 2'],
  ['a property that is read, the access', 'const a = { b: 1 }; a.‸b;', 'a.b → 1'],
  ['the object of an access, the object', 'const a = { b: 1 }; ‸a.b;', 'a → { b: 1 }'],
  ['an import, what is imported', "import { ‸Agent as A } from 'https';", 'A → https#Agent'],
  ['a specifier, the whole module', "import { Agent } from '‸https';", "'https' → https"],
  ['a re-export, what passes through', "export { ‸Agent } from 'https';", 'Agent → https#Agent'],
  ['what is assigned to, what is assigned', 'const a = {}; a.‸b = 4;', 'a.b = 4 → 4'],
  ['a short property, its value', 'const b = 2; const a = { ‸b };', 'b → 2'],
  ['an operator, the operation', "const a = 'x' ‸+ 'y';", "'x' + 'y' → \"xy\""],
  ['the end of a name, the name', 'const a = 1; const b = [a‸, 2];', 'a → 1'],
  ['a name in a pattern, its part', 'const { ‸a } = { a: 7 };', 'a → 7'],
  ['`return`, what is returned', 'function f() { ‸return 1; }', '1 → 1'],
  ['`const`, the variable', '‸const a = 1;', 'a → 1'],
  ['`import`, the module', "import‸('https');", "import('https') → https"],
  ['a method, the function', 'const a = { ‸f() {} };', 'f() {} → function'],
];

describe('explain', () => {
  describe('takes', () => {
    for (const [title, source, expected] of heads)
      it(title, async () => assert.equal(await head(source), expected));
  });

  holdTrees(cases);

  it('tells a line or a column that is not there', async () => {
    const analyzer = createAnalyzer(memoryFileSystem(new Map([['/w/a.ts', 'a;\nbc;']])));
    const why = async (line: number, column: number, file = '/w/a.ts') => {
      const explanation = await analyzer.explain(file, { line, column });
      return explanation.kind === 'none' && explanation.why;
    };
    assert.equal(await why(3, 1), 'there is no line 3: the file has 2');
    assert.equal(await why(0, 1), 'there is no line 0: the file has 2');
    assert.equal(await why(2, 9), 'there is no column 9: line 2 has 3');
    assert.equal(await why(1, 1, '/w/b.ts'), 'no such file or folder');
  });

  it('counts columns in UTF-16 units', async () => {
    assert.equal(await head("const a = '🏔', b = { c: 1 }; b.‸c;"), 'b.c → 1');
  });

  it('sees open documents as they are in the editor', async () => {
    const analyzer = createAnalyzer(memoryFileSystem(new Map([['/w/a.ts', 'const a = 1;']])));
    analyzer.openDocument('/w/a.ts', 'const a = 2;');
    const explanation = await analyzer.explain('/w/a.ts', { line: 1, column: 7 });
    assert.equal(explanation.kind === 'value' && explanation.root.value, '2');
  });
});
