import { construct } from './construct.ts';

export default construct({
  title: 'Parameters, seen from inside',
  known:
    'Where a function is looked at with no call in hand, a parameter is what the callers in the workspace pass, in its own file and in those that import it.',
  unknown:
    'A parameter of a function that nothing calls, or that is handed on as a value: whoever holds it may call it.',
  cases: [
    ['two callers are alternatives', 'function f(a) { return ⟦a⟧ } f(1); f(2);', 'one of: 1 | 2'],
    [
      'a caller that passes nothing leaves the default',
      'function f(a = 3) { return ⟦a⟧ } f(1); f();',
      'one of: 1 | 3',
    ],
    ['a part of an argument is known', 'function f({ a }) { return ⟦a⟧ } f({ a: 1 });', '1'],
    ['a method of an object has callers', 'const o = { m(a) { return ⟦a⟧ } }; o.m(1);', '1'],
    ['a constructor has callers', 'class C { constructor(a) { this.a = ⟦a⟧ } } new C(1);', '1'],
    [
      'a parameter property is what callers pass',
      'class C { constructor(private a) {} f() { return ⟦this.a⟧ } } new C(1); new C(2);',
      'one of: 1 | 2',
    ],
    {
      title: 'callers in other files count',
      code: 'export function f(a) { return ⟦a⟧ }',
      files: { '/m.ts': "import { f } from './main'; f(1);", '/n.ts': "import { f } from './main'; f(2);" },
      is: 'one of: 1 | 2',
    },
    {
      title: 'a caller may hold the namespace',
      code: 'export function f(a) { return ⟦a⟧ }',
      files: { '/m.ts': "import * as m from './main'; m.f(1);" },
      is: '1',
    },
    {
      title: 'a caller may know the default export by another name',
      code: 'export default function f(a) { return ⟦a⟧ }',
      files: { '/m.ts': "import g from './main'; g(1);" },
      is: '1',
    },
    {
      title: 'a caller in another file makes the object',
      code: 'export class C { constructor(private o) {} get() { return ⟦this.o⟧ } }',
      files: { '/m.ts': "import { C } from './main'; new C({ a: 1 });" },
      is: '{ a: 1 }',
    },
    [
      'an exported function that nothing here calls is called from outside',
      'export function f(a) { return ⟦a⟧ }',
      'unknown: parameter `a` of `f`, called from outside the workspace',
    ],
    [
      'a function that is handed on is called by whoever holds it',
      'function f(a) { return ⟦a⟧ } use(f);',
      'unknown: parameter `a` of `f`, which is handed to `use`',
    ],
    [
      'a function that gets another name is called by that',
      'function f(a) { return ⟦a⟧ } const g = f; g(1);',
      '1',
    ],
    [
      'a type does not say which value',
      'import type { S3ClientConfig } from "@aws-sdk/client-s3"; export function f(config: S3ClientConfig) { return ⟦config⟧ }',
      'unknown: parameter `config` of `f`, called from outside the workspace (a `S3ClientConfig`)',
    ],
  ],
});
