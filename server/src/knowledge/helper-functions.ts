/** What a function of a helper package does. */
export type Helper =
  /** Gives back its argument. */
  | 'identity'
  /** Does nothing. */
  | 'noop'
  /** A function that runs once; later calls give what the first gave. */
  | 'once'
  /** A function that keeps what it gave, by its first argument, or by all of them. */
  | 'memoize'
  /** The own enumerable properties of the sources over those of the first object. */
  | 'assign'
  /** The same into a new object, the first one left alone. */
  | 'merge-right'
  | 'merge-left'
  /** Those of the sources where the first object has `undefined`. */
  | 'defaults'
  | 'defaults-deep'
  /** Plain objects are merged, lists by their places, what is `undefined` replaces nothing; into the first object. */
  | 'merge'
  /** Plain objects are merged, lists are joined, `undefined` replaces; into a new object. */
  | 'deepmerge'
  | 'clone'
  | 'clone-deep'
  | 'pick'
  | 'omit'
  | 'get'
  | 'is-nil'
  | 'map-values'
  | 'from-pairs'
  | 'compact'
  | 'uniq'
  | 'flatten'
  /** Calls its first argument and gives what it gives, however often. */
  | 'call';

/** Lodash 4 (https://lodash.com/docs/4.17.15), what `lodash`, `lodash-es` and the modules of one function share. */
const lodash: Readonly<Record<string, Helper>> = {
  identity: 'identity',
  noop: 'noop',
  once: 'once',
  memoize: 'memoize',
  assign: 'assign',
  defaults: 'defaults',
  defaultsDeep: 'defaults-deep',
  merge: 'merge',
  clone: 'clone',
  cloneDeep: 'clone-deep',
  pick: 'pick',
  omit: 'omit',
  get: 'get',
  isNil: 'is-nil',
  mapValues: 'map-values',
  fromPairs: 'from-pairs',
  compact: 'compact',
  uniq: 'uniq',
  flatten: 'flatten',
};

/** Underscore 1.13 (https://underscorejs.org). Its `extend` takes inherited properties too, which plain objects lack. */
const underscore: Readonly<Record<string, Helper>> = {
  identity: 'identity',
  noop: 'noop',
  once: 'once',
  memoize: 'memoize',
  extend: 'assign',
  extendOwn: 'assign',
  assign: 'assign',
  defaults: 'defaults',
  clone: 'clone',
  pick: 'pick',
  omit: 'omit',
  compact: 'compact',
  uniq: 'uniq',
};

/** Ramda (https://ramdajs.com/docs), whose functions wait for the arguments that they lack. */
const ramda: Readonly<Record<string, Helper>> = {
  identity: 'identity',
  once: 'once',
  mergeRight: 'merge-right',
  mergeLeft: 'merge-left',
  isNil: 'is-nil',
  fromPairs: 'from-pairs',
};

/** Radash (https://radash-docs.vercel.app/docs). */
const radash: Readonly<Record<string, Helper>> = { pick: 'pick', omit: 'omit' };

const byName: ReadonlyMap<string, Readonly<Record<string, Helper>>> = new Map([
  ['lodash', lodash],
  ['lodash-es', lodash],
  ['underscore', underscore],
  ['ramda', ramda],
  ['radash', radash],
  ['react', { useMemo: 'call', useCallback: 'identity' }],
]);

/** Packages that are one function, by their READMEs on npm. */
const whole: ReadonlyMap<string, Helper> = new Map([
  ['deepmerge', 'deepmerge'],
  ['just-memoize', 'memoize'],
  ['mem', 'memoize'],
  ['memoize', 'memoize'],
  ['memoizee', 'memoize'],
  ['memoize-one', 'memoize'],
  ['object-assign', 'assign'],
  ['once', 'once'],
  ['onetime', 'once'],
  ['p-memoize', 'memoize'],
]);

/**
 * What a function of a helper package does.
 *
 * @param module the package as it is imported: `lodash`, `lodash/once`, `lodash.once`, `lodash-es/once.js`
 * @param path the names that were read from it: `['once']`
 * @returns undefined for what is not known
 */
export function helperOf(module: string, path: readonly string[]): Helper | undefined {
  const [name] = path;
  if (path.length === 0) {
    const part = /^(lodash|lodash-es|underscore|ramda)(?:[./]|\/(?:modules|src|es)\/)(\w+)(?:\.js)?$/.exec(
      module,
    );
    return whole.get(module) ?? lookUp(part?.[1], part?.[2]);
  }
  if (path.length !== 1) return undefined;
  // `p-memoize` and its like have exported their function under its name as well as by default.
  return lookUp(module, name);
}

function lookUp(module: string | undefined, name: string | undefined): Helper | undefined {
  const table = module === undefined ? undefined : byName.get(module);
  if (!table || name === undefined) return undefined;
  // The modules of one function that npm has (`lodash.once`) are written in lower case.
  const own = Object.keys(table).find((one) => one === name || one.toLowerCase() === name);
  return own === undefined ? undefined : table[own];
}
