import { construct } from './construct.ts';

export default construct({
  title: 'CommonJS',
  known:
    '`module.exports` and `exports.x` are what `require` gives, also to an `import`. The default of a compiled module is one of two: what a compiler takes, or what Node.js does.',
  unknown: 'A module that is loaded by a name that is computed.',
  cases: [
    {
      title: 'exports.x is what require gives',
      code: "const { a } = require('./m'); ⟦a⟧",
      files: { '/m.js': 'exports.a = 1' },
      is: '1',
    },
    {
      title: 'module.exports is what require gives',
      code: "const m = require('./m'); ⟦m.a⟧",
      files: { '/m.js': 'module.exports = { a: 1 }' },
      is: '1',
    },
    {
      title: 'module.exports may be a function',
      code: "⟦require('./m')()⟧",
      files: { '/m.js': 'module.exports = () => 1' },
      is: '1',
    },
    {
      title: 'module.exports replaces what exports had',
      code: "⟦require('./m').a⟧",
      files: { '/m.js': 'exports.a = 1; module.exports = { b: 2 }' },
      is: 'undefined',
    },
    {
      title: 'what is put on module.exports later counts',
      code: "⟦require('./m')⟧",
      files: { '/m.js': 'module.exports = { a: 1 }; module.exports.b = 2' },
      is: '{ a: 1, b: 2 }',
    },
    {
      title: 'a method of the exports that puts more on them may have been called',
      code: "const m = require('./m'); m.setB(1); ⟦m.b⟧",
      files: { '/m.js': 'module.exports = { setB: (v) => { module.exports.b = v; } }' },
      is: 'one of: 1 when the function on line 1 has run | undefined',
    },
    {
      title: 'a function that stands before the exports may be called after them',
      code: "const m = require('./m'); m.setB(); ⟦m.b⟧",
      files: { '/m.js': 'function setB() { module.exports.b = 1; } module.exports = { setB }' },
      is: 'one of: 1 when `setB` has run | undefined',
    },
    {
      title:
        'a function that is called before the exports are made writes onto others, but may be called again',
      code: "⟦require('./m').b⟧",
      files: { '/m.js': 'function init() { module.exports.b = 1; } init(); module.exports = { a: 1, init }' },
      is: 'one of: 1 when `init` has run | undefined',
    },
    {
      title: 'a namespace has the names that are written in the text',
      code: "const all = await import('./m.cjs'); ⟦all.a⟧",
      files: { '/m.cjs': 'module.exports = { a: 1 }' },
      is: '1',
    },
    {
      title: 'a namespace does not have the names of an object that is put there by name',
      code: "const all = await import('./m.cjs'); ⟦all.a⟧",
      files: { '/m.cjs': 'const made = { a: 1 }; module.exports = made;' },
      is: 'one of: 1 when a compiler turns the import into `require` | unknown: it is the namespace of a module when Node.js runs the import itself',
    },
    {
      title: 'a namespace does not have the names of an object that a condition puts there',
      code: "const all = await import('./m.cjs'); ⟦all.a⟧",
      files: { '/m.cjs': 'module.exports = q ? { a: 1 } : { a: 2 };' },
      is: 'one of: 1 when a compiler turns the import into `require` and `q` holds | 2 when a compiler turns the import into `require` and `q` does not hold | unknown: it is the namespace of a module when Node.js runs the import itself',
    },
    {
      title: 'an object behind module.exports is as the file leaves it',
      code: "⟦require('./m')⟧",
      files: { '/m.js': 'const o = { a: 1 }; module.exports = o; o.a = 2' },
      is: '{ a: 2 }',
    },
    {
      title: 'a CommonJS module is its own default',
      code: "import m from './m'; ⟦m.a⟧",
      files: { '/m.js': 'module.exports = { a: 1 }' },
      is: '1',
    },
    {
      title: 'exports.default is no default where no compiler says so',
      code: "import a from './m'; ⟦a⟧",
      files: { '/m.js': 'exports.default = 1' },
      is: '{ default: 1 }',
    },
    {
      title: 'a CommonJS module has named imports',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.js': 'module.exports = { a: 1 }' },
      is: '1',
    },
    {
      title: 'export = is what require gives',
      code: "import m = require('./m'); ⟦m.a⟧",
      files: { '/m.ts': 'export = { a: 1 }' },
      is: '1',
    },
    {
      title: 'exports may be another module',
      code: "⟦require('./m').a⟧",
      files: { '/m.js': "module.exports = require('./n')", '/n.js': 'exports.a = 1' },
      is: '1',
    },
    {
      title: 'exports may spread another module',
      code: "⟦require('./m')⟧",
      files: { '/m.js': "module.exports = { ...require('./n'), b: 2 }", '/n.js': 'exports.a = 1' },
      is: '{ a: 1, b: 2 }',
    },
    {
      title: 'exports may be one of several',
      code: "⟦require('./m').a⟧",
      files: { '/m.js': 'module.exports = c ? { a: 1 } : { a: 2 }' },
      is: 'one of: 1 when `c` holds | 2 when `c` does not hold',
    },
    {
      title: 'exports may be a class',
      code: "const C = require('./m'); ⟦new C().a⟧",
      files: { '/m.js': 'module.exports = class { a = 1 }' },
      is: '1',
    },
    {
      title: 'exports may be a function that is called at once',
      code: "⟦require('./m')(1)⟧",
      files: { '/m.js': 'module.exports = (a) => ({ a })' },
      is: '{ a: 1 }',
    },
    {
      title: 'exports and module.exports may be set together',
      code: "⟦require('./m').a⟧",
      files: { '/m.js': 'exports = module.exports = {}; exports.a = 1' },
      is: '1',
    },
    {
      title: 'an ES module may be required',
      code: "⟦require('./m').default⟧",
      files: { '/m.ts': 'export default 1' },
      is: '1',
    },
    {
      title: 'a require in a branch is an alternative',
      code: "let m = { a: 0 }; if (c) m = require('./m'); ⟦m.a⟧",
      files: { '/m.js': 'exports.a = 1' },
      is: 'one of: 0 | 1 when `c` holds',
    },
    {
      title: 'what is written onto a required module counts',
      code: "const m = require('./m'); m.a = 2; ⟦m.a⟧",
      files: { '/m.js': 'exports.a = 1' },
      is: '2',
    },
    {
      title: 'a path that is computed is not known',
      code: "⟦require('./' + name)⟧",
      files: { '/m.js': 'exports.a = 1' },
      is: "unknown: the module that `'./' + name` names is not known",
    },
    {
      title: 'a path that is one of several gives one of the modules',
      code: "⟦require(c ? './m' : './n').a⟧",
      files: { '/m.js': 'exports.a = 1', '/n.js': 'exports.a = 2' },
      is: 'one of: 1 when `c` holds | 2 when `c` does not hold',
    },
    {
      title: 'a module reads what it has put on its exports',
      code: "⟦require('./m').url⟧",
      files: { '/m.js': "exports.host = 'a.test'; exports.url = 'https://' + exports.host" },
      is: '"https://a.test"',
    },
    {
      title: 'a function reads what was put on the exports behind it',
      code: "⟦require('./m').get()⟧",
      files: { '/m.js': 'exports.get = () => exports.a; exports.a = 1' },
      is: '1',
    },
    {
      title: 'what is put on the exports twice is not read there',
      code: "⟦require('./m').get()⟧",
      files: { '/m.js': 'exports.a = 1; exports.get = () => exports.a; exports.a = 2' },
      is: 'global#exports.a',
    },
    {
      title: 'a function that may run before it is put there does not read it',
      code: "⟦require('./m').b⟧",
      files: { '/m.js': 'function get() { return exports.a } exports.b = get(); exports.a = 1' },
      is: 'global#exports.a',
    },
    {
      title: 'module.exports as a member of itself is the whole',
      code: "⟦require('./m').default.a⟧",
      files: { '/m.js': 'module.exports = { a: 1 }; module.exports.default = module.exports' },
      is: '1',
    },
    {
      title: 'what esbuild writes for all exports at once',
      code: "⟦require('./m').a⟧",
      files: {
        '/m.js':
          "var all = {}; __export(all, { a: () => a }); module.exports = __toCommonJS(all); const a = 1; var __toCommonJS = (m) => copy(def({}, '__esModule', { value: true }), m)",
      },
      is: '1',
    },
  ],
});
