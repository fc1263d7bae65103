// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import { construct } from './construct.ts';

export default construct({
  title: '`import()`',
  known:
    'An awaited `import()` of a known path is the namespace of that module, also through a promise in a variable, `then`, or a function that loads.',
  unknown: 'A path that is computed.',
  cases: [
    {
      title: 'a promise of a module may be awaited later',
      code: "const m = import('./m'); ⟦(await m).a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'then is given the namespace',
      code: "import('./m').then(({ a }) => { ⟦a⟧ })",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    {
      title: 'a function may load it',
      code: "const load = () => import('./m'); ⟦(await load()).a⟧",
      files: { '/m.ts': 'export const a = 1' },
      is: '1',
    },
    [
      'a package may be loaded',
      "const { Agent } = await import('node:https'); ⟦new Agent()⟧",
      'new https#Agent()',
    ],
    {
      title: 'a path that is computed is not known',
      code: '⟦await import("./" + name)⟧',
      files: { '/m.ts': 'export const a = 1' },
      is: 'unknown: the module that `"./" + name` names is not known',
    },
    {
      title: 'a path that is one of several gives one of the modules',
      code: "⟦(await import(c ? './m' : './n')).a⟧",
      files: { '/m.ts': 'export const a = 1', '/n.ts': 'export const a = 2' },
      is: 'one of: 1 when `c` holds | 2 when `c` does not hold',
    },
  ],
});
