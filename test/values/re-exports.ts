import { construct } from './construct.ts';

export default construct({
  title: 'Re-exports and barrels',
  known: '`export … from` leads on to where the value is written, through any number of barrels.',
  unknown: 'A name that leads round in a circle.',
  cases: [
    {
      title: 'a re-export leads on',
      code: "import { b } from './m'; ⟦b⟧",
      files: { '/m.ts': "export { a as b } from './n'", '/n.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a barrel leads on',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m/index.ts': "export * from './n'", '/m/n.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a namespace may be re-exported',
      code: "import { n } from './m'; ⟦n.a⟧",
      files: { '/m.ts': "export * as n from './n'", '/n.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'barrels in a circle end',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': "export * from './n'", '/n.ts': "export * from './m'" },
      is: 'unknown: `a` is not found among the exports of `m.ts`',
    },
    {
      title: 're-exports in a circle end',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': "export { a } from './n'", '/n.ts': "export { a } from './m'" },
      is: 'unknown: the imports go in a circle',
    },
    {
      title: 'what is imported may be exported again',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': "import { a } from './n'; export { a }", '/n.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a default may be given away under a name',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': "export { default as a } from './n'", '/n.ts': 'export default 1' },
      is: '1',
    },
    {
      title: 'a name may become the default',
      code: "import a from './m'; ⟦a⟧",
      files: { '/m.ts': "export { a as default } from './n'", '/n.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'an export of its own comes before a star',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': "export * from './n'; export const a = 3", '/n.ts': 'export const a = 1' },
      is: '3',
    },
    {
      title: 'a barrel of barrels leads on',
      code: "import { a } from './lib'; ⟦a⟧",
      files: {
        '/lib/index.ts': "export * from './m'",
        '/lib/m/index.ts': "export * from './n'",
        '/lib/m/n.ts': 'export const a = 1',
      },
      is: '1',
    },
    {
      title: 'a package may be re-exported by name',
      code: "import { Agent } from './m'; ⟦new Agent()⟧",
      files: { '/m.ts': "export { Agent } from 'https'" },
      is: 'new https#Agent()',
    },
  ],
});
