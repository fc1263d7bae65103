import assert from 'node:assert/strict';
import type ts from 'typescript';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { orphanRemoval, removal } from '../../server/src/fixes/removal.ts';
import { SourceModule } from '../../server/src/syntax/module.ts';
import { visitNodes } from '../../server/src/syntax/nodes.ts';

/** A text without the nodes between `⟦` and `⟧`. */
function without(marked: string, build = removal): string {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') spans.push({ start: text.length, end: -1 });
    else if (piece === '⟧') (spans.findLast((span) => span.end < 0) ?? { end: 0 }).end = text.length;
    else text += piece;
  }
  const module = new SourceModule('/a.ts', text);
  const nodes = spans.map(({ start, end }) => {
    let found: ts.Node | undefined;
    visitNodes(module.tree, (node) => {
      if (!found && node.getStart(module.tree) === start && node.end === end && node !== module.tree)
        found = node;
      return undefined;
    });
    assert.ok(found, 'a whole node is marked');
    return found;
  });
  return applyEdits(text, build(module, nodes));
}

describe('removal', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['the first property goes with its comma', 'f({ ⟦a: 1⟧, b: 2 });', 'f({ b: 2 });'],
    ['a property in the middle goes with its comma', 'f({ a: 1, ⟦b: 2⟧, c: 3 });', 'f({ a: 1, c: 3 });'],
    ['the last property goes with the comma before it', 'f({ a: 1, ⟦b: 2⟧ });', 'f({ a: 1 });'],
    ['the only property leaves an empty object', 'f({ ⟦a: 1⟧ });', 'f({});'],
    ['the only property goes with its trailing comma', 'f({ ⟦a: 1⟧, });', 'f({});'],
    ['the last property before a trailing comma goes with that', 'f({ a: 1, ⟦b: 2⟧, });', 'f({ a: 1, });'],
    [
      'a property on a line of its own takes the line',
      'f({\n  a: 1,\n  ⟦b: 2⟧,\n  c: 3,\n});',
      'f({\n  a: 1,\n  c: 3,\n});',
    ],
    [
      'the last property on its line leaves the bracket where it is',
      'f({\n  a: 1,\n  ⟦b: 2⟧\n});',
      'f({\n  a: 1\n});',
    ],
    ['the only property of several lines leaves an empty object', 'f({\n  ⟦a: 1⟧,\n});', 'f({});'],
    [
      'Windows ends of lines stay',
      'f({\r\n  a: 1,\r\n  ⟦b: 2⟧,\r\n  c: 3,\r\n});',
      'f({\r\n  a: 1,\r\n  c: 3,\r\n});',
    ],
    ['tabs stay', 'f({\n\ta: 1,\n\t⟦b: 2⟧,\n\tc: 3,\n});', 'f({\n\ta: 1,\n\tc: 3,\n});'],
    ['a comment before it stands', 'f({\n  // why\n  ⟦a: 1⟧,\n  b: 2,\n});', 'f({\n  // why\n  b: 2,\n});'],
    ['a comment behind it stands', 'f({\n  ⟦a: 1⟧, // why\n  b: 2,\n});', 'f({\n  // why\n  b: 2,\n});'],
    ['a comment behind the last one stands', 'f({\n  a: 1,\n  ⟦b: 2⟧ // why\n});', 'f({\n  a: 1 // why\n});'],
    ['a comment between two stands', 'f({ a: 1, /* why */ ⟦b: 2⟧ });', 'f({ a: 1 /* why */ });'],
    ['two neighbours go together', 'f({ ⟦a: 1⟧, ⟦b: 2⟧, c: 3 });', 'f({ c: 3 });'],
    ['the last two go together', 'f({ a: 1, ⟦b: 2⟧, ⟦c: 3⟧ });', 'f({ a: 1 });'],
    ['all properties leave an empty object', 'f({ ⟦a: 1⟧, ⟦b: 2⟧ });', 'f({});'],
    ['the last argument goes with the comma before it', 'f(a, ⟦false⟧);', 'f(a);'],
    ['the only argument leaves an empty list', 'f(⟦false⟧);', 'f();'],
    ['a statement takes its line', 'a();\n⟦b();⟧\nc();', 'a();\nc();'],
    ['a statement beside another leaves that', 'a(); ⟦b();⟧ c();', 'a(); c();'],
    ['a constant that served only what goes, goes', 'const k = false;\nf({ ⟦a: k⟧ });', 'f({});'],
    [
      'a constant that serves others stays',
      'const k = false;\nf({ ⟦a: k⟧, b: k });',
      'const k = false;\nf({ b: k });',
    ],
    [
      'an exported constant stays',
      'export const k = false;\nf({ ⟦a: k⟧ });',
      'export const k = false;\nf({});',
    ],
    [
      'a constant that is exported later stays',
      'const k = false;\nf({ ⟦a: k⟧ });\nexport { k };',
      'const k = false;\nf({});\nexport { k };',
    ],
    [
      'a constant whose value does something stays',
      'const k = g();\nf({ ⟦a: k⟧ });',
      'const k = g();\nf({});',
    ],
    [
      'a constant with another in its declaration stays',
      'const k = 1, l = 2;\nf({ ⟦a: k⟧, b: l });',
      'const k = 1, l = 2;\nf({ b: l });',
    ],
    ['a let stays', 'let k = 1;\nf({ ⟦a: k⟧ });', 'let k = 1;\nf({});'],
    ['constants go in chains', 'const k = 1;\nconst l = { k };\nf({ ⟦a: l⟧ });', 'f({});'],
    ['an import that served only what goes, goes', "import { k } from 'm';\nf({ ⟦a: k⟧ });", 'f({});'],
    [
      'a name of an import goes alone',
      "import { j, k } from 'm';\nf({ ⟦a: k⟧, b: j });",
      "import { j } from 'm';\nf({ b: j });",
    ],
    [
      'an import that serves others stays',
      "import { k } from 'm';\nf({ ⟦a: k⟧, b: k });",
      "import { k } from 'm';\nf({ b: k });",
    ],
    ['an import for its effects stays', "import 'm';\nf({ ⟦a: 1⟧ });", "import 'm';\nf({});"],
    ['a required module goes with its constant', "const m = require('m');\nf({ ⟦a: m⟧ });", 'f({});'],
    ['a deletion inside of another is one', 'f({ ⟦a: { ⟦b: 1⟧ }⟧, c: 2 });', 'f({ c: 2 });'],
  ];
  for (const [name, marked, expected] of table) it(name, () => assert.equal(without(marked), expected));

  it('what serves only something that is replaced goes, and that stays', () => {
    const marked = "import { k } from 'm';\nf({ a: ⟦{ k }⟧ });";
    assert.equal(without(marked, orphanRemoval), 'f({ a: { k } });');
  });
});
