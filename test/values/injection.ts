import { construct } from './construct.ts';

const nest = "import { Inject, Injectable, Module } from '@nestjs/common';";

export default construct({
  title: 'Dependency injection',
  known:
    'What NestJS, InversifyJS and tsyringe inject where one provider of the token is found: values, factories with what they inject, classes, aliases. Tokens are texts, symbols, classes and exports of packages.',
  unknown:
    'A token with several providers, since the one in force is chosen at run time, and one whose provider is in no module that knows the class or the token.',
  cases: [
    [
      'a value by a text',
      `${nest} class S { constructor(@Inject('O') private o) { ⟦o⟧ } } const p = { provide: 'O', useValue: 1 };`,
      '1',
    ],
    [
      'a value by a symbol',
      `${nest} const O = Symbol('O'); class S { constructor(@Inject(O) private o) { ⟦o⟧ } } const p = { provide: O, useValue: 1 };`,
      '1',
    ],
    [
      'what a factory gives',
      `${nest} class S { constructor(@Inject('O') private o) { ⟦o⟧ } } const p = { provide: 'O', useFactory: () => 1 };`,
      '1',
    ],
    [
      'what a factory gives of what it injects',
      `${nest} class S { constructor(@Inject('O') private o) { ⟦o⟧ } } const p = [{ provide: 'N', useValue: 1 }, { provide: 'O', useFactory: (n) => [n], inject: ['N'] }];`,
      '[1]',
    ],
    [
      'a parameter of a factory',
      `${nest} const p = [{ provide: 'N', useValue: 1 }, { provide: 'O', useFactory: (n) => ⟦n⟧, inject: ['N'] }];`,
      '1',
    ],
    [
      'an alias',
      `${nest} class S { constructor(@Inject('O') private o) { ⟦o⟧ } } const p = [{ provide: 'N', useValue: 1 }, { provide: 'O', useExisting: 'N' }];`,
      '1',
    ],
    [
      'a field',
      `${nest} class S { @Inject('O') o; m() { return ⟦this.o⟧ } } const p = { provide: 'O', useValue: 1 };`,
      '1',
    ],
    [
      'a class by its type',
      `${nest} @Injectable() class Config { tls = { a: 1 } } @Injectable() class S { constructor(private config: Config) { ⟦config.tls⟧ } }`,
      '{ a: 1 }',
    ],
    [
      'another class that is provided in its place',
      `${nest} @Injectable() class Config { a = 1 } class Other { a = 2 } @Injectable() class S { constructor(private config: Config) { ⟦config.a⟧ } } const p = { provide: Config, useClass: Other };`,
      '2',
    ],
    {
      title: 'a provider in the module that knows the class',
      code: `${nest} export class S { constructor(@Inject('O') private o) { ⟦o⟧ } }`,
      files: {
        '/module.ts':
          "import { S } from './main'; export const m = { providers: [S, { provide: 'O', useValue: 1 }] };",
      },
      is: '1',
    },
    {
      title: 'a provider in a module that knows the token',
      code: `${nest} import { O } from './tokens'; export class S { constructor(@Inject(O) private o) { ⟦o⟧ } }`,
      files: {
        '/tokens.ts': "export const O = Symbol('O');",
        '/module.ts': "import { O } from './tokens'; export const m = [{ provide: O, useValue: 1 }];",
      },
      is: '1',
    },
    [
      'InversifyJS binds a value',
      "import { inject } from 'inversify'; const T = { O: Symbol.for('O') }; class S { constructor(@inject(T.O) private o) { ⟦o⟧ } } container.bind(T.O).toConstantValue(1);",
      '1',
    ],
    [
      'InversifyJS binds what a function gives',
      "import { inject } from 'inversify'; class S { constructor(@inject('O') private o) { ⟦o⟧ } } container.bind('O').toDynamicValue(() => 1).inSingletonScope();",
      '1',
    ],
    [
      'tsyringe registers a value',
      "import { inject } from 'tsyringe'; class S { constructor(@inject('O') private o) { ⟦o⟧ } } container.register('O', { useValue: 1 });",
      '1',
    ],
    [
      'of several providers any may be meant',
      `${nest} class S { constructor(@Inject('O') private o) { ⟦o⟧ } } const p = [{ provide: 'O', useValue: 1 }, { provide: 'O', useValue: 2 }];`,
      'unknown: several providers are found for what is injected',
    ],
    [
      'without a provider nothing is known',
      `${nest} export class S { constructor(@Inject('O') private o) { ⟦o⟧ } }`,
      'unknown: parameter `o` of the constructor of `S`, called from outside the workspace',
    ],
    [
      'a type alone does not say which object it is',
      'export class Config { a = 1 } export class S { constructor(private config: Config) { ⟦config⟧ } }',
      'unknown: parameter `config` of the constructor of `S`, called from outside the workspace (a `Config`)',
    ],
  ],
});
