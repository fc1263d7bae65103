import assert from 'node:assert/strict';
import { type Case, holdTrees, tree } from './explained.ts';

const cases: readonly Case[] = [
  {
    title: 'ends where a value depends on itself',
    source: `const a = b;
const b = a;
use(‸a);`,
    expected: `a  a.ts:3:5
→ unknown: it depends on itself

└─ declared: a = b, see a.ts:1:11  a.ts:1:7
   └─ declared: b = a, see a.ts:1:11  a.ts:2:7
      └─ declared: a = b (see above), see a.ts:1:11  a.ts:1:7

Not known:
  a.ts:1:11  it depends on itself`,
  },
  {
    title: 'ends where objects hold each other',
    source: `const a: any = { n: 1 };
const b = { a };
a.b = b;
log = ‸a;`,
    expected: `a  a.ts:4:7
→ { n: 1, b: { a: { n: 1 } } }

├─ declared: a: any = { n: 1 }  a.ts:1:7
│  └─ n: 1  a.ts:1:21
└─ written: a.b = b → { a: { n: 1 } }  a.ts:3:1
   └─ declared: b = { a }  a.ts:2:7
      └─ a: a → { n: 1 }  a.ts:2:13
         └─ declared: a: any = { n: 1 } (see above)  a.ts:1:7`,
  },
  {
    title: 'ends where functions call each other',
    source: `const f = (n) => g(n);
const g = (n) => f(n);
use(f‸(1));`,
    expected: `f(1)  a.ts:3:5
→ unknown: the function calls itself

└─ returned by \`f\`: g(n)  a.ts:1:18
   └─ returned by \`g\`: f(n)  a.ts:2:18

Not known:
  a.ts:2:18  the function calls itself`,
  },
  {
    title: 'ends where imports go in a circle',
    source: {
      'a.ts': `import { b } from './b';
export const a = b;
use(‸a);
`,
      'b.ts': `import { a } from './a';
export const b = a;
`,
    },
    expected: `a  a.ts:3:5
→ unknown: it depends on itself

└─ declared: a = b, see a.ts:2:18  a.ts:2:14
   └─ imported from './b', b, see a.ts:2:18  a.ts:1:10
      └─ declared: b = a, see a.ts:2:18  b.ts:2:14
         └─ imported from './a', a, see a.ts:2:18  b.ts:1:10
            └─ declared: a = b (see above), see a.ts:2:18  a.ts:2:14

Not known:
  a.ts:2:18  it depends on itself`,
  },
  {
    title: 'tells the same code once',
    source: `const base = { a: 1 };
use(‸[base, base]);`,
    expected: `[base, base]  a.ts:2:5
→ [{ a: 1 }, { a: 1 }]

├─ element 0: base → { a: 1 }  a.ts:2:6
│  └─ declared: base = { a: 1 }  a.ts:1:7
│     └─ a: 1  a.ts:1:19
└─ element 1: base → { a: 1 }  a.ts:2:12
   └─ declared: base = { a: 1 } (see above)  a.ts:1:7`,
  },
];

describe('the bounds of explain', () => {
  holdTrees(cases);

  it('ends a table without end', async () => {
    const entries = Array.from({ length: 4000 }, (_, index) => `  key${index}: 'value ${index}',`);
    const lines = (await tree(`const table = {\n${entries.join('\n')}\n};\nuse(‸table);`)).split('\n');
    assert.match(lines[1] ?? '', /^→ \{ key0: "value 0", .{500,1500}, … \}$/);
    assert.match(lines.at(-1) ?? '', / … {2}a\.ts:\d+:\d+$/);
    assert.ok(lines.length < 220);
  });

  it('ends a sum of a thousand terms and calls nested in each other', async () => {
    const sum = Array.from({ length: 1000 }, () => "'x'").join(' + ');
    assert.match(await tree(`const sum = ${sum};\nuse(‸sum);`), /^sum/);
    const calls = Array.from(
      { length: 40 },
      (_, index) => `const f${index + 1} = (x) => f${index}(f${index}(x));`,
    );
    const text = await tree(`const f0 = (x) => x;\n${calls.join('\n')}\nuse(f40‸(1));`);
    assert.ok(text.split('\n').length < 260);
  });

  it('ends where barrels lead to the same modules in very many ways', async () => {
    const files: Record<string, string> = {
      'a.ts': "import { nowhere } from './x0';\nuse(‸nowhere);",
      'x40.ts': 'export const x = 1;',
      'y40.ts': 'export const y = 1;',
    };
    for (let level = 0; level < 40; level++)
      for (const name of ['x', 'y'])
        files[`${name}${level}.ts`] = `export * from './x${level + 1}';\nexport * from './y${level + 1}';`;
    assert.match(await tree(files), /^nowhere/);
  });
});
