import { construct } from './construct.ts';

export default construct({
  title: 'Parameters of functions that are called elsewhere',
  known:
    'What a parameter can be, from the calls that are found: of a function by its name, of a method by the objects that have it, of a function that is handed to another one, to a list’s method or to `then`.',
  unknown:
    'Calls by code that is not seen: of what is exported and called nowhere in the workspace, of a method of an object that is not known, of a function that a package gets.',
  cases: [
    [
      'a method is called on an object of its class',
      'class F { make(o) { return ⟦o⟧ } } new F().make(1)',
      '1',
    ],
    [
      'a method is called through this',
      'class F { make(o) { return ⟦o⟧ } run() { return this.make(1) } }',
      '1',
    ],
    ['a method of an object is called', 'const f = { make(o) { return ⟦o⟧ } }; f.make(1)', '1'],
    ['a function in a property is called', 'const f = { make: (o) => ⟦o⟧ }; f.make(1)', '1'],
    ['a function in a field is called', 'class F { make = (o) => ⟦o⟧ } new F().make(1)', '1'],
    ['a static method is called', 'class F { static make(o) { return ⟦o⟧ } } F.make(1)', '1'],
    [
      'each call is an alternative',
      'class F { make(o) { return ⟦o⟧ } } const f = new F(); f.make(1); f.make(2)',
      'one of: 1 | 2',
    ],
    [
      'a method of the same name on another object is none of its calls',
      'class F { make(o) { return ⟦o⟧ } } class G { make(o) {} } new F().make(1); new G().make(2)',
      '1',
    ],
    {
      title: 'a method is called in another module',
      code: 'export class F { make(o) { return ⟦o⟧ } }',
      files: { '/use.ts': "import { F } from './main'; const f = new F(); f.make(1)" },
      is: '1',
    },
    [
      'a method may be called on an object that is not known',
      'export class F { make(o) { return ⟦o⟧ } } export const run = (f) => f.make(2); new F().make(1)',
      'one of: 1 | unknown: parameter `o` of `make`, which `f.make` may call',
    ],
    [
      'a constructor is called by new and by subclasses',
      'class A { constructor(public o) { ⟦o⟧ } } class B extends A { constructor() { super(2) } } new A(1)',
      'one of: 1 | 2',
    ],
    ['a callback gets what the function passes it', 'const run = (work) => work(1); run((o) => ⟦o⟧)', '1'],
    [
      'a callback gets what a function passes it through another one',
      'const twice = (f) => f(2); const run = (work) => twice(work); run((o) => ⟦o⟧)',
      '2',
    ],
    [
      'a callback gets what the call in hand passes',
      'const using = (o, work) => work(o); using(1, (o) => ⟦o⟧); using(2, () => {})',
      '1',
    ],
    [
      'a named function is a callback too',
      'const run = (work) => work(1); function work(o) { ⟦o⟧ } run(work)',
      '1',
    ],
    ['map calls for each element', '[1, 2].map((o) => ⟦o⟧)', 'one of: 1 | 2'],
    ['forEach calls for each element', "['a', 'b'].forEach((o, index) => ⟦index⟧)", 'one of: 0 | 1'],
    ['then calls with what comes', 'Promise.resolve(1).then((o) => ⟦o⟧)', '1'],
    [
      'a callback of a package gets what we do not know',
      "import { app } from 'app'; app.get('/', (o) => ⟦o⟧)",
      'unknown: parameter `o` of a function, which is handed to `app.get`',
    ],
    [
      'a function that is kept is called by others',
      'const handlers = []; handlers.push((o) => ⟦o⟧)',
      'unknown: parameter `o` of a function, which is handed to `handlers.push`',
    ],
    [
      'rest parameters take what the calls pass',
      'function f(a, ...rest) { return ⟦rest⟧ } f(1, 2, 3)',
      '[2, 3]',
    ],
    ['a spread of a known list reaches its parameters', 'function f(a, b) { return ⟦b⟧ } f(...[1, 2])', '2'],
    [
      'an exported function that nobody calls',
      'export function f(o) { return ⟦o⟧ }',
      'unknown: parameter `o` of `f`, called from outside the workspace',
    ],
    ['a further name for a function is called', 'const f = (o) => ⟦o⟧; const g = f; g(1)', '1'],
    [
      'a property that holds a function is called',
      'const f = (o) => ⟦o⟧; const api = { f, g: f }; api.f(1); api.g(2)',
      'one of: 1 | 2',
    ],
    [
      'an object with a function that is handed on may be called by others',
      'function f(o) { return ⟦o⟧ } use({ f }); f(1)',
      'one of: 1 | unknown: parameter `o` of `f`, which is handed on as a value',
    ],
    [
      'a function that a function of its own returns is called by the name of the result',
      'var F = (function () { function F(o) { ⟦o⟧ } return F }()); new F(1)',
      '1',
    ],
    [
      'a method of a prototype is called',
      'function F() {} F.prototype.set = function (o) { ⟦o⟧ }; new F().set(1)',
      '1',
    ],
    {
      title: 'a function is called through a module that exports it again',
      code: 'export function f(o) { return ⟦o⟧ }',
      files: {
        '/barrel.ts': "export { f as g } from './main'",
        '/use.ts': "import * as b from './barrel'; b.g(1)",
      },
      is: '1',
    },
    {
      title: 'a function is called through a module that imports it and exports it by other names',
      code: 'export function f(o) { return ⟦o⟧ }',
      files: {
        '/barrel.ts': "import { f } from './main'; const h = f; export { h }; export default f",
        '/use.ts': "import f, { h } from './barrel'; h(1); f(2)",
      },
      is: 'one of: 1 | 2',
    },
    {
      title: 'a function is called through a table of modules',
      code: 'module.exports = (o) => ⟦o⟧',
      path: '/main.js',
      files: { '/use.js': "const table = { a: require('./main') }; exports.run = (k) => table[k](1)" },
      is: '1',
    },
  ],
});
