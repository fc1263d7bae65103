import { chmod, readFile, rm } from 'node:fs/promises';
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

const require = createRequire(import.meta.url);

const parserFile = "require('./typescript.js')";

/** In a worker the parser is a script that is loaded when the engine first needs it; `worker.ts` says how. */
const parserOfWorker = 'globalThis.loadParser()';

/**
 * Keeps the parser out of a bundle, and has the bundle take each function of it that it needs once: an object of 2,500
 * getters is slow to read from, and the engine would do so for every look at a node. The kinds of nodes become the
 * numbers that they are. That takes a fifth off the time of a large scan.
 *
 * @param {string} load the expression that gives the parser
 * @returns {import('esbuild').Plugin}
 */
const parserBesideBundle = (load) => ({
  name: 'parser-beside-bundle',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      // Of a namespace esbuild knows every name; of a default export it does not.
      return {
        contents: text.replace("import ts from 'typescript'", "import * as ts from 'typescript'"),
        loader: 'ts',
      };
    });
    onResolve({ filter: /^typescript$/ }, ({ path }) => ({ path, namespace: 'parser-beside-bundle' }));
    onResolve({ filter: /^\.\/typescript\.js$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'parser-beside-bundle' }, () => ({
      contents: parserByName(load),
      loader: 'ts',
    }));
  },
});

/** @param {string} load */
function parserByName(load) {
  const parser = require('typescript');
  const lines = Object.keys(parser).map((name) => {
    if (!/^[A-Za-z_]\w*$/.test(name)) return '';
    if (name === 'SyntaxKind') {
      const kinds = Object.entries(parser.SyntaxKind).filter(([, value]) => typeof value === 'number');
      return `export enum SyntaxKind { ${kinds.map(([kind, value]) => `${kind} = ${value}`).join(', ')} }`;
    }
    return `export const ${name} = /* @__PURE__ */ (() => parser.${name})();`;
  });
  return [`const parser = ${load};`, ...lines].join('\n');
}

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
    plugins: [parserBesideBundle(parserFile), serverBesideBundle, executable, ...watching],
  },
  {
    ...common,
    entryPoints: { server: 'server/src/lsp/main.ts' },
    plugins: [parserBesideBundle(parserFile), ...watching],
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
    plugins: [parserBesideBundle(parserOfWorker), ...watching],
  },
  {
    ...common,
    entryPoints: { typescript: require.resolve('typescript') },
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
