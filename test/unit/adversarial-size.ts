import { type AdversarialProgram, lines, program } from './adversarial-program.ts';

const many = 600;

/** Programs that are large, or that make something large. */
export const large: readonly AdversarialProgram[] = [
  program(
    '500 callers',
    `function make(x) { return { rejectUnauthorized: x }; }\n${lines(500, (i) => `export const c${i} = new S3Client({ requestHandler: { httpsAgent: new Agent(make(${i})) } });`)}`,
    'make(1)',
  ),
  program(
    '500 callers in as many files',
    'export function make(x) { return new S3Client({ region: x, endpoint: x }); }',
    'make(1)',
    Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [
        `c${i}.ts`,
        `import { make } from './main.ts';\nmake('r${i}');\n`,
      ]),
    ),
  ),
  program(
    'callers of callers',
    lines(40, (i) =>
      i === 0
        ? 'function f0(x) { return x; }'
        : `function f${i}(x) { return [f${i - 1}(x), f${i - 1}([x])]; }`,
    ),
    'f39(1)',
  ),
  program(
    'a barrel of 600 files',
    "import * as all from './all/index.ts';\nimport { e599 } from './all/index.ts';",
    '[e599, all.e0, all.missing]',
    {
      'all/index.ts': lines(many, (i) => `export * from './m${i}.ts';`),
      ...Object.fromEntries(
        Array.from({ length: many }, (_, i) => [
          `all/m${i}.ts`,
          `export * from './index.ts';\nexport const e${i} = ${i};\n`,
        ]),
      ),
    },
  ),
  program(
    'a chain of 600 files',
    "import { e } from './m0.ts';",
    'e',
    Object.fromEntries(
      Array.from({ length: many }, (_, i) => [
        `m${i}.ts`,
        i === many - 1 ? 'export const e = 1;\n' : `export { e } from './m${i + 1}.ts';\n`,
      ]),
    ),
  ),
  program('an enum of 20,000', `enum E { ${lines(20_000, (i) => `m${i},`)} }`, 'E.m19999'),
  program(
    'an object of 20,000',
    `const o = { ${lines(20_000, (i) => `m${i}: ${i},`)} };`,
    '{ ...o, ...Object.fromEntries(Object.entries(o)) }',
  ),
  program('an object written 5,000 times', `const o = {};\n${lines(5000, (i) => `o.m${i} = ${i};`)}`, 'o'),
  program('a variable written 5,000 times', `let v = 0;\n${lines(5000, (i) => `v = v + ${i};`)}`, 'v'),
  program(
    'a variable read 5,000 times',
    `let v = {};\n${lines(5000, (i) => `if (p) v = { ...v, m${i}: v };`)}`,
    'v',
  ),
  program(
    'an array of 100,000',
    `const a = [${'1, '.repeat(100_000)}];`,
    '[...a, ...a].map((x) => x + 1).concat(a).join()',
  ),
  program('an array of 100,000 names', `const a = [${'a, '.repeat(100_000)}];`, 'a'),
  program(
    'a string of 1,000,000',
    `const s = '${'a'.repeat(1_000_000)}';`,
    "s.split('').map((c) => s + c).join(s)",
  ),
  program(
    'a table of 300 by 300',
    `const a = [${'1, '.repeat(300)}];`,
    'a.map(() => a.map(() => a.map(() => a)))',
  ),
  program(
    '1,000 clients of one hard set-up',
    `const o = { ${lines(200, (i) => `...(p${i} ? { a: ${i} } : { a: -${i} }),`)} };\n${lines(1000, () => 'new S3Client({ requestHandler: { httpsAgent: new Agent(o) } });')}`,
    'o',
  ),
  ...[
    "'x'.repeat(1e9)",
    "'x'.repeat(2 ** 30 - 25)",
    "'x'.repeat(Infinity)",
    "'x'.padStart(1e9)",
    "'x'.padEnd(536870000, 'ab')",
    'new Array(1e9)',
    'Array(1e9).fill(0)',
    "new Array(4e9).join('x')",
    'Array.from({ length: 1e9 })',
    'Array.from({ length: 1e9 }, (_, i) => i)',
    "Array.apply(null, { length: 1e9 }).join('ab')",
    '[...Array(1e9).keys()]',
    'new Uint8Array(1e9)',
    'Buffer.alloc(1e9)',
    "Buffer.from('x'.repeat(1e8)).toString('hex')",
    '[1].concat(Array(1e8))',
    '((a) => { a.length = 1e9; return a; })([1])',
    '((a) => { a[1e9] = 1; return a; })([1])',
    '[].with(1e9, 1)',
    'Object.assign([], { 1e9: 1, length: 4e9 })',
    "('a'.repeat(30) + '!').match(/^(a+)+$/)",
    "('a'.repeat(1e5) + '!').replace(/(a*)*b/g, 'x')",
    "/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(100))",
    "'a'.repeat(50_000).split(/(?:a|aa)+b/)",
    "'a,'.repeat(1e5).replaceAll(/(.*),(.*),(.*),(.*)x/g, 'y')",
    "'a'.repeat(1e4).replace(/a/g, 'a'.repeat(1e5))",
    "'a'.repeat(1e4).replaceAll('', '$`$&$'.repeat(100))",
    "'a'.repeat(1e6).normalize('NFKD').localeCompare('b'.repeat(1e6))",
    "JSON.parse('['.repeat(1e5) + ']'.repeat(1e5))",
    'JSON.stringify({ a: 1 }, null, 1e9)',
    '2n ** 2n ** 40n',
    "Number('9'.repeat(1e6))",
    'BigInt(2) ** BigInt(1e9)',
    "BigInt('9'.repeat(1e6))",
    "parseInt('z'.repeat(1e7), 36)",
    "new URL('https://' + 'a.'.repeat(1e6) + 'com')",
    "new RegExp('(a?){1000}'.repeat(1000) + 'a{1000}').exec('a'.repeat(1000))",
    '[3, 1, 2].sort(() => 1).flat(1e9)',
    'structuredClone(Array.from({ length: 1e5 }, () => ({ a: [1, 2, 3] })))',
    "'%'.repeat(1e6).split('').map(encodeURIComponent).join('')",
    "btoa('x'.repeat(1e8))",
    'Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [i, i]))',
    'new Map(Array.from({ length: 1e6 }, (_, i) => [i, i])).size',
  ].map((expression) => program(expression, '', expression)),
];
