import { chmod, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const root = join(import.meta.dirname, '..');

const { values: options } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});

/**
 * Keeps the parser in a file of its own: it is most of the code we ship, and a scan that finds no candidate
 * must not read it.
 *
 * @type {import('esbuild').Plugin}
 */
const parserBesideBundle = {
  name: 'parser-beside-bundle',
  setup({ onResolve }) {
    onResolve({ filter: /^typescript$/ }, () => ({ path: './typescript.js', external: true }));
  },
};

/**
 * `glacier-guard lsp` loads the language server's own bundle, so that a scan does not carry it.
 *
 * @type {import('esbuild').Plugin}
 */
const serverBesideBundle = {
  name: 'server-beside-bundle',
  setup({ onResolve }) {
    onResolve({ filter: /\/lsp\/main\.ts$/ }, () => ({ path: './server.js', external: true }));
  },
};

/**
 * In a worker the parser is a script that is loaded when the engine first needs it; `worker.ts` says how.
 *
 * @type {import('esbuild').Plugin}
 */
const parserOfWorker = {
  name: 'parser-of-worker',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^typescript$/ }, ({ path }) => ({ path, namespace: 'parser-of-worker' }));
    onLoad({ filter: /.*/, namespace: 'parser-of-worker' }, () => ({
      contents: 'module.exports = globalThis.loadParser();',
    }));
  },
};

/** @type {import('esbuild').Plugin} */
const executable = {
  name: 'executable',
  setup({ initialOptions, onEnd }) {
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      for (const name of Object.keys(initialOptions.entryPoints ?? {})) {
        await chmod(join(root, 'dist', `${name}.js`), 0o755);
      }
    });
  },
};

let building = 0;

/**
 * Prints the lines that `.vscode/tasks.json` waits for, once for all bundles.
 *
 * @type {import('esbuild').Plugin}
 */
const watchReport = {
  name: 'watch-report',
  setup({ onStart, onEnd }) {
    onStart(() => {
      if (building++ === 0) console.log('[watch] build started');
    });
    onEnd(() => {
      if (--building === 0) console.log('[watch] build finished');
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's `main` is a UMD build whose inner requires esbuild cannot follow.
  mainFields: ['module', 'main'],
  minify: options.production,
  sourcemap: !options.production,
  logLevel: options.quiet || options.watch ? 'warning' : 'info',
};

/** @type {import('esbuild').BuildOptions} */
const inBrowser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

const watching = options.watch ? [watchReport] : [];

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [parserBesideBundle, serverBesideBundle, executable, ...watching],
  },
  {
    ...common,
    entryPoints: { server: 'server/src/lsp/main.ts' },
    plugins: [parserBesideBundle, ...watching],
  },
  {
    ...common,
    entryPoints: { 'client/node': 'client/src/node.ts' },
    external: ['vscode'],
    plugins: watching,
  },
  {
    ...common,
    ...inBrowser,
    entryPoints: { 'web/extension': 'client/src/web.ts' },
    external: ['vscode'],
    plugins: watching,
  },
  {
    ...common,
    ...inBrowser,
    entryPoints: { 'web/server': 'server/src/lsp/worker.ts' },
    format: 'iife',
    plugins: [parserOfWorker, ...watching],
  },
  {
    ...common,
    entryPoints: { typescript: createRequire(import.meta.url).resolve('typescript') },
    // Loading it is a good part of a short scan's time, in development builds too.
    minify: true,
    sourcemap: false,
  },
];

// A package must not carry what an earlier build left behind.
if (options.production) await rm(join(root, 'dist'), { recursive: true, force: true });

try {
  /** @param {import('esbuild').BuildOptions} bundle */
  const run = async (bundle) => (options.watch ? (await context(bundle)).watch() : build(bundle));
  await Promise.all(bundles.map((bundle) => run(bundle)));
} catch {
  // esbuild has printed the errors.
  process.exit(1);
}
