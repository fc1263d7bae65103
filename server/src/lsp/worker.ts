import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { discreetConsole } from './discreet-console.ts';
import { serve } from './server.ts';

/** What is used of the scope that a worker runs in. */
interface WorkerScope {
  importScripts(...urls: string[]): void;
  module?: { exports: unknown };
  /** `scripts/build.mjs` puts a call of it where the engine imports the parser. */
  loadParser?: () => unknown;
}

const scope = globalThis as unknown as WorkerScope;

/** Serves the client that started this worker: the same server as in Node, with the client's files. */
function startServer(): void {
  const connection = createConnection(
    discreetConsole,
    new BrowserMessageReader(globalThis),
    new BrowserMessageWriter(globalThis),
  );
  serve(connection, {
    version,
    loadAnalyzer: async ({ files, options }) => {
      if (!files) throw new Error('A server in a worker needs a client that serves files');
      scope.loadParser = () => loadParser(options);
      return (await import('../analyzer.ts')).createAnalyzer(files);
    },
    rulePages: () => undefined,
  });
  connection.listen();
}

/** The parser lies in a script of its own, which the client knows the address of: a worker's own may be a blob's. */
function loadParser(options: unknown): unknown {
  const url = typeof options === 'object' && options !== null && 'parser' in options ? options.parser : '';
  // The script is a CommonJS module, the same one that is loaded in Node.
  scope.module = { exports: {} };
  scope.importScripts(String(url));
  const { exports } = scope.module;
  delete scope.module;
  return exports;
}

startServer();
