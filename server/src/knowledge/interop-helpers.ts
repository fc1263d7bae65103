/**
 * The functions that compilers put around `require`, by the last part of their names: TypeScript's and tslib's
 * (TypeScript, `src/compiler/factory/emitHelpers.ts`), Babel's (`@babel/helpers`), SWC's (`@swc/helpers`) and
 * esbuild's (`internal/runtime`).
 */
const helpers: Readonly<Record<string, 'default' | 'namespace'>> = {
  __importDefault: 'default',
  __importStar: 'namespace',
  _interopRequireDefault: 'default',
  _interopRequireWildcard: 'namespace',
  _interop_require_default: 'default',
  _interop_require_wildcard: 'namespace',
  __toESM: 'namespace',
};

/** What a compiler's helper of a name makes of a module: an object with a `default`, or with all exports as well. */
export function interopOf(name: string): 'default' | 'namespace' | undefined {
  return Object.hasOwn(helpers, name) ? helpers[name] : undefined;
}

/**
 * The functions with which compilers write spreads of objects: they copy the properties of all further arguments into
 * the first, as `Object.assign` does, and give it back. Sources as above.
 */
const merging: ReadonlySet<string> = new Set([
  '__assign',
  '__spreadProps',
  '__spreadValues',
  '_extends',
  '_objectSpread',
  '_objectSpread2',
  '_object_spread',
  '_object_spread_props',
]);

/** Whether a function of a name is one with which a compiler writes spreads. */
export function isMergeHelper(name: string): boolean {
  return merging.has(name);
}
