import {
  type Connection,
  DidChangeConfigurationNotification,
  type Disposable,
  type DocumentDiagnosticParams,
  type ExecuteCommandParams,
  type InitializeParams,
  type ProgressToken,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { Analyzer } from '../analyzer.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { serverCapabilities } from './capabilities.ts';
import { Checks } from './checks.ts';
import { clientFeatures } from './client-features.ts';
import { clientFileSystem } from './client-file-system.ts';
import { ClosedFiles } from './closed-files.ts';
import { applyCommand, CodeActions } from './code-actions.ts';
import { type OpenDocument, OpenDocuments } from './documents.ts';
import { Engine } from './engine.ts';
import { hiddenNotification } from './hidden.ts';
import { Hovers } from './hover.ts';
import type { Log } from './log.ts';
import { PulledDiagnostics } from './pulled-diagnostics.ts';
import { PushedDiagnostics } from './pushed-diagnostics.ts';
import { answering, askAgain, contentModified } from './requests.ts';
import { type RulePages, rulePagesFor } from './rule-page.ts';
import { answerScan, scanRequest } from './scan-request.ts';
import { section } from './settings.ts';
import { uriOf } from './uris.ts';
import { gatherChanges, watchedFiles } from './watched-files.ts';
import { WorkspaceSettings } from './workspace-settings.ts';

/** What the server needs of the place that it runs in. */
export interface ServerHost {
  readonly version: string;
  /** Makes the engine; called at most once, when the first document needs it. */
  loadAnalyzer(client: ClientParts): Promise<Analyzer>;
  /** Links to the rules' pages that ship with the server. */
  readonly rulePages: RulePages;
}

/** What a client brings along for the engine. */
export interface ClientParts {
  /** The client's files, when it serves them: our own extension says so by `{ files: true }` at `initialize`. */
  readonly files: FileSystem | undefined;
  /** The client's `initializationOptions`. */
  readonly options: unknown;
}

/** A client that is being served. */
export interface Session {
  /** What the server offers this client. */
  readonly capabilities: ServerCapabilities;
  /** The client is ready for questions. */
  start(): void;
  /** The client wants no more answers. */
  stop(): void;
}

/**
 * Takes over the connection's notifications and requests about documents and the workspace, in the ways that this
 * client knows: here it is settled who is told of what.
 */
export function openSession(
  connection: Connection,
  host: ServerHost,
  params: InitializeParams,
  log: Log,
): Session {
  const requests: Disposable[] = [];
  /** Open documents that are shown nowhere. */
  const hidden = new Set<string>();
  const features = clientFeatures(params.capabilities);
  const documents = new OpenDocuments();
  const settings = new WorkspaceSettings(
    features.configuration
      ? (scopes) => connection.workspace.getConfiguration(scopes.map((scope) => ({ ...scope, section })))
      : undefined,
    () => {
      engine.tell(configure);
      workspaceChanged();
    },
  );
  const configure = (analyzer: Analyzer) => {
    analyzer.setFolders(
      settings.all.map((folder) => ({ path: folder.path, settings: folder.settings.settings })),
    );
    analyzer.setDefaults(settings.defaults.settings);
  };
  const prepare = (analyzer: Analyzer) => {
    configure(analyzer);
    analyzer.onProgress(() => delivery.workspaceChanged());
  };
  const client: ClientParts = {
    files: servesFiles(params.initializationOptions) ? clientFileSystem(connection) : undefined,
    options: params.initializationOptions,
  };
  const engine = new Engine(() => host.loadAnalyzer(client), prepare, log);
  const rulePage = rulePagesFor(params.initializationOptions, host.rulePages);
  const checks = new Checks(engine, documents, settings, features, rulePage);
  const send = (params: PublishDiagnosticsParams) => {
    // It fails only when the client is gone, and then nobody is left to tell.
    connection.sendDiagnostics(params).catch(() => undefined);
  };
  const closedFiles = new ClosedFiles(engine, checks, documents, settings, () => delivery, send, log);
  const delivery = features.pullsDiagnostics
    ? pullDiagnostics()
    : new PushedDiagnostics(checks, documents, send, log);

  settings.push(params.initializationOptions);
  settings.changeFolders(foldersOf(params), []);
  followDocuments();
  followWorkspace();
  offerAnswers();
  return { capabilities: serverCapabilities(features), start, stop };

  function pullDiagnostics(): PulledDiagnostics {
    const { diagnostics } = connection.languages;
    const answered = (document: OpenDocument) => closedFiles.handOver(document);
    const refresh = features.refreshesDiagnostics ? () => diagnostics.refresh() : undefined;
    const delivery = new PulledDiagnostics(checks, documents, refresh, answered, log);
    const answer = (params: DocumentDiagnosticParams, signal: AbortSignal) => {
      reveal(params.textDocument.uri);
      return delivery.answer(params, signal);
    };
    requests.push(diagnostics.on(answering('textDocument/diagnostic', log, askAgain, answer)));
    return delivery;
  }

  /** A document that is asked about is seen again. */
  function reveal(uri: string): void {
    const document = hidden.delete(uri) ? documents.get(uri) : undefined;
    const snapshot = document && documents.snapshot(document);
    if (snapshot) engine.tell((analyzer) => analyzer.openDocument(document.path, snapshot.text));
  }

  function workspaceChanged(): void {
    delivery.workspaceChanged();
    closedFiles.follow();
  }

  function followDocuments(): void {
    documents.synced.onDidChangeContent(({ document }) => {
      const text = document.getText();
      const known = documents.get(document.uri);
      if (known) {
        hidden.delete(document.uri);
        engine.tell((analyzer) => analyzer.changeDocument(known.path, text));
        delivery.edited(known);
        closedFiles.follow();
        return;
      }
      const opened = documents.add(document);
      if (!opened) return;
      engine.wake((analyzer) => analyzer.openDocument(opened.path, text));
      delivery.opened(opened);
      if (delivery.isPush) closedFiles.handOver(opened);
      closedFiles.follow();
    });
    documents.synced.onDidClose(({ document }) => {
      hidden.delete(document.uri);
      const closed = documents.remove(document.uri);
      if (!closed) return;
      engine.tell((analyzer) => analyzer.closeDocument(closed.path));
      closedFiles.takeOver(closed, delivery.closed(closed));
    });
    connection.onNotification(hiddenNotification, ({ uri }) => {
      const document = documents.get(uri);
      if (!document || delivery.isPush) return;
      hidden.add(uri);
      // What nobody sees is as it is on disk, also when it is deleted there.
      engine.tell((analyzer) => analyzer.closeDocument(document.path));
      closedFiles.takeOver(document, delivery.closed(document));
    });
    documents.synced.listen(connection);
  }

  function followWorkspace(): void {
    connection.onDidChangeConfiguration((change) => {
      settings.push(change.settings);
      settings.refresh();
    });
    const gather = gatherChanges((paths) => {
      engine.tell((analyzer) => analyzer.filesChanged(paths));
      workspaceChanged();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => gather(changes.map(({ uri }) => uri)));
  }

  function offerAnswers(): void {
    const actions = new CodeActions(checks, documents, features);
    const hovers = new Hovers(checks, documents, features);
    const answer = <P, R>(method: string, how: (params: P, signal: AbortSignal) => Promise<R>) =>
      answering(method, log, contentModified, how);
    requests.push(
      connection.onHover(answer('textDocument/hover', hovers.provide.bind(hovers))),
      connection.onCodeAction(answer('textDocument/codeAction', actions.provide.bind(actions))),
      connection.onCodeActionResolve(answer('codeAction/resolve', actions.resolve.bind(actions))),
      connection.onExecuteCommand(answer('workspace/executeCommand', execute)),
      connection.onRequest(scanRequest, answer(scanRequest.method, scan)),
    );

    function scan({ workDoneToken }: { readonly workDoneToken?: ProgressToken }, signal: AbortSignal) {
      return answerScan(connection, closedFiles, workDoneToken, signal);
    }

    async function execute({ command, arguments: [data] = [] }: ExecuteCommandParams, signal: AbortSignal) {
      if (command !== applyCommand) return null;
      const edit = await actions.editOf(data, signal);
      if (features.appliesEdits) await connection.workspace.applyEdit(edit);
      return edit;
    }
  }

  function stop(): void {
    for (const request of requests) request.dispose();
  }

  function start(): void {
    const register = (what: Promise<unknown>) =>
      what.catch((error: unknown) => log.failure('The client refused a registration', error));
    if (features.registersConfiguration) {
      register(connection.client.register(DidChangeConfigurationNotification.type, { section }));
    }
    if (features.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        settings.changeFolders(added, removed);
        settings.refresh();
      });
    }
    if (features.registersWatchedFiles) register(watchedFiles(connection));
    if (features.configuration) settings.refresh();
  }
}

function servesFiles(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'files' in options && options.files === true;
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  const root = rootUri ?? (rootPath ? uriOf(rootPath.replaceAll('\\', '/')) : undefined);
  return root ? [{ uri: root, name: '' }] : [];
}
