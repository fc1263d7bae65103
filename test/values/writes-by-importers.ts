import { construct } from './construct.ts';

const conf = 'export const conf = { a: 1 };';

export default construct({
  title: 'Writes by modules that import an object',
  known:
    'What another module of the program writes onto an object that it imports is seen, under the condition that it has run; without one where the asking module imports it.',
  unknown:
    'Which of several modules writes last, and what functions of other files do that a third module hands the object to.',
  cases: [
    {
      title: 'a module that is imported for its effects has written',
      code: "import './setup'; import { conf } from './conf'; ⟦conf⟧",
      files: { '/conf.ts': conf, '/setup.ts': "import { conf } from './conf'; conf.a = 2;" },
      is: '{ a: 2 }',
    },
    {
      title: 'a module that somebody else imports may have written',
      code: "import { conf } from './conf'; ⟦conf⟧",
      files: { '/conf.ts': conf, '/setup.ts': "import * as all from './conf'; all.conf.a = 2;" },
      is: '{ a: (2 when `setup.ts` has run | 1) }',
    },
    {
      title: 'a module that writes in a function may have written',
      code: "import { go } from './setup'; import { conf } from './conf'; go(); ⟦conf⟧",
      files: {
        '/conf.ts': conf,
        '/setup.ts': "import { conf } from './conf'; export const go = () => { conf.a = 2; };",
      },
      is: '{ a: (2 when `go` has run | 1) }',
    },
    {
      title: 'an import of types alone does not load a module',
      code: "import type { T } from './setup'; import { conf } from './conf'; ⟦conf⟧",
      files: {
        '/conf.ts': conf,
        '/setup.ts': "import { conf } from './conf'; export type T = 1; conf.a = 2;",
      },
      is: '{ a: (2 when `setup.ts` has run | 1) }',
    },
    {
      title: 'an object that goes under two names is one object',
      code: "import './setup'; import { conf } from './conf'; ⟦conf⟧",
      files: {
        '/conf.ts': `${conf} export { conf as default };`,
        '/setup.ts': "import settings from './conf'; Object.assign(settings, { a: 2, b: 3 });",
      },
      is: '{ a: 2, b: 3 }',
    },
    {
      title: 'a list that another module fills has more',
      code: "import './setup'; import { hosts } from './hosts'; ⟦hosts⟧",
      files: {
        '/hosts.ts': "export const hosts = ['a'];",
        '/setup.ts': "import { hosts } from './hosts'; hosts.push('b');",
      },
      is: '["a", "b"]',
    },
    {
      title: 'what CommonJS exports may be written to as well',
      code: "const { conf } = require('./conf'); ⟦conf⟧",
      files: {
        '/conf.js': 'exports.conf = { a: 1 };',
        '/setup.js': "const { conf } = require('./conf'); conf.a = 2;",
      },
      is: 'one of: { a: 2 } when `setup.js` has run | { a: 1 }',
    },
    {
      title: 'reading and comparing changes nothing',
      code: "import './setup'; import { conf } from './conf'; ⟦conf⟧",
      files: {
        '/conf.ts': conf,
        '/setup.ts':
          "import { conf } from './conf'; export const is = conf.a == 2; export const f = (x = conf.a) => x;",
      },
      is: '{ a: 1 }',
    },
    {
      title: 'the asking module writes by another name',
      code: "import { conf } from './conf'; import * as all from './conf'; conf.a = 2; ⟦all.conf.a⟧",
      files: { '/conf.ts': conf },
      is: 'one of: unknown: it may be written by another way when `conf.a = 2` is about the same object | 1',
    },
    {
      title: 'one object has two names outside',
      code: "import { conf } from './conf'; import whole from './conf'; conf.a = 2; ⟦whole.a⟧",
      files: { '/conf.ts': `${conf} export default conf;` },
      is: 'one of: unknown: it may be written by another way when `conf.a = 2` is about the same object | 1',
    },
    {
      title: 'a module writes by what it has loaded',
      code: "import { get } from './conf'; import './setup'; ⟦get().a⟧",
      files: {
        '/conf.ts': `${conf} export const get = () => conf;`,
        '/setup.ts': "const { conf } = await import('./conf'); conf.a = 2;",
      },
      is: 'one of: 2 when `setup.ts` has run | 1',
    },
    {
      title: 'a variable that a function of its module assigns is seen as it is by then',
      code: "import { a, set } from './state'; set(2); ⟦a⟧",
      files: { '/state.ts': 'export let a = 1; export const set = (to) => { a = to; };' },
      is: 'one of: 1 | 2 when `set` has run',
    },
    {
      title: 'a function of the exporting module writes after the importer',
      code: "import { conf, make } from './conf'; conf.a = 2; make(3); ⟦conf.a⟧",
      files: { '/conf.ts': `${conf} export const make = (p) => { conf.a = p; };` },
      is: 'one of: 3 when `make` has run | 2',
    },
    {
      title: 'a module hands the object to a function of its own',
      code: "import './setup'; import { conf } from './conf'; ⟦conf.a⟧",
      files: {
        '/conf.ts': conf,
        '/setup.ts': "import { conf } from './conf'; const loosen = (x) => { x.a = 2; }; loosen(conf);",
      },
      is: '2',
    },
    {
      title: 'a module writes by what a function gives it',
      code: "import './setup'; import { conf } from './conf'; ⟦conf.a⟧",
      files: {
        '/conf.ts': `${conf} export const get = () => conf;`,
        '/setup.ts': "import { get } from './conf'; get().a = 2;",
      },
      is: 'one of: unknown: it may be written by another way when `get().a = 2` is about the same object | 1',
    },
    {
      title: 'a function of a third module writes onto what it is handed',
      code: "import { o } from './o'; export { o }; ⟦o⟧",
      files: {
        '/o.ts': 'export const o = { a: 1 };',
        '/set.ts': 'export const set = (x) => { x.a = 2; };',
        '/other.ts': "import { o } from './o'; import { set } from './set'; set(o);",
      },
      is: '{ a: (2 when `other.ts` has run | 1) }',
    },
    {
      title: 'two modules write onto one object',
      code: "import { o } from './o'; ⟦o⟧",
      files: {
        '/o.ts': 'export const o = { a: 1, b: 1 };',
        '/one.ts': "import { o } from './o'; o.a = 2;",
        '/two.ts': "import { o } from './o'; o.b = 2;",
      },
      is: '{ a: (2 when `one.ts` has run | 1), b: (2 when `two.ts` has run | 1) }',
    },
    {
      title: 'a module writes at once by what it requires',
      code: "import { o } from './o'; ⟦o⟧",
      files: {
        '/o.ts': 'export const o = { a: 1 };',
        '/main.js': "require('./o').o.a = 2;",
      },
      is: "{ a: (unknown: it may be written by another way when `main.js` has run and `require('./o').o.a = 2` is about the same object | 1) }",
    },
    {
      title: 'a module writes onto a part that it has handed on',
      code: "import { o } from './o'; ⟦o.inner.a⟧",
      files: {
        '/o.ts': 'export const o = { inner: { a: 1 } };',
        '/other.ts': "import { o } from './o'; const set = (x) => { x.a = 2; }; set(o.inner);",
      },
      is: 'one of: 2 when `other.ts` has run | unknown: it may be written by another way when `other.ts` has run and `x.a = 2` is about the same object | 1',
    },
    {
      title: 'a module writes onto what another one hands on',
      code: "import { o } from './o'; ⟦o⟧",
      files: {
        '/o.ts': 'export const o = { a: 1 };',
        '/barrel.ts': "export * from './o';",
        '/other.ts': "import { o } from './barrel'; o.a = 2;",
      },
      is: '{ a: (2 when `other.ts` has run | 1) }',
    },
  ],
});
