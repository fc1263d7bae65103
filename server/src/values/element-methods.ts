/** The methods that change the list, the `Map`, the `Set` or the search of a URL that they are called on. */
export const changingMethods: ReadonlySet<string> = new Set([
  'add',
  'append',
  'clear',
  'copyWithin',
  'delete',
  'fill',
  'pop',
  'push',
  'reverse',
  'set',
  'shift',
  'sort',
  'splice',
  'unshift',
]);

/** Methods that give an element of what they are called on, and those that give a list of its elements. */
export const givingMethods: ReadonlyMap<string, 'element' | 'list'> = new Map([
  ['at', 'element'],
  ['find', 'element'],
  ['findLast', 'element'],
  ['get', 'element'],
  ['pop', 'element'],
  ['shift', 'element'],
  ['concat', 'list'],
  ['filter', 'list'],
  ['reverse', 'list'],
  ['slice', 'list'],
  ['sort', 'list'],
  ['toReversed', 'list'],
  ['toSorted', 'list'],
]);

/** Methods that hand each element to a function, and which of its parameters gets it. */
export const iteratingMethods: ReadonlyMap<string, number> = new Map([
  ['every', 0],
  ['filter', 0],
  ['find', 0],
  ['findIndex', 0],
  ['flatMap', 0],
  ['forEach', 0],
  ['map', 0],
  ['reduce', 1],
  ['reduceRight', 1],
  ['some', 0],
]);
