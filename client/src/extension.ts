import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  TabInputText,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions, isOurs, schemes } from './client.ts';
import { serveFiles } from './files.ts';
import { RulePages, rulePageScheme } from './rule-pages.ts';
import { WorkspaceScan } from './scan.ts';
import { Server } from './server.ts';
import { Status } from './status.ts';

/** What differs between the hosts that the extension runs in. */
export interface Host {
  /** Makes a client for a server in this host. */
  createClient(options: LanguageClientOptions, output: LogOutputChannel): BaseLanguageClient;
  readonly inWorker: boolean;
}

/** Sets up everything, and starts the server when a document of ours is open. */
export function activateIn(host: Host, context: ExtensionContext): Server {
  const output = window.createOutputChannel('Glacier Guard', { log: true });
  const server = new Server((errorHandler) => {
    const options = clientOptions(output, context.extensionUri);
    const client = host.createClient(
      {
        ...options,
        errorHandler,
        middleware: {
          provideDiagnostics: (document, previous, token, next) =>
            status.during(Promise.resolve(next(document, previous, token))),
        },
      },
      output,
    );
    serveFiles(client, host.inWorker);
    return client;
  }, output);
  const scans = new WorkspaceScan(server);
  const status = new Status(server, scans);
  const pages = new RulePages(context.extension);

  let known = schemes().join();
  context.subscriptions.push(
    output,
    status,
    window.registerUriHandler(pages),
    workspace.registerTextDocumentContentProvider(rulePageScheme, pages),
    commands.registerCommand('glacierGuard.scanWorkspace', () => scans.run()),
    commands.registerCommand('glacierGuard.fixAll', () =>
      commands.executeCommand('editor.action.codeAction', {
        kind: 'source.fixAll.glacierGuard',
        apply: 'first',
      }),
    ),
    commands.registerCommand('glacierGuard.showRule', (rule?: unknown) => pages.show(rule)),
    commands.registerCommand('glacierGuard.showOutput', () => output.show()),
    commands.registerCommand('glacierGuard.restartServer', () => server.restart()),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof TabInputText) void server.hidden(input.uri);
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document) && server.state === 'stopped') void server.start();
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      const now = schemes().join();
      // A client is told once which documents are its own.
      if (now !== known && server.state === 'running') void server.restart();
      known = now;
    }),
  );
  if (workspace.textDocuments.some(isOurs)) void server.start();
  return server;
}
