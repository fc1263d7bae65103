import { construct } from './construct.ts';

const conf = 'export const conf = { a: 1 };';

export default construct({
  title: 'Writes by modules that import an object',
  known:
    'What another module of the program writes onto an object that it imports is seen, under the condition that it has run; without one where the asking module imports it.',
  unknown: 'What is written by way of further names for the object, or by functions that it is handed to.',
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
  ],
});
