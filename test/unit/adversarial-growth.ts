import { type AdversarialProgram, lines, program } from './adversarial-program.ts';

const many = 600;

/** Shapes whose syntax tree is as deep as they are long. */
export function nested(deep: number): readonly AdversarialProgram[] {
  return [
    program('parentheses', '', `${'('.repeat(deep)}1${')'.repeat(deep)}`),
    program('arrays in arrays', '', `${'['.repeat(deep)}${']'.repeat(deep)}`),
    program('objects in objects', '', `${'{ a: '.repeat(deep)}1${' }'.repeat(deep)}`),
    program('calls in calls', 'const f = (x) => x;', `${'f('.repeat(deep)}1${')'.repeat(deep)}`),
    program('arrows in arrows', '', `${'() => '.repeat(deep)}1`),
    program('negations', '', `${'!'.repeat(deep)}1`),
    program('conditions in conditions', '', `${'p ? 1 : '.repeat(deep)}2`),
    program('templates in templates', '', `${'`${'.repeat(deep)}1${'}`'.repeat(deep)}`),
    program('a sum of many terms', '', `${"'a' + ".repeat(deep)}'a'`),
    program('a chain of properties', 'const o = {}; o.a = o;', `o${'.a'.repeat(deep)}`),
    program('a chain of calls', 'const o = { f() { return this; } };', `o${'.f()'.repeat(deep)}`),
    program('a chain of concat', '', `[1]${'.concat([1])'.repeat(deep)}`),
    program('blocks in blocks', `let v = 1; ${'{'.repeat(deep)} v = 2; ${'}'.repeat(deep)}`, 'v'),
    program('else after else', `let v = 1; ${lines(deep, (i) => `if (p${i}) v = ${i}; else`)} v = 0;`, 'v'),
    program(
      'a type in a type',
      `type T = ${'Array<'.repeat(deep)}1${'>'.repeat(deep)};`,
      '0 as unknown as T',
    ),
  ];
}

/** Programs whose values multiply with each line. */
export const growing: readonly AdversarialProgram[] = [
  program(
    'conditions on conditions',
    lines(60, (i) => `const v${i} = p${i} ? [v${i - 1}, 1] : [v${i - 1}, 2];`).replace(/v-1/g, '0'),
    'v59',
  ),
  program(
    'strings of conditions',
    lines(60, (i) => `const v${i} = v${i - 1} + (p${i} ? 'a' : 'b');`).replace('v-1', "''"),
    'v59',
  ),
  program(
    'variables that may have been written',
    `let v = 'a';\n${lines(many, (i) => `if (p${i}) v += 'b';`)}`,
    'v',
  ),
  program(
    'options that may be there',
    '',
    `{ ${lines(many, (i) => `...(p${i} && { o${i}: ${i}, same: ${i} }),`)} }`,
  ),
];

/** What a value begins as, and how each of 64 steps makes twice as much of the last. */
const doublings: readonly (readonly [string, string, (v: string) => string])[] = [
  ['strings doubled by +', "'a'", (v) => `${v} + ${v}`],
  ['strings doubled by templates', "'a'", (v) => `\`\${${v}}\${${v}}\``],
  ['strings doubled by concat', "'a'", (v) => `${v}.concat(${v})`],
  ['strings doubled by repeat', "'a'", (v) => `${v}.repeat(2)`],
  ['strings doubled by join', "'a'", (v) => `[${v}, ${v}].join('')`],
  ['strings doubled by replace', "'a'", (v) => `${v}.replaceAll('a', 'aa')`],
  ['strings doubled by padStart', "'a'", (v) => `${v}.padStart(${v}.length * 2)`],
  ['strings doubled by JSON', "'\"'", (v) => `JSON.stringify(${v})`],
  ['strings doubled by encoding', "'%'", (v) => `encodeURIComponent(${v} + ${v})`],
  ['arrays doubled by spreads', '[1]', (v) => `[...${v}, ...${v}]`],
  ['arrays doubled by concat', '[1]', (v) => `${v}.concat(${v})`],
  ['arrays doubled by flatMap', '[1]', (v) => `${v}.flatMap((x) => [x, x])`],
  ['arrays doubled by flat', '[1]', (v) => `[${v}, ${v}].flat()`],
  ['arrays doubled by push', '[1]', (v) => `(${v}.push(...${v}), ${v})`],
  ['arrays doubled by Array.from', '[1]', (v) => `Array.from({ length: ${v}.length * 2 })`],
  ['arrays doubled by split', "['aa']", (v) => `(${v}.join('a') + ${v}.join('a')).split('')`],
  ['arrays mapped within', '[1, 2]', (v) => `${v}.map(() => ${v})`],
  ['arrays reduced within', '[1, 2]', (v) => `${v}.reduce((all, x) => [...all, x, ...${v}], [])`],
  ['objects within twice', '{ a: 1 }', (v) => `{ a: ${v}, b: ${v} }`],
  ['objects spread twice', '{ a: 1 }', (v) => `{ ...${v}, [Object.keys(${v}).join('')]: ${v} }`],
  ['objects assigned twice', '{ a: 1 }', (v) => `Object.assign({}, ${v}, { x: ${v} }, { y: ${v} })`],
  ['objects of entries', '{ a: 1 }', (v) => `Object.fromEntries([['a', ${v}], ['b', ${v}]])`],
  ['objects copied', '{ a: 1 }', (v) => `{ a: structuredClone(${v}), b: structuredClone(${v}) }`],
  [
    'objects of JSON',
    '{ a: 1 }',
    (v) => `JSON.parse('{"a":' + JSON.stringify(${v}) + ',"b":' + JSON.stringify(${v}) + '}')`,
  ],
  ['maps of maps', 'new Map()', (v) => `new Map([['a', ${v}], ['b', ${v}], ...${v}])`],
  ['sets of sets', 'new Set([1])', (v) => `new Set([${v}, ...${v}, [...${v}]])`],
  ['functions called twice', '() => 1', (v) => `() => [${v}(), ${v}()]`],
  ['callbacks called twice', '(f) => f(1)', (v) => `(f) => ${v}((x) => ${v}(f))`],
];

/** Programs whose values double with each line. */
export const doubled = doublings.map(([name, first, next]) =>
  program(
    name,
    `const v0 = ${first};\n${lines(64, (i) => `const v${i + 1} = ${next(`v${i}`)};`)}`,
    "typeof v64 === 'function' ? v64() : v64",
  ),
);
