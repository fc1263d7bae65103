import { type CancellationToken, createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  RelatedFullDocumentDiagnosticReport,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What a code action looks like to a client that takes it as it comes. */
export type Action = CodeAction & { command?: Command | string; arguments?: unknown[] };

/** What a client that knows everything of today announces, as far as our server looks at it. */
export const modernCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
} satisfies ClientCapabilities;

/** The client's side of a session: sends what it is told to, keeps what it is sent. */
export class RpcClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  readonly progress: { token: unknown; value: { kind: string; message?: string } }[] = [];
  refreshes = 0;
  /** Answers `workspace/configuration`, by the scope that is asked for. */
  settings: (scope: string | undefined) => unknown = () => null;
  private readonly rpc: MessageConnection;
  private waiting: (() => void)[] = [];

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.rpc = createMessageConnection(input, output);
    this.rpc.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.keep(() => this.published.push(params)),
    );
    this.rpc.onNotification('$/progress', (params: (typeof this.progress)[number]) =>
      this.keep(() => this.progress.push(params)),
    );
    this.rpc.onNotification('window/logMessage', ({ message }: { message: string }) =>
      this.keep(() => this.logged.push(message)),
    );
    this.rpc.onRequest('workspace/diagnostic/refresh', () => {
      this.keep(() => this.refreshes++);
      return null;
    });
    this.rpc.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
      this.keep(() => this.registered.push(...params.registrations.map(({ method }) => method)));
      return null;
    });
    this.rpc.onRequest('workspace/configuration', (params: { items: { scopeUri?: string }[] }) =>
      params.items.map(({ scopeUri }) => this.settings(scopeUri)),
    );
    this.rpc.onError(() => undefined);
    this.rpc.listen();
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const all = { processId: null, rootUri: null, capabilities: {}, ...params };
    const result = await this.request<InitializeResult>('initialize', all);
    await this.notify('initialized', {});
    return result;
  }

  request<Result>(method: string, params?: unknown, token?: CancellationToken): Promise<Result> {
    return token
      ? this.rpc.sendRequest<Result>(method, params, token)
      : params === undefined
        ? this.rpc.sendRequest<Result>(method)
        : this.rpc.sendRequest<Result>(method, params);
  }

  /** Waits until the server has seen all that was sent: it answers in order, even what it does not know. */
  async answered(): Promise<void> {
    await this.rpc.sendRequest('$test/unknown').catch(() => undefined);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return params === undefined
      ? this.rpc.sendNotification(method)
      : this.rpc.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'typescript'): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.request('textDocument/diagnostic', params, token);
  }

  /** Pulls until the answer has as many diagnostics as expected; asks again when the server tells it to. */
  async pullUntil(uri: string, count: number): Promise<RelatedFullDocumentDiagnosticReport> {
    for (;;) {
      const { refreshes } = this;
      const report = await this.pull(uri);
      if (report.kind === 'full' && report.items.length === count) return report;
      await this.until(() => this.refreshes > refreshes);
    }
  }

  actions(uri: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<Action[]> {
    const context = { diagnostics, ...(only && { only }) };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The first diagnostics that were, or will be, published for a document and meet a condition. */
  async diagnostics(
    uri: string,
    meets: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    const find = () => this.published.find((params) => params.uri === uri && meets(params));
    await this.until(() => find() !== undefined);
    return find()!;
  }

  /** Waits for a condition on what the server has sent. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Ends the client's side of the connection. */
  dispose(): void {
    this.rpc.dispose();
  }

  private keep(what: () => void): void {
    what();
    const woken = this.waiting;
    this.waiting = [];
    for (const wake of woken) wake();
  }
}

/** A text after the edits for its document were applied, whichever form the edit has. */
export function applied(edit: WorkspaceEdit | undefined, uri: string, text: string): string {
  const versioned = edit?.documentChanges?.flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? change.edits : [],
  );
  const edits = versioned ?? edit?.changes?.[uri] ?? [];
  const plain = edits.flatMap((each) => ('newText' in each ? [each] : []));
  return TextDocument.applyEdits(TextDocument.create(uri, 'typescript', 1, text), plain);
}

/** The range of the first occurrence of some words in a text. */
export function rangeOf(text: string, words: string): Range {
  const document = TextDocument.create('', '', 1, text);
  const start = text.indexOf(words);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

/** Waits for a condition on what the server does without telling the client. */
export async function eventually(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(10);
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
