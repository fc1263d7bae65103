/**
 * The modules of Node.js that may be imported without `node:` (Node.js documentation, `module.builtinModules` of
 * v22; `sys` and the `_`-names, which nobody imports, left out).
 */
const builtIn: ReadonlySet<string> = new Set([
  'assert',
  'async_hooks',
  'buffer',
  'child_process',
  'cluster',
  'console',
  'constants',
  'crypto',
  'dgram',
  'diagnostics_channel',
  'dns',
  'domain',
  'events',
  'fs',
  'http',
  'http2',
  'https',
  'inspector',
  'module',
  'net',
  'os',
  'path',
  'perf_hooks',
  'process',
  'punycode',
  'querystring',
  'readline',
  'repl',
  'stream',
  'string_decoder',
  'timers',
  'tls',
  'trace_events',
  'tty',
  'url',
  'util',
  'v8',
  'vm',
  'wasi',
  'worker_threads',
  'zlib',
]);

/** Their parts that have paths of their own. A project may call a folder of its own `net` or `http`. */
const builtInParts: ReadonlySet<string> = new Set([
  'assert/strict',
  'dns/promises',
  'fs/promises',
  'inspector/promises',
  'path/posix',
  'path/win32',
  'readline/promises',
  'stream/consumers',
  'stream/promises',
  'stream/web',
  'timers/promises',
  'util/types',
]);

/**
 * Whether a specifier means a module that is known by `knowledge/` wherever it lies: Node's own come before
 * everything else (Node.js documentation, "Modules: Packages"), and an SDK stays the SDK in the repository that
 * it is developed in.
 *
 * @param specifier without `node:`
 */
export function isOutside(specifier: string): boolean {
  const [first = ''] = specifier.split('/', 1);
  return (
    builtIn.has(specifier) ||
    builtInParts.has(specifier) ||
    first === 'aws-sdk' ||
    first === '@aws-sdk' ||
    first === '@smithy'
  );
}
