import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, isOurs, Server } from './client.ts';
import { RulePages } from './rule-pages.ts';

let server: Server | undefined;

/** Called by the editor when one of our languages is opened or one of our commands is run. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Glacier Guard', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const own = new Server(() => {
    const serverOptions = { module, transport: TransportKind.ipc };
    return new LanguageClient('glacierGuard', 'Glacier Guard', serverOptions, clientOptions(output));
  });
  server = own;

  const start = () =>
    own.start().catch((error: unknown) => output.error('The server did not start.', String(error)));
  const pages = new RulePages(context.extensionUri);
  context.subscriptions.push(
    output,
    window.registerUriHandler(pages),
    commands.registerCommand('glacierGuard.fixAll', () =>
      commands.executeCommand('editor.action.codeAction', {
        kind: 'source.fixAll.glacierGuard',
        apply: 'first',
      }),
    ),
    commands.registerCommand('glacierGuard.showRule', (rule?: unknown) => pages.show(rule)),
    commands.registerCommand('glacierGuard.showOutput', () => output.show()),
    commands.registerCommand('glacierGuard.restartServer', () => own.restart()),
    workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) void start();
    }),
  );
  if (workspace.textDocuments.some(isOurs)) void start();
}

/** Called by the editor when the extension is turned off or the editor closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
