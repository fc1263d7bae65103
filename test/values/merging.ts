import { construct } from './construct.ts';

export default construct({
  title: '`Object.assign` and `Object.freeze`',
  known:
    '`Object.assign` puts its sources over its target, and changes the target for all who hold it. `Object.freeze` gives its argument.',
  unknown: 'Properties that an unknown source may replace.',
  cases: [
    [
      'Object.assign puts sources over its target',
      '⟦Object.assign({ a: 1 }, { b: 2 }, { a: 3 })⟧',
      '{ a: 3, b: 2 }',
    ],
    ['Object.freeze gives its argument', '⟦Object.freeze({ a: 1 })⟧', '{ a: 1 }'],
    [
      'Object.assign onto a name counts',
      'const o = { a: 1 }; Object.assign(o, { b: 2 }); ⟦o⟧',
      '{ a: 1, b: 2 }',
    ],
    [
      'Object.assign of something unknown may replace anything',
      'const o = { a: 1 }; Object.assign(o, x); ⟦o.a⟧',
      'one of: 1 when `Object.assign(o, x)` does not replace it | unknown: `global.x` is outside of the workspace',
    ],
    [
      'Object.assign gives its target',
      'const o = {}; ⟦Object.assign(o, { a: 1 }, undefined, { b: 2 })⟧',
      '{ a: 1, b: 2 }',
    ],
  ],
});
