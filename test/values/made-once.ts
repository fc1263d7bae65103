import { construct } from './construct.ts';

export default construct({
  title: 'What is made once',
  known:
    'A value that a closure or a module keeps from its first call, and `once` and `memoize` of lodash and others where every call gives the same.',
  unknown:
    'What the first call gave, where calls may differ: `once` with parameters, `memoize` with more than one.',
  cases: [
    [
      'a closure that keeps what it made',
      'function lazy(make) { let kept; return () => (kept ??= make()); } const get = lazy(() => ({ a: 1 })); ⟦get().a⟧',
      '1',
    ],
    [
      'a closure that keeps what it made for its first caller',
      'let kept; function get(v) { return (kept ??= { v }); } get(1); ⟦get(2).v⟧',
      'one of: 1 when `get` has run before | 2 when `get` has run before | 2 when `kept` is not set',
    ],
    [
      'a closure that others write to as well',
      'let kept; const get = () => (kept ??= 1); kept = 2; ⟦get()⟧',
      'one of: 2 | 1 when `get` has run before | 1 when `kept` is not set',
    ],
    [
      'a function that is made once by hand',
      'function once(f) { let done = false, v; return () => { if (!done) { done = true; v = f(); } return v; }; } const get = once(() => 1); ⟦get()⟧',
      'one of: undefined | 1 when `done` does not hold',
    ],
    ['lodash once', "import { once } from 'lodash'; const get = once(() => ({ a: 1 })); ⟦get().a⟧", '1'],
    ['lodash once as a module', "import once from 'lodash/once'; ⟦once(() => 1)()⟧", '1'],
    ['lodash once as a package', "const once = require('lodash.once'); ⟦once(() => 1)()⟧", '1'],
    [
      'once with parameters gives what its first call gave',
      "import { once } from 'lodash'; const get = once((a) => a); get(1); ⟦get(2)⟧",
      'unknown: `get` is not followed: what its first call gave is not known',
    ],
    ['memoize with one parameter', "import _ from 'lodash'; const f = _.memoize((a) => a + 1); ⟦f(1)⟧", '2'],
    [
      'memoize with two parameters mixes up its calls',
      "import _ from 'lodash'; const f = _.memoize((a, b) => a + b); ⟦f(1, 2)⟧",
      'unknown: `f` is not followed: what its first call gave is not known',
    ],
    [
      'memoize with a key of its own mixes up its calls',
      "import _ from 'lodash'; const f = _.memoize((a) => a, () => 1); ⟦f(1)⟧",
      'unknown: `f` is not followed: what its first call gave is not known',
    ],
    [
      'p-memoize',
      "import pMemoize from 'p-memoize'; const load = pMemoize(async () => ({ a: 1 })); ⟦(await load()).a⟧",
      '1',
    ],
    [
      'useMemo is what its function gives',
      "import { useMemo } from 'react'; ⟦useMemo(() => ({ a: 1 }), []).a⟧",
      '1',
    ],
    [
      "a name like a helper's is none",
      "import { once } from './once'; ⟦once(() => 1)()⟧",
      'unknown: `once(() => 1)` is not followed: `once` is not followed: `./once` is not found in the workspace',
    ],
  ],
});
