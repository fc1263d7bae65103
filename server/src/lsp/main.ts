import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { nodeFileSystem } from '../workspace/node-file-system.ts';
import { filesByScheme } from './client-file-system.ts';
import { discreetConsole } from './discreet-console.ts';
import { describeError } from './log.ts';
import { serve } from './server.ts';

/**
 * Starts the language server in Node, over the channel that the command line names: `--stdio`, `--node-ipc`,
 * `--pipe=` or `--socket=`. The process ends with the client.
 */
export function startServer(): void {
  const connection = createConnection(discreetConsole);
  serve(connection, {
    version,
    loadAnalyzer: async ({ files }) => {
      const disk = nodeFileSystem();
      return (await import('../analyzer.ts')).createAnalyzer(files ? filesByScheme(disk, files) : disk);
    },
    rulePages: bundledPage,
  });
  // The last resort for what no handler has caught: telling of it is better than a server that is gone.
  const survive = (error: unknown) => connection.console.error(`Unexpected: ${describeError(error)}`);
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  connection.listen();
}

/** The rule's page in the documentation that is packed beside the bundle. */
function bundledPage(rule: string): string | undefined {
  const page = join(__dirname, '../docs/rules', `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

// An editor runs the bundle as a program; `cli.js` loads it and calls `startServer` itself.
if (require.main === module) startServer();
