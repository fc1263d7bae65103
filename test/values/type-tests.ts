// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import { construct } from './construct.ts';

export default construct({
  title: '`typeof`, `instanceof` and `in`',
  known: 'Questions about what a value is, where it is known.',
  unknown:
    'Questions about environment variables and what is outside, and `in` where the object may hold more.',
  cases: [
    [
      'in',
      "⟦['a' in { a: undefined }, 'b' in { a: 1 }, 0 in ['x'], 1 in ['x']]⟧",
      '[true, false, true, false]',
    ],
    [
      'in of what every object has is not said',
      "⟦'toString' in {}⟧",
      'unknown: whether it has such a property is not known',
    ],
    [
      'in of an open object is not known',
      "⟦'a' in { ...x }⟧",
      'unknown: whether it has such a property is not known',
    ],
    [
      'in of what may be missing is not known',
      "const o = {}; if (c) o.a = 1; ⟦'a' in o⟧",
      'unknown: whether it has such a property is not known',
    ],
    [
      'typeof',
      "⟦[typeof 'a', typeof 1, typeof true, typeof undefined, typeof null, typeof {}, typeof [], typeof (() => 1), typeof class {}]⟧",
      '["string", "number", "boolean", "undefined", "object", "object", "object", "function", "function"]',
    ],
    ['typeof of a template is a string', '⟦typeof `a${x}`⟧', '"string"'],
    [
      'instanceof',
      "⟦[[] instanceof Array, [] instanceof Object, (() => 1) instanceof Function, 'a' instanceof String]⟧",
      '[true, true, true, false]',
    ],
    [
      'an object is none of a class that has not made it',
      '⟦[({}) instanceof Array, ({}) instanceof Error]⟧',
      '[false, false]',
    ],
    ['an object of a class is one of it', 'class K {} ⟦new K() instanceof K⟧', 'true'],
    [
      "an object of an agent's class is one of it",
      "import { Agent } from 'https'; ⟦new Agent() instanceof Agent⟧",
      'true',
    ],
    [
      'instanceof of a base class is not said',
      "import { Agent } from 'https'; import { EventEmitter } from 'events'; ⟦new Agent() instanceof EventEmitter⟧",
      'unknown: whether it is an object of that class is not known',
    ],
  ],
});
