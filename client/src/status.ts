import {
  type Command,
  type Diagnostic,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { codeSelector } from './client.ts';
import type { WorkspaceScan } from './scan.ts';
import type { Server } from './server.ts';

/** How long an analysis may take before it is told of, in milliseconds: a flicker at each key helps nobody. */
const patience = 400;

interface Appearance {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: LanguageStatusSeverity;
  readonly busy?: boolean;
  readonly command?: Command;
}

const scan: Command = { title: 'Scan Workspace', command: 'glacierGuard.scanWorkspace' };
const output: Command = { title: 'Show Output', command: 'glacierGuard.showOutput' };
const restart: Command = { title: 'Restart Server', command: 'glacierGuard.restartServer' };

/** What Glacier Guard is doing, in the editor's list of language states. */
export class Status implements Disposable {
  private readonly item: LanguageStatusItem;
  private readonly listeners: Disposable[];
  private scanning: string | undefined;
  private analyses = 0;
  private isSlow = false;

  constructor(
    private readonly server: Server,
    scans: WorkspaceScan,
  ) {
    this.item = languages.createLanguageStatusItem('glacierGuard.status', codeSelector());
    this.item.name = 'Glacier Guard';
    const update = () => this.update();
    this.listeners = [
      server.onDidChange(update),
      scans.onDidProgress((message) => {
        this.scanning = message;
        update();
      }),
      languages.onDidChangeDiagnostics(update),
      window.onDidChangeActiveTextEditor(update),
      workspace.onDidChangeConfiguration(update),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.item.selector = codeSelector();
      }),
    ];
    update();
  }

  /** Counts a piece of work on a document until it is done. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.analyses++;
    const timer = setTimeout(() => {
      this.isSlow = true;
      this.update();
    }, patience);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      if (--this.analyses === 0 && this.isSlow) {
        this.isSlow = false;
        this.update();
      }
    }
  }

  dispose(): void {
    this.item.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private update(): void {
    const { text, detail, severity, busy, command } = this.appearance();
    this.item.text = text;
    // The editor shows no names of such items, and others stand beside it.
    this.item.detail = detail ? `Glacier Guard, ${detail}` : 'Glacier Guard';
    this.item.severity = severity ?? LanguageStatusSeverity.Information;
    this.item.busy = busy ?? false;
    this.item.command = command;
  }

  private appearance(): Appearance {
    const uri = window.activeTextEditor?.document.uri;
    switch (this.server.state) {
      case 'given-up':
        return {
          text: 'Server ended too often',
          severity: LanguageStatusSeverity.Error,
          command: restart,
        };
      case 'waiting':
        return {
          text: 'Server ended; starting it again',
          severity: LanguageStatusSeverity.Warning,
          busy: true,
          command: output,
        };
      case 'starting':
        return { text: 'Starting the server', busy: true, command: output };
    }
    if (this.scanning !== undefined) return { text: `Scanning: ${this.scanning}`, busy: true };
    if (!workspace.getConfiguration('glacierGuard', uri).get('enable', true)) {
      return {
        text: 'Off here',
        detail: 'by glacierGuard.enable',
        command: {
          title: 'Settings',
          command: 'workbench.action.openSettings',
          arguments: ['glacierGuard.'],
        },
      };
    }
    const broken = brokenConfiguration(uri);
    if (broken) {
      return {
        text: 'Problem in glacier-guard.json',
        severity: LanguageStatusSeverity.Warning,
        command: { title: 'Open It', command: 'vscode.open', arguments: [broken] },
      };
    }
    if (this.isSlow) return { text: 'Analysing', busy: true };
    const count = uri ? languages.getDiagnostics(uri).filter(isOurs).length : 0;
    const words = ['No findings in this file', '1 finding in this file'][count];
    return { text: words ?? `${count} findings in this file`, command: scan };
  }
}

/** The configuration with a mistake that holds for a document. */
function brokenConfiguration(uri: Uri | undefined): Uri | undefined {
  const folder = uri && workspace.getWorkspaceFolder(uri);
  return languages
    .getDiagnostics()
    .find(
      ([file, diagnostics]) =>
        workspace.getWorkspaceFolder(file) === folder &&
        diagnostics.some((each) => isOurs(each) && each.code === 'configuration'),
    )?.[0];
}

function isOurs({ source }: Diagnostic): boolean {
  return source === 'Glacier Guard';
}
