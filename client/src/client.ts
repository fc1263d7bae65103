import { env, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** The languages that are ours. */
const languages = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];
/** Where documents live that the server can see; other schemes show other states of the same files. */
const schemes = ['file', 'untitled'];

/** What a client is given in every host. */
export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      ...schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
      { scheme: 'file', pattern: '**/glacier-guard.json' },
    ],
    outputChannel: output,
    // The server links to rules by this scheme; `showRule` in rule-pages.ts is at the other end.
    initializationOptions: { rulePages: env.uriScheme },
  };
}

/** Whether a document is code that we look at; only such a one is worth starting the server. */
export function isOurs({ languageId, uri }: TextDocument): boolean {
  return languages.includes(languageId) && schemes.includes(uri.scheme);
}

/** A server that is started when it is first needed, and the commands' way to it. */
export class Server {
  private client: BaseLanguageClient | undefined;

  /** @param create makes the client for this host, not started yet */
  constructor(private readonly create: () => BaseLanguageClient) {}

  /** Starts the server unless it runs already. */
  async start(): Promise<void> {
    this.client ??= this.create();
    if (this.client.needsStart()) await this.client.start();
  }

  /** Starts the server anew. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Stops the server if it runs. */
  async stop(): Promise<void> {
    if (this.client?.needsStop()) await this.client.stop();
  }
}
