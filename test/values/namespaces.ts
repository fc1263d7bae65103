import { construct } from './construct.ts';

export default construct({
  title: 'Namespaces of TypeScript',
  known:
    'What a namespace exports: constants, functions, classes, enums and further namespaces, of all its declarations together. An alias of a part of it.',
  unknown:
    'Variables that may be assigned, what is only declared, and bare names that mean what another declaration of the namespace exports.',
  cases: [
    [
      'a namespace holds its exports',
      'namespace N { export const a = 1; const b = 2; export const c = b } ⟦[N.a, N.c]⟧',
      '[1, 2]',
    ],
    [
      'what it does not export is not there',
      'namespace N { export const a = 1; const b = 2 } ⟦N.b⟧',
      'undefined',
    ],
    [
      'functions and classes too',
      'namespace N { export function f() { return a } const a = 1; export class C { x = 2 } } ⟦[N.f(), new N.C().x]⟧',
      '[1, 2]',
    ],
    [
      'namespaces hold each other',
      'namespace A { export namespace B { export const a = 1 } } namespace C.D { export const b = 2 } ⟦[A.B.a, C.D.b]⟧',
      '[1, 2]',
    ],
    [
      'declarations of one namespace are one',
      'namespace N { export const a = 1 } namespace N { export const b = 2 } ⟦[N.a, N.b]⟧',
      '[1, 2]',
    ],
    [
      'a bare name of another declaration is not followed',
      'const a = 5; namespace N { export const a = 1 } namespace N { export const b = a } ⟦N.b⟧',
      'unknown: `a` is of another part of the namespace',
    ],
    [
      'a namespace adds to a class',
      'class C { static a = 1 } namespace C { export const b = 2 } ⟦[C.a, C.b]⟧',
      '[1, 2]',
    ],
    ['an alias is what it stands for', 'namespace A.B { export const a = 1 } import B = A.B; ⟦B.a⟧', '1'],
    [
      'a variable of a namespace may be assigned',
      'namespace N { export let a = 1 } ⟦N.a⟧',
      'unknown: `a` is a variable of a namespace',
    ],
    [
      'a namespace that is declared only',
      'declare namespace N { const a: number } ⟦N.a⟧',
      'unknown: it is declared elsewhere',
    ],
    {
      title: 'a namespace is exported',
      code: "import { N } from './m'; ⟦N.a⟧",
      files: { '/m.ts': 'export namespace N { export const a = 1 }' },
      is: '1',
    },
  ],
});
