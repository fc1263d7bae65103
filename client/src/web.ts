import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateIn } from './extension.ts';
import type { Server } from './server.ts';

/** What is used of the browser's workers. */
interface BrowserWorker {
  onerror: ((event: { readonly message?: string; preventDefault(): void }) => void) | null;
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

/** The messages of a worker. A worker that fails says so by an event, and its connection counts as closed. */
class WorkerReader extends BrowserMessageReader {
  /** Tells that no message will come any more. */
  end(): void {
    this.fireClose();
  }
}

let server: Server | undefined;
let worker: BrowserWorker | undefined;

/** Called by the editor when one of our languages is opened or one of our commands is run. */
export function activate(context: ExtensionContext): void {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  server = activateIn(
    {
      createClient: (options, output) =>
        new LanguageClient(
          'glacierGuard',
          'Glacier Guard',
          async () => {
            worker?.terminate();
            const own = new Worker(url);
            worker = own;
            const reader = new WorkerReader(own);
            own.onerror = (event) => {
              event.preventDefault();
              output.error('The worker failed.', event.message ?? '');
              own.terminate();
              reader.end();
            };
            return { reader, writer: new BrowserMessageWriter(own) };
          },
          options,
        ),
      inWorker: true,
    },
    context,
  );
}

/** Called by the editor when the extension is turned off or the editor closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  worker?.terminate();
}
