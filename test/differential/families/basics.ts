// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import type { Family } from '../family.ts';

/** What every program has some of: names, objects, writes, branches, functions. */
export const basics: Family = {
  name: 'basics',
  floor: 0,
  statements: [
    'const @plain = $plain;',
    'let @let = $plain;',
    'const @object = $object;',
    'const @list = $list;',
    '#let = $plain;',
    '#let = $plain;',
    '#object.$key = $plain;',
    'if ($test) { $block }',
    'if ($test) #let = $plain;',
    'if ($test) { $block } else { $block }',
    'const @function = (~p) => $plain<~p>;',
    'function @function(~p) { $block<~p> return $plain<~p>; }',
    '#function($plain);',
    'const @text = $text;',
  ],
  expressions: {
    plain: [
      '$literal',
      '($test ? $plain : $plain)',
      '($plain ?? $plain)',
      '($plain || $plain)',
      '($plain === $plain)',
      '#object.$key',
      '#list[$small]',
      '#function($plain)',
      '!$plain',
    ],
    object: [
      '{ $key: $plain }',
      '{ $key: $plain, $key: $plain }',
      '{ ...#object, $key: $plain }',
      '{ $key: $plain, ...($test && { $key: $plain }) }',
      '{ ...($test ? #object : { $key: $plain }) }',
      '{}',
    ],
    list: ['[$plain, $plain]', '[$plain]', '[]', '[...#list, $plain]', '[$literal, $literal, $literal]'],
    number: ['$small', '#number', '7'],
    function: ['(~p) => $plain<~p>', '#function', '(~p) => { $block<~p> return $plain<~p>; }', '(~p) => ~p'],
  },
  looks: {
    plain: ['IT'],
    let: ['IT'],
    text: ['IT', 'IT.length', '`${IT}!`'],
    number: ['IT'],
    object: ['IT', 'IT.a', 'IT.b', '({ ...IT }).c', "'a' in IT", 'Object.keys(IT)'],
    list: ['IT', 'IT[0]', 'IT.length', "IT.join(':')", '[...IT]'],
    function: ['IT($literal)', 'IT()'],
  },
};
