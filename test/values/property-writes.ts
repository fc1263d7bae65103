import { construct } from './construct.ts';

export default construct({
  title: 'Writes onto properties',
  known:
    'What is written onto an object before its use counts, however the property is named, with `??=`, `||=` and `+=` worked out, under the condition that it stands under. `delete` takes a property away.',
  unknown:
    'A property that is counted up or written by a pattern, and every property once the name of a written one is not known.',
  cases: [
    [
      'what is deleted may still be there in the prototype',
      "const o = Object.create({ a: 1 }); delete o.a; ⟦['a' in o, o.a, Object.keys(o)]⟧",
      '[unknown: whether it has such a property is not known, unknown: it has a prototype, []]',
    ],
    [
      'the default of an assigned pattern is only read',
      'const o = {}; let a; ({ b: a = o.b } = 1); ⟦Object.keys(o)⟧',
      '[]',
    ],
    [
      'Reflect.deleteProperty may have to leave what it is given',
      "const o = Object.create({}, { c: { value: 1, enumerable: true } }); Reflect.deleteProperty(o, 'c'); ⟦o.c⟧",
      "one of: unknown: it has a prototype when `Reflect.deleteProperty(o, 'c')` is about the same object | unknown: it has a prototype",
    ],
    ['a later write counts', 'const o = { a: 1 }; o.a = 2; ⟦o⟧', '{ a: 2 }'],
    ['a write after the use does not', 'const o = { a: 1 }; ⟦o⟧; o.a = 2;', '{ a: 1 }'],
    ['a write in brackets counts', "const o = { a: 1 }; o['a'] = 2; ⟦o⟧", '{ a: 2 }'],
    ['a write by a constant key counts', "const k = 'a'; const o = { a: 1 }; o[k] = 2; ⟦o.a⟧", '2'],
    [
      'a write by an unknown key may hit any property',
      'const o = { a: 1 }; o[k] = 2; ⟦o.a⟧',
      'one of: 1 when `o[k] = 2` does not replace it | unknown: what is written to is not known',
    ],
    [
      'a conditional write is an alternative',
      'const o = { a: 1 }; if (c) o.a = 2; ⟦o.a⟧',
      'one of: 2 when `c` holds | 1 when `c` does not hold',
    ],
    [
      'a conditional write onto an open object leaves the doubt',
      'const o = { ...x }; if (c) o.a = 2; ⟦o.a⟧',
      'one of: 2 when `c` holds | unknown: `global.x` is outside of the workspace when `c` does not hold',
    ],
    [
      'writes under one decision stand for their branches',
      'const o = {}; if (c) o.a = 1; else o.a = 2; ⟦o.a⟧',
      'one of: 2 when `c` does not hold | 1 when `c` holds | undefined when `c` does not hold',
    ],
    ['a nested write counts', 'const o = { p: { a: 1 } }; o.p.a = 2; ⟦o⟧', '{ p: { a: 2 } }'],
    ['??= onto a property keeps what is there', 'const o = { a: 1 }; o.a ??= 2; ⟦o.a⟧', '1'],
    ['||= onto a property replaces what counts as false', 'const o = { a: 0 }; o.a ||= 2; ⟦o.a⟧', '2'],
    ['+= onto a property is worked out', "const o = { a: 'x' }; o.a += 'y'; ⟦o.a⟧", '"xy"'],
    [
      '++ makes a property unknown',
      'const o = { a: 1 }; o.a++; ⟦o.a⟧',
      'unknown: it is computed step by step',
    ],
    [
      'a destructuring assignment makes a property unknown',
      'const o = { a: 1 }; [o.a] = list; ⟦o.a⟧',
      'unknown: it is computed step by step',
    ],
    ['delete takes a property away', 'const o = { a: 1 }; delete o.a; ⟦o.a⟧', 'undefined'],
    [
      'a delete under a condition is an alternative',
      'const o = { a: 1 }; if (c) delete o.a; ⟦o.a⟧',
      'one of: undefined when `c` holds | 1 when `c` does not hold',
    ],
    [
      'a delete by an unknown key may hit any property',
      'const o = { a: 1 }; delete o[k]; ⟦o.a⟧',
      'one of: 1 when `delete o[k]` does not replace it | unknown: what is written to is not known',
    ],
    [
      'what the accessor of a property gives that is defined later',
      'const o = {}; Object.defineProperty(o, "a", { enumerable: true, get: () => x1 }); const x1 = 1; ⟦o.a⟧',
      '1',
    ],
    [
      'an accessor that is hidden, or reads its object, is not followed',
      'const o = {}; Object.defineProperty(o, "a", { get: () => 1 }); Object.defineProperty(o, "b", { enumerable: true, get() { return this.a } }); ⟦[o.a, o.b]⟧',
      '[unknown: it is computed step by step, unknown: it is computed step by step]',
    ],
  ],
});
