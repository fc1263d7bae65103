import { construct } from './construct.ts';

export default construct({
  title: 'Helpers of packages',
  known:
    'What the helpers of lodash, deepmerge, ramda and others that merge, copy and pick options give for known values, by the rules of each package.',
  unknown:
    'What becomes of an object that is not a plain one, paths that may be keys, and helpers that are not known by name.',
  cases: [
    [
      'merge goes deep and leaves out undefined',
      "import _ from 'lodash'; ⟦_.merge({ a: { x: 1, y: 1 }, l: [1, 2] }, { a: { x: undefined, y: 2 }, l: [9] })⟧",
      '{ a: { x: 1, y: 2 }, l: [9, 2] }',
    ],
    [
      'merge keeps an agent',
      "import _ from 'lodash'; import { Agent } from 'https'; ⟦_.merge({}, { agent: new Agent() }).agent⟧",
      'new https#Agent()',
    ],
    [
      'merge into an agent is not followed',
      "import _ from 'lodash'; import { Agent } from 'https'; ⟦_.merge({ agent: new Agent() }, { agent: { a: 1 } }).agent⟧",
      'unknown: what becomes of an object here is not followed',
    ],
    [
      'merge of something unknown may replace anything',
      "import _ from 'lodash'; ⟦_.merge({ a: 1 }, x).a⟧",
      'one of: 1 when `_.merge({ a: 1 }, x)` does not replace it | unknown: `global.x` is outside of the workspace',
    ],
    [
      'merge of a variable of the environment keeps what is there where it is not set',
      "import _ from 'lodash'; ⟦_.merge({ a: 1 }, { a: process.env.A }).a⟧",
      'one of: env A | 1 when A is not set',
    ],
    [
      'assign replaces with undefined',
      "import { assign } from 'lodash-es'; ⟦assign({ a: 1, b: 1 }, { a: undefined })⟧",
      '{ a: undefined, b: 1 }',
    ],
    [
      'defaults fill up what is undefined',
      "import _ from 'lodash'; ⟦_.defaults({ a: undefined, b: null, c: 1 }, { a: 2, b: 2, c: 2, d: 2 }, { d: 3 })⟧",
      '{ a: 2, b: null, c: 1, d: 2 }',
    ],
    [
      'defaultsDeep fills up objects in objects',
      "import _ from 'lodash'; ⟦_.defaultsDeep({ a: { x: 1 } }, { a: { x: 2, y: 2 } })⟧",
      '{ a: { x: 1, y: 2 } }',
    ],
    [
      'defaults of a variable of the environment',
      "import _ from 'lodash'; ⟦_.defaults({ a: process.env.A }, { a: 1 }).a⟧",
      'one of: env A | 1 when A is not set',
    ],
    [
      'cloneDeep is a copy',
      "import _ from 'lodash'; const o = { a: { b: 1 } }; const p = _.cloneDeep(o); p.a.b = 2; ⟦[p.a.b, o.a.b]⟧",
      '[2, 1]',
    ],
    [
      'pick and omit',
      "import { pick, omit } from 'lodash'; ⟦[pick({ a: 1, b: 2 }, ['a', 'z']), omit({ a: 1, b: 2 }, 'a')]⟧",
      '[{ a: 1 }, { a: undefined, b: 2 }]',
    ],
    [
      'pick by a path is not followed',
      "import { pick } from 'lodash'; ⟦pick({ a: { b: 1 } }, 'a.b')⟧",
      'unknown: what becomes of an object here is not followed',
    ],
    [
      'get by a path',
      "import { get } from 'lodash'; ⟦[get({ a: [{ b: 1 }] }, 'a[0].b'), get({ a: null }, 'a.b', 5), get({ a: null }, ['a'], 5)]⟧",
      '[1, 5, null]',
    ],
    [
      'get of what may be undefined',
      "import { get } from 'lodash'; ⟦get({ a: process.env.A }, 'a', 5)⟧",
      'one of: env A | 5 when it is undefined',
    ],
    [
      'get of a key that is written like a path is not followed',
      "import { get } from 'lodash'; ⟦get({ 'a.b': 1 }, 'a.b')⟧",
      'unknown: whether it is a key or a path is not known',
    ],
    ['isNil', "import _ from 'lodash'; ⟦[_.isNil(null), _.isNil(0), _.isNil({})]⟧", '[true, false, false]'],
    [
      'mapValues',
      "import _ from 'lodash'; ⟦_.mapValues({ a: 1, b: 2 }, (v, k) => k + v)⟧",
      '{ a: "a1", b: "b2" }',
    ],
    [
      'compact, uniq and flatten',
      "import _ from 'lodash'; ⟦[_.compact([0, 1, '', 2]), _.uniq([1, 2, 1]), _.flatten([1, [2, [3]]])]⟧",
      '[[1, 2], [1, 2], [1, 2, [3]]]',
    ],
    ['fromPairs', "import _ from 'lodash'; ⟦_.fromPairs([['a', 1]])⟧", '{ a: 1 }'],
    [
      'deepmerge joins lists',
      "import deepmerge from 'deepmerge'; ⟦deepmerge({ a: { x: 1 }, l: [1] }, { a: { y: 2 }, l: [2], u: undefined })⟧",
      '{ a: { x: 1, y: 2 }, l: [1, 2], u: undefined }',
    ],
    [
      'deepmerge of an agent leaves no agent',
      "import deepmerge from 'deepmerge'; import { Agent } from 'https'; ⟦deepmerge({}, { agent: new Agent() }).agent⟧",
      'unknown: what becomes of an object here is not followed',
    ],
    [
      'deepmerge with options is not followed',
      "import deepmerge from 'deepmerge'; ⟦deepmerge({ l: [1] }, { l: [2] }, options).l⟧",
      'deepmerge({ l: [1] }, { l: [2] }, global#options).l',
    ],
    [
      'ramda mergeRight',
      "import * as R from 'ramda'; ⟦R.mergeRight({ a: 1, b: 1 }, { a: 2 })⟧",
      '{ a: 2, b: 1 }',
    ],
    [
      'ramda waits for the arguments that it lacks',
      "import * as R from 'ramda'; ⟦R.mergeRight({ a: 1 })⟧",
      'ramda#mergeRight({ a: 1 })',
    ],
    [
      'lodash/fp is another thing',
      "import fp from 'lodash/fp'; ⟦fp.merge({ a: 1 }, { a: 2 })⟧",
      'lodash/fp#merge({ a: 1 }, { a: 2 })',
    ],
    [
      'cloneDeep of an agent is not followed',
      "import _ from 'lodash'; import { Agent } from 'https'; ⟦_.cloneDeep({ a: new Agent() }).a⟧",
      'unknown: a copy of it is not followed',
    ],
    [
      'util.promisify is not followed',
      "import { promisify } from 'util'; ⟦promisify(() => 1)()⟧",
      'unknown: `promisify(() => 1)` is not followed: what `util.promisify` gives is not known',
    ],
    [
      'merge writes into the object that a name holds',
      "import _ from 'lodash'; const o = { a: 1 }; _.merge(o, { a: 2, b: { d: 3 } }); ⟦o⟧",
      '{ a: 2, b: { d: 3 } }',
    ],
    [
      'extend writes into the object that a name holds',
      "import _ from 'underscore'; const o = { a: 1 }; _.extend(o, { a: 2 }); ⟦o.a⟧",
      '2',
    ],
    [
      'defaults under a condition',
      "import _ from 'lodash'; const o = {}; if (c) _.defaults(o, { a: 2 }); ⟦o.a⟧",
      'one of: 2 when `c` holds | undefined when `c` does not hold',
    ],
  ],
});
