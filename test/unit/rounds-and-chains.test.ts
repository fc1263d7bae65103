import assert from 'node:assert/strict';
import { evaluate } from './evaluation.ts';

const builder = 'class B { v; set(v) { this.v = v; return this; } get() { return this.v; } } ';

/** Loops over what they change, and methods that are called in a chain. */
const cases: readonly (readonly [title: string, code: string, expected: string])[] = [
  [
    'a loop over the names of an object takes some of them away',
    "function f(o) { for (const k of Object.keys(o)) if (k === 'b') delete o[k]; return o; } ⟦f({ a: 1, b: 2 })⟧",
    '{ a: 1, b: undefined }',
  ],
  [
    'a loop that a loop runs again has a longer list by then',
    "const o = { a: 1 }; for (const n of [1, 2]) { for (const k of Object.keys(o)) o[k + 'x'] = n; } ⟦o.axx⟧",
    'unknown: what is written to is not known',
  ],
  ['what a chain sets last is in force', `${builder}const b = new B(); ⟦b.set(true).get()⟧`, 'true'],
  [
    'what was set before a chain is not what is in force after it',
    `${builder}const b = new B().set(false); ⟦b.set(true).get()⟧`,
    'one of: true | unknown: `v` may be set again when `set` has run',
  ],
  [
    'what is set by a statement of its own may be in force',
    `${builder}const b = new B().set(true); b.set(false); ⟦b.get()⟧`,
    'one of: true | false when `set` has run',
  ],
];

describe('rounds and chains', () => {
  for (const [title, code, expected] of cases) it(title, () => assert.equal(evaluate(code), expected));
});
