import { construct } from './construct.ts';

export default construct({
  title: '`Map` and `Set`',
  known:
    'What a Map or a Set holds, with what is set, added and deleted, in its order, as long as one name alone holds it.',
  unknown:
    'One that others may hold, that is changed under a condition or by a key that is not known; a WeakMap.',
  cases: [
    ['a Map gives what it was made of', "⟦new Map([['a', 1]]).get('a')⟧", '1'],
    [
      'a Map that a constant holds',
      "const m = new Map([['a', { v: 1 }], ['b', { v: 2 }]]); ⟦m.get('b').v⟧",
      '2',
    ],
    ['what is not there is undefined', "const m = new Map([['a', 1]]); ⟦m.get('z')⟧", 'undefined'],
    [
      'has and size',
      "const m = new Map([['a', 1], ['b', 2], ['a', 3]]); ⟦[m.has('a'), m.has('z'), m.size, m.get('a')]⟧",
      '[true, false, 2, 3]',
    ],
    [
      'keys are not turned into texts',
      "const m = new Map([[1, 'a']]); ⟦[m.get(1), m.get('1')]⟧",
      '["a", undefined]',
    ],
    [
      'NaN is a key like any other',
      "const m = new Map([[NaN, 'a'], [0, 'b']]); ⟦[m.get(NaN), m.get(-0)]⟧",
      '["a", "b"]',
    ],
    [
      'set adds an entry',
      "const m = new Map(); m.set('a', 1); m.set('a', 2); ⟦[m.get('a'), m.size]⟧",
      '[2, 1]',
    ],
    ['set behind the use does not count', "const m = new Map([['a', 1]]); ⟦m.get('a')⟧; m.set('a', 2);", '1'],
    [
      'delete takes one away',
      "const m = new Map([['a', 1], ['b', 2]]); m.delete('a'); ⟦[...m]⟧",
      '[["b", 2]]',
    ],
    [
      'clear takes all away',
      "const m = new Map([['a', 1]]); m.clear(); ⟦[m.size, m.get('a')]⟧",
      '[0, undefined]',
    ],
    [
      'set under a condition makes it unknown',
      "const m = new Map([['a', 1]]); if (c) m.set('a', 2); ⟦m.get('a')⟧",
      'unknown: what it holds is not known',
    ],
    [
      'set in a loop makes it unknown',
      "const m = new Map([['a', 1]]); for (const k of x) m.set(k, 2); ⟦m.get('a')⟧",
      'unknown: what it holds is not known',
    ],
    [
      'set in a function that has run counts',
      "const m = new Map([['a', 1]]); function f() { m.set('a', 2); } f(); ⟦m.get('a')⟧",
      '2',
    ],
    [
      'set of a key that is not known makes it unknown',
      "const m = new Map([['a', 1]]); m.set(x, 2); ⟦m.get('a')⟧",
      'unknown: what it holds is not known',
    ],
    [
      'delete of a key that is not known makes it unknown',
      "const m = new Map([['a', 1]]); m.delete(x); ⟦m.get('a')⟧",
      'unknown: what it holds is not known',
    ],
    [
      'a Map that is handed on is not known',
      "const m = new Map([['a', 1]]); use(m); ⟦m.get('a')⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'a Map that is exported is not known',
      "export const m = new Map([['a', 1]]); ⟦m.get('a')⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'a Map that another name holds is not known',
      "const m = new Map([['a', 1]]); const n = m; n.set('a', 2); ⟦m.get('a')⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'a Map that an object holds is not known',
      "const m = new Map([['a', 1]]); const o = { m }; o.m.set('a', 2); ⟦m.get('a')⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'a Map in an object of a class is not known',
      "class K { m = new Map([['a', 1]]); f() { return ⟦this.m.get('a')⟧; } }",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'a chain of set is not known',
      "const m = new Map([['a', 1]]); m.set('b', 1).set('a', 2); ⟦m.get('a')⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'what is written into what it holds makes it unknown',
      "const m = new Map([['a', { v: 1 }]]); m.get('a').v = 2; ⟦m.get('a').v⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    [
      'a Map of something unknown',
      "const m = new Map(x); ⟦m.get('a')⟧",
      'unknown: what it holds is not known',
    ],
    [
      'a Map with a key that is not known',
      "const m = new Map([['a', 1], [x, 2]]); ⟦m.get('a')⟧",
      'unknown: what it holds is not known',
    ],
    [
      'a key that is one of two gives one of two',
      "const m = new Map([['a', 1], ['b', 2]]); ⟦m.get(c ? 'a' : 'b')⟧",
      'one of: 1 when `c` holds | 2 when `c` does not hold',
    ],
    [
      'a key that is not known may be any',
      "const m = new Map([['a', 1]]); ⟦m.get(process.env.X)⟧",
      'unknown: the environment variable X decides',
    ],
    ['a Map of the entries of an object', "const m = new Map(Object.entries({ a: 1 })); ⟦m.get('a')⟧", '1'],
    [
      'a Map of another Map is a copy',
      "const m = new Map([['a', 1]]); const n = new Map(m); m.set('a', 2); ⟦[m.get('a'), n.get('a')]⟧",
      '[2, 1]',
    ],
    [
      'the entries of a Map in its order',
      "const m = new Map([['b', 1], ['a', 2]]); m.set('b', 3); ⟦[[...m.keys()], [...m.values()], [...m.entries()]]⟧",
      '[["b", "a"], [3, 2], [["b", 3], ["a", 2]]]',
    ],
    [
      'Array.from the values of a Map',
      "const m = new Map([['a', 1]]); ⟦Array.from(m.values(), (v) => v + 1)⟧",
      '[2]',
    ],
    [
      'a Set has what it was made of',
      "const s = new Set(['a', 'b', 'a']); ⟦[s.has('a'), s.has('z'), s.size, [...s]]⟧",
      '[true, false, 2, ["a", "b"]]',
    ],
    ['add and delete change a Set', "const s = new Set(['a']); s.add('b'); s.delete('a'); ⟦[...s]⟧", '["b"]'],
    ['a Set of something unknown', "⟦new Set(x).has('a')⟧", 'unknown: what it holds is not known'],
    ['a Set of the letters of a text', "⟦new Set('abca').size⟧", '3'],
    [
      'a Set that is handed on is not known',
      "const s = new Set(['a']); use(s); ⟦s.has('a')⟧",
      'unknown: others may have changed it, or what it holds',
    ],
    ['a Set without its doubles, joined', "⟦[...new Set(['A', 'B', 'A'])].join(':')⟧", '"A:B"'],
    ['a WeakMap is not followed', 'const m = new WeakMap(); ⟦m.has({})⟧', 'new global#WeakMap().has({})'],
    ['a Map is an object', '⟦[typeof new Map(), new Map() instanceof Map]⟧', '["object", true]'],
    [
      'a loop goes through the entries of a Map',
      "for (const [k, v] of new Map([['a', 1]])) ⟦k + v⟧;",
      '"a1"',
    ],
  ],
});
