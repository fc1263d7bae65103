import type { Family } from '../family.ts';

/** What every module of these programs exports, in one of several ways for each name. */
const exported: readonly (readonly string[])[] = [
  [
    'export const a = $plain;',
    'export let a = $plain; a = $plain;',
    'let a = $plain; export { a }; a = $plain;',
    'const first = $plain; export { first as a };',
    'export var a = $plain; if ($test) a = $plain;',
    'export const { a = $plain } = $object;',
  ],
  [
    'export let b = $plain; export const setB = (value) => { b = value; };',
    'export let b = $plain; export function setB(value) { if ($test) b = value; }',
    'const b = $plain; const setB = () => b; export { b, setB };',
  ],
  [
    'export const conf = $object;',
    'export const conf = { a: $plain, b: { a: $plain } };',
    'export const conf = $object; conf.$key = $plain;',
    'const conf = $object; export { conf }; if ($test) conf.$key = $plain;',
    'export const conf = { get a() { return a; }, b: $plain };',
    'export const conf = Object.freeze({ a: $plain, c: $plain });',
  ],
  [
    'export function make(p) { return { ...conf, a: p }; }',
    'export const make = (p = $plain) => ({ a: p, b: conf.b });',
    'export const make = () => conf;',
    'export const make = (p) => { conf.$key = p; return conf; };',
    'let made; export const make = (p) => (made ??= { a: p });',
    'export class Kept { static a = $plain; b = $plain; } export const make = (p) => new Kept();',
  ],
  [
    'export default $object;',
    'export default conf;',
    'export default function (p) { return $plain; }',
    'export default class { static a = $plain; }',
    'let whole = $object; export default whole; whole = { a: 1 };',
    'let whole = $object; export { whole as default }; whole = { a: $plain };',
    'export default $plain;',
    'export { conf as default };',
  ],
];

const commonJs: readonly string[] = [
  'const conf = $object; const setB = () => 0; module.exports = { a: $plain, b: $plain, conf, setB, make: () => conf };',
  'const conf = $object; module.exports = { a: $plain, b: $plain, conf, make: (p) => ({ a: p }), setB: (v) => { module.exports.b = v; } };',
  'exports.a = $plain; exports.b = $plain; exports.setB = (v) => { exports.b = v; }; exports.conf = $object; exports.make = (p) => exports.conf;',
  'exports.a = 1; exports.b = $plain; exports.a = $plain; exports.setB = () => 1; exports.conf = $object; exports.make = () => ({ a: exports.a }); exports.conf.$key = $plain;',
  'exports.a = $plain; exports.b = $plain; if ($test) exports.a = $plain; exports.setB = () => 1; exports.conf = $object; exports.make = () => 1;',
  'exports.a = 1; module.exports = { b: $plain }; module.exports.a = $plain; module.exports.setB = () => 1; module.exports.conf = $object; module.exports.make = (p) => p;',
  'module.exports.a = $plain; module.exports.b = exports.a; module.exports.setB = () => 1; exports.conf = $object; exports.make = (p) => ({ a: p }); if ($test) delete exports.a;',
  'const own = { a: $plain, b: $plain, conf: {}, make() { return this.conf; }, setB() {} }; module.exports = own; own.a = $plain; own.conf.$key = $plain;',
  'module.exports = $test ? { a: $plain, b: 1, conf: {}, make: () => 1, setB() {} } : { a: $plain, b: 2, conf: $object, make: () => 2, setB() {} };',
  'exports.__esModule = true; exports.default = $object; exports.a = $plain; exports.b = $plain; exports.conf = $object; exports.make = () => 1; exports.setB = () => 1;',
  'Object.assign(exports, { a: $plain, b: $plain, conf: $object, make: (p) => p, setB() {} });',
  'module.exports = (p) => p; module.exports.a = $plain; module.exports.b = $plain; module.exports.conf = $object; module.exports.make = (p) => p; module.exports.setB = () => 1;',
  'Object.defineProperty(exports, "a", { enumerable: true, get: function () { return 5; } }); exports.b = $plain; exports.conf = $object; exports.make = () => 1; exports.setB = () => 1;',
  'class Way { constructor() { this.a = $plain; this.b = $plain; this.conf = $object; } make() { return this.a; } setB(v) { this.b = v; } } module.exports = new Way();',
];

/** Modules that pass on what `FROM` exports. */
const passing: readonly string[] = [
  "export * from 'FROM'; export { default } from 'FROM';",
  "export { a, b, conf, setB, make, default } from 'FROM';",
  "export { a as b, b as a, conf, setB, make, default } from 'FROM';",
  "export * from 'FROM'; export const a = $plain; export { conf as default } from 'FROM';",
  "import whole, { a, b, conf, setB, make } from 'FROM'; conf.$key = $plain; export { a, b, conf, setB, make, whole as default };",
  "import * as all from 'FROM'; export const { a, b, conf, setB, make } = all; export default all;",
  "import whole, { conf as given, make as makeIt } from 'FROM'; export const a = given.a; export const b = given?.b; export const conf = { ...given, c: $plain }; export const setB = () => 1; export const make = (p) => makeIt(p); export default whole;",
  "import { conf } from 'FROM'; export * from 'FROM'; export default { a: conf.a, ...conf };",
  "import { late } from './main'; export * from 'FROM'; export const make = () => late; export default { a: 1 };",
];

/** How a module takes what `FROM` exports. */
const taking: readonly string[] = [
  "import whole, { a, b, conf, setB, make } from 'FROM';",
  "import { a, b, conf, setB, make } from 'FROM'; import * as whole from 'FROM';",
  "import { b as a, a as b, conf, setB, make, default as whole } from 'FROM';",
  "import * as all from 'FROM'; const { a, b, conf, setB, make, default: whole } = all;",
  "import whole from 'FROM'; const all = await import('FROM'); const { a, b, conf, setB, make } = all;",
];

const requiring: readonly string[] = [
  "const { a, b, conf, setB, make } = require('FROM'); const whole = require('FROM');",
  "const whole = require('FROM'); const a = whole.a; const b = whole.b; const { conf, setB, make } = whole;",
  "const a = require('FROM').a; const { b } = require('FROM'); const { conf, setB, make } = require('FROM'); let whole; if ($test) whole = require('FROM');",
];

const data = '{ "a": true, "b": { "a": "x", "c": [1, null] }, "c": 2.5 }';

/** Several files: modules of the standard and CommonJS, barrels, circles, JSON. */
export const modules: Family = {
  name: 'modules',
  floor: 0.6,
  statements: [
    'probe(a);',
    'probe(b);',
    'probe(conf);',
    'probe(whole);',
    'probe(conf.$key);',
    'probe(whole.$key);',
    'setB($plain); probe(b);',
    'try { conf.$key = $plain; } catch {} probe(conf.$key);',
    'const @object = { ...conf, $key: $plain };',
    'try { probe(make($plain)); probe(make(1).a); } catch {}',
    'try { const @object = make($plain); @object.$key = $plain; probe(conf.$key); } catch {}',
    'if ($test) try { delete conf.$key; } catch {}',
    'try { probe(whole(1)); } catch {}',
    'const @plain = $plain;',
    'let @let = conf.a;',
    'const @plain = typeof whole;',
    'const @plain = whole?.$key;',
    'const @plain = [whole, make].map((one) => typeof one).join("-");',
    'const @plain = whole === conf;',
  ],
  program: (maker) => {
    const { random } = maker;
    const kind = random.pick(['esm', 'esm', 'esm', 'mixed', 'commonjs'] as const);
    const files: Record<string, string> = {};
    const ending = kind === 'commonjs' ? '.js' : '.ts';
    const leaf = kind === 'esm' ? '/leaf.ts' : random.pick(['/leaf.js', '/leaf.cjs']);
    files[leaf] =
      kind === 'esm'
        ? exported.map((ways) => maker.fill(random.pick(ways))).join('\n')
        : maker.fill(random.pick(commonJs));
    let from = kind === 'esm' ? './leaf' : `.${leaf}`;
    const written = (pattern: string): string => maker.fill(pattern.replaceAll('FROM', from));
    const depth = kind === 'commonjs' ? 0 : random.below(3);
    for (let level = 0; level < depth; level++) {
      const path = random.oneIn(3) ? `/deep${level}/index.ts` : `/pass${level}.ts`;
      const inner = path.includes('/index') ? from.replace('./', '../') : from;
      files[path] = maker.fill(
        random
          .pick(passing)
          .replaceAll('FROM', inner)
          .replace("'./main'", path.includes('/index') ? "'../main'" : "'./main'"),
      );
      from = path.includes('/index')
        ? `./deep${level}`
        : random.pick([`./pass${level}`, `./pass${level}.js`]);
    }
    const head = [written(random.pick(kind === 'commonjs' ? requiring : taking))];
    if (random.oneIn(3)) {
      files['/data.json'] = data;
      const way =
        kind === 'commonjs'
          ? "const data = require('./data.json'); probe(data.b); probe(data.c);"
          : "import data from './data.json'; probe(data.b); data.b.a = $plain; probe(data.b.a); probe(data);";
      head.push(maker.fill(way));
    }
    if (kind !== 'commonjs' && random.oneIn(3)) {
      files['/setup.ts'] = maker.fill(`import { conf } from '${from}'; conf.$key = $plain;`);
      head.push("import './setup';");
    }
    if (kind !== 'commonjs') head.push(maker.fill('export const late = $plain;'));
    const entry = `/main${ending}`;
    files[entry] =
      `${head.join('\n')}\n${maker.file({ plain: ['a', 'b'], object: ['conf'] }, 4 + random.below(4))}`;
    // Compiled modules cannot wait at their top.
    const canCompile = kind === 'esm' && !/\bawait\b/.test(Object.values(files).join('\n'));
    return { entry, files, format: canCompile && random.oneIn(3) ? 'commonjs' : 'esm' };
  },
};
