import assert from 'node:assert/strict';
import ts from 'typescript';
import { SourceModule } from '../../server/src/syntax/module.ts';
import { visitNodes } from '../../server/src/syntax/nodes.ts';

/** What the name after each `/*?*\/` means: `kind line:column`, or `global`. */
function meanings(text: string): string {
  const module = new SourceModule('/a.ts', text);
  const found: string[] = [];
  visitNodes(module.tree, (node) => {
    if (!ts.isIdentifier(node) || !text.slice(0, node.getStart()).endsWith('/*?*/')) return undefined;
    const binding = module.scopes.bindingOf(node);
    if (!binding) found.push('global');
    else {
      const { line, character } = module.tree.getLineAndCharacterOfPosition(binding.identifier.getStart());
      found.push(`${binding.kind} ${line + 1}:${character + 1}`);
    }
    return undefined;
  });
  return found.join(', ');
}

describe('scopes', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a name means the nearest declaration', 'const a = 1;\n{ const a = 2; /*?*/a; }', 'const 2:9'],
    ['a name of a block ends with it', 'const a = 1;\n{ const a = 2; }\n/*?*/a', 'const 1:7'],
    ['a name that nothing declares is global', '/*?*/a', 'global'],
    ['a function holds before its line', '/*?*/f();\nfunction f() {}', 'function 2:10'],
    ['a let holds in its whole block', 'let a;\n{ /*?*/a;\nlet a; }', 'let 3:5'],
    ['a var in a block is the function’s', 'function f() { if (x) { var a = 1; } /*?*/a; }', 'var 1:29'],
    ['a var is not seen outside of its function', 'function f() { var a; }\n/*?*/a', 'global'],
    ['a var without a block is declared all the same', 'if (x) var a = 1;\n/*?*/a', 'var 1:12'],
    ['a var in the head of a loop is the function’s', 'for (var a of b) {}\n/*?*/a', 'var 1:10'],
    ['a let in the head of a loop ends with it', 'for (let a of b) { /*?*/a }\n/*?*/a', 'let 1:10, global'],
    [
      'names of a pattern are declared',
      'const { a, b: [c = d, ...e], ...f } = g;\n/*?*/a, /*?*/c, /*?*/e, /*?*/f, /*?*/b',
      'const 1:9, const 1:16, const 1:26, const 1:33, global',
    ],
    ['a parameter hides what is around', 'const a = 1;\nfunction f(a) { /*?*/a }', 'parameter 2:12'],
    ['a parameter in a pattern is one', 'const f = ({ a }) => /*?*/a', 'parameter 1:14'],
    [
      'a default of a parameter does not see the body',
      'const a = 1;\nfunction f(b = /*?*/a) { var a; }',
      'const 1:7',
    ],
    ['a var of a parameter’s name is the parameter', 'function f(a) { var a; /*?*/a }', 'parameter 1:12'],
    [
      'a var of a parameter’s name is it beside defaults, too',
      'function f(a, b = 1) { var a; /*?*/a }',
      'parameter 1:12',
    ],
    ['a function in the body hides a parameter', 'function f(a) { function a() {} /*?*/a }', 'function 1:26'],
    ['of two functions the last one counts', 'function f() {}\nfunction f() {}\n/*?*/f', 'function 2:10'],
    [
      'an overload is the function with a body',
      'function f(a: string): void;\nfunction f(a: any) {}\n/*?*/f',
      'function 2:10',
    ],
    ['a caught error is declared in its clause', 'try {} catch (e) { /*?*/e }\n/*?*/e', 'catch 1:15, global'],
    ['a caught error may be taken apart', 'try {} catch ({ message }) { /*?*/message }', 'catch 1:17'],
    ['a class is declared in its block', '{ class A {} /*?*/A }\n/*?*/A', 'class 1:9, global'],
    [
      'a class expression knows its name inside',
      'const B = class A { f() { /*?*/A } };\n/*?*/A',
      'class 1:17, global',
    ],
    [
      'a function expression knows its name inside',
      'const g = function f() { /*?*/f };\n/*?*/f',
      'function 1:20, global',
    ],
    ['names in a switch are shared by its cases', 'switch (x) { case 1: let a; case 2: /*?*/a }', 'let 1:26'],
    [
      'a static block has vars of its own',
      'class A { static { var a; /*?*/a } }\n/*?*/a',
      'var 1:24, global',
    ],
    ['an enum is declared', 'enum E { A }\n/*?*/E', 'enum 1:6'],
    [
      'imports are declared',
      "import a, { b as c } from 'm';\nimport * as d from 'm';\nimport e = require('m');\n/*?*/a, /*?*/c, /*?*/d, /*?*/e, /*?*/b",
      'import 1:8, import 1:18, import 2:13, import 3:8, global',
    ],
    ['a property is no use', 'const a = 1;\nx./*?*/a; ({ /*?*/a: 1 })', 'global, global'],
    ['a shorthand is a use', 'const a = 1;\n({ /*?*/a })', 'const 1:7'],
    ['a label is no use', 'const a = 1;\n/*?*/a: for (;;) break /*?*/a;', 'global, global'],
    ['a type is no use', 'const a = 1;\nlet b: /*?*/a;', 'global'],
    ['a base class is a use', 'class A {}\nclass B extends /*?*/A {}', 'class 1:7'],
    ['an export of a name is a use', 'const a = 1;\nexport { /*?*/a as b };', 'const 1:7'],
    ['an export of another module is none', "const a = 1;\nexport { /*?*/a } from 'm';", 'global'],
    ['a computed key is a use', 'const a = 1;\n({ [/*?*/a]: 1 })', 'const 1:7'],
    ['a decorator is a use', 'const a = 1;\nclass A { @/*?*/a() f() {} }', 'const 1:7'],
  ];
  for (const [name, text, expected] of table) it(name, () => assert.equal(meanings(text), expected));

  it('a name knows its uses in the order of the text', () => {
    const module = new SourceModule('/a.ts', 'f(a); var a = 1; a; var a = 2;');
    const binding = module.scopes.lookup('a', module.tree);
    assert.deepEqual(
      binding?.references.map((use) => use.getStart()),
      [2, 17, 24],
    );
  });

  it('a sum of thirty thousand parts is bound', () => {
    const text = `const a = 1; const b = ${Array.from({ length: 30_000 }, () => 'a').join(' + ')};`;
    const module = new SourceModule('/a.ts', text);
    assert.equal(module.scopes.lookup('a', module.tree)?.references.length, 30_000);
  });
});
