import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateIn } from './extension.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

/** Called by the editor when one of our languages is opened or one of our commands is run. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  server = activateIn(
    {
      createClient: (options) =>
        new LanguageClient(
          'glacierGuard',
          'Glacier Guard',
          { module, transport: TransportKind.ipc },
          options,
        ),
      inWorker: false,
    },
    context,
  );
}

/** Called by the editor when the extension is turned off or the editor closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
