import { construct } from './construct.ts';

export default construct({
  title: 'Promises and `await`',
  known:
    'What is awaited is what the promise gives; an `async` function is read like any other. `then`, `catch`, `finally` and `Promise.all` are followed.',
  unknown: 'A promise that is made by hand with `new Promise`, and what becomes of errors.',
  cases: [
    ['an await is what it waits for', 'async function f() { return 1 } ⟦await f()⟧', '1'],
    ['an await of what is no promise is itself', '⟦await 1⟧', '1'],
    ['a resolved promise is what it was resolved with', '⟦await Promise.resolve(1)⟧', '1'],
    ['an async method is read like any other', 'const o = { async f() { return 1 } }; ⟦await o.f()⟧', '1'],
    ['an async arrow that is called at once is what it gives', 'export {}; ⟦await (async () => 2)()⟧', '2'],
    [
      'a callback of then is given what is awaited',
      'async function f() { return { a: 1 } } f().then((o) => { ⟦o.a⟧ })',
      '1',
    ],
    [
      'a list that is gone through with await is its elements',
      'for await (const x of [1, 2]) ⟦x⟧',
      'one of: 1 | 2',
    ],
    ['Promise.resolve is what it comes to', '⟦await Promise.resolve({ a: 1 })⟧', '{ a: 1 }'],
    ['then gives what its function gives', '⟦Promise.resolve(1).then((v) => v + 1)⟧', '2'],
    [
      'then of an asynchronous function',
      'const load = async () => ({ a: 1 }); ⟦load().then(({ a }) => a)⟧',
      '1',
    ],
    ['then of what is not known', '⟦x.then((v) => 1)⟧', 'global#x.then(function)'],
    [
      'then with a second function is not followed',
      '⟦Promise.resolve(1).then((v) => v, () => 2)⟧',
      'unknown: what becomes of an error is not followed',
    ],
    [
      'catch may give something else',
      '⟦Promise.resolve(1).catch(() => 2)⟧',
      'one of: 1 | 2 when an error is caught',
    ],
    ['finally gives nothing of its own', '⟦Promise.resolve(1).finally(() => 2)⟧', '1'],
    ['Promise.all is its list', '⟦(await Promise.all([1, Promise.resolve(2)])).join()⟧', '"1,2"'],
    [
      'Promise.all of a list that is mapped',
      "⟦(await Promise.all(['a', 'b'].map(async (e) => e + 1)))[1]⟧",
      '"b1"',
    ],
    [
      'a promise of its own is not followed',
      '⟦(await new Promise((done) => done(false))) ? 1 : 2⟧',
      'one of: 1 when `await new Promise((done) => done(false))` holds | 2 when `await new Promise((done) => done(false))` does not hold',
    ],
  ],
});
