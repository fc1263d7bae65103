import { type AdversarialProgram, lines, program } from './adversarial-program.ts';

/** Programs that lead back to where they began. */
export const circular: readonly AdversarialProgram[] = [
  program('a module that imports itself', "import { a } from './main.ts';\nexport { a };", 'a'),
  program('modules that import each other', "import { a } from './a.ts';", 'a', {
    'a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
    'b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
  }),
  program('modules that export each other', "import { x } from './a.ts';", 'x', {
    'a.ts': "export * from './b.ts';\nexport { x } from './b.ts';\n",
    'b.ts': "export * from './a.ts';\nexport { x } from './a.ts';\n",
  }),
  program('modules that require each other', "const a = require('./a.js');", 'a.x', {
    'a.js': "module.exports = { x: require('./b.js').x };\n",
    'b.js': "module.exports = { ...require('./a.js') };\n",
  }),
  program('variables that hold each other', 'var a = b; var b = a;', 'a'),
  program('an object within itself', 'const o = { a: 1 }; o.o = o; o.p = { ...o, o };', 'o.o.p.o.p'),
  program('an array within itself', 'const o = [1]; o.push(o); o[0] = [...o, o];', 'o.flat(Infinity)'),
  program('assigned to itself', 'const o = {}; Object.assign(o, o, { o }, { ...o });', 'o'),
  program('a map within itself', 'const m = new Map(); m.set(m, m); m.set("a", [...m]);', 'm.get("a")'),
  program('functions that call each other', 'const f = (x) => g(x); const g = (x) => f([x]);', 'f(1)'),
  program('a function of two calls of itself', 'const f = (n) => f(n - 1) + f(n - 2);', 'f(1000)'),
  program(
    'Ackermann',
    'const a = (m, n) => m === 0 ? n + 1 : n === 0 ? a(m - 1, 1) : a(m - 1, a(m, n - 1));',
    'a(4, 4)',
  ),
  program('a function given to itself', 'const u = (f) => f(f);', 'u(u)'),
  program(
    'the Y combinator',
    'const y = (f) => ((x) => f((v) => x(x)(v)))((x) => f((v) => x(x)(v)));',
    'y((self) => (n) => [n, self(n)])(1)',
  ),
  program('callbacks on themselves', 'const f = (l) => l.map(f);\nconst a = [1]; a.push(a);', 'f(a)'),
  program('a callback that maps by its caller', 'const f = (l) => l.map((x) => f([x, ...l]));', 'f([1, 2])'),
  program('replacing by itself', "const f = (s) => s.replace(/a/g, () => f('aa' + s));", "f('a')"),
  program('sorting by itself', 'const f = (l) => l.sort((a, b) => f([a, b]).length);', 'f([2, 1])'),
  program(
    'classes that extend each other',
    'class A extends B { x = 1 }\nclass B extends A { x = 2 }',
    'new A().y',
  ),
  program('a class that extends itself', 'class A extends A { x = 1 }', 'new A().y'),
  program('a class that makes itself', 'class A { a = new A(); static s = new A(); }', 'new A().a.a.a'),
  program('a mixin of itself', 'const mix = (B) => class extends mix(B) {};', 'new (mix(Object))().x'),
  program('a getter that reads itself', 'const o = { get a() { return this.a; } };', 'o.a'),
  program(
    'getters that read each other',
    'class A { get a() { return [this.b, this.b]; } get b() { return [this.a, this.a]; } }',
    'new A().a',
  ),
  program('a setter that writes itself', 'const o = { set a(v) { this.a = [v, this.a]; } }; o.a = 1;', 'o.a'),
  program('a default that is its own call', 'const f = (x = f()) => x;', 'f()'),
  program('a pattern of itself', 'const { a = a, ...rest } = { ...rest };', 'rest'),
  program(
    'toString of itself',
    "const o = { toString() { return '' + this; }, toJSON() { return this; } };",
    "'' + o + JSON.stringify(o)",
  ),
  program('a proxy of itself', 'const p = new Proxy({}, { get: (t, k, r) => r[k] });', 'p.a'),
  program('a promise of itself', 'const p = (async () => await p)();', 'await p'),
  program('a generator of itself', 'function* g() { yield* g(); }', '[...g()]'),
  program('a loop without end', 'let s = "a"; for (;;) { s += s; if (p) break; }', 's'),
  program(
    'loops in loops',
    `let s = ''; ${lines(12, (i) => `for (let i${i} = 0; i${i} < 1e9; i${i}++)`)} s += 'a';`,
    's',
  ),
  program('tsconfig files that extend each other', "import { a } from '@/a';", 'a', {
    'tsconfig.json':
      '{ "extends": "./tsconfig.other.json", "compilerOptions": { "paths": { "@/*": ["./@/*"] } } }',
    'tsconfig.other.json':
      '{ "extends": ["./tsconfig.json", "./tsconfig.other.json"], "references": [{ "path": "." }] }',
  }),
  program(
    'package exports that lead to themselves',
    "import { a } from '#a';\nimport { b } from 'self';",
    '[a, b]',
    {
      'package.json':
        '{ "name": "self", "imports": { "#a": "#b", "#b": "#a" }, "exports": { ".": "./index.js", "./*": "./*" }, "workspaces": [".", "*", "**"] }',
      'index.js': "export * from 'self';\nexport * from '#a';\n",
    },
  ),
];

/** Names and protocols of the language that are no plain data. */
export const odd: readonly AdversarialProgram[] = [
  '{ __proto__: { rejectUnauthorized: 1 }, constructor: 1, toString: 2, hasOwnProperty: 3 }',
  "{ ['__proto__']: 1, ['constructor']: {}, ['valueOf']: null }",
  '((o) => { o.__proto__ = o; o.constructor.prototype = o; return o.x.y; })({})',
  "((o) => { o.__proto__.polluted = true; o['constructor']['prototype'].polluted = true; return {}.polluted; })({})",
  'JSON.parse(\'{ "__proto__": { "polluted": true }, "constructor": 1 }\')',
  "Object.fromEntries([['__proto__', { polluted: true }], ['constructor', 1]])",
  'Object.assign({}, JSON.parse(\'{ "__proto__": { "polluted": true } }\'))',
  "new Map([['__proto__', 1], ['constructor', 2]]).get('__proto__')",
  "({}).constructor.constructor('return process')()",
  "''.constructor.prototype.repeat.call('a', 1e9)",
  '[].map.call({ length: 1e9 }, (x) => x)',
  'Array.prototype.concat.apply([], { length: 1e9 })',
  'Math.max(...Array(1e9))',
  'String.raw({ raw: { length: 1e9 } })',
  'Object.create(null).constructor.prototype',
  'Reflect.construct(Array, [1e9])',
  'Object.setPrototypeOf({}, new Proxy({}, { get() { throw new Error(); }, ownKeys: () => Array(1e9) })).x',
  '({ [Symbol.iterator]: function* () { for (;;) yield 1; } })',
  '[...{ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) }]',
  '((...args) => args)(...Array(1e9))',
  "eval('for (;;);')",
  "new Function('for (;;);')()",
].map((expression) => program(expression, '', expression));
