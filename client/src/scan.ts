import {
  CancellationError,
  type CancellationToken,
  commands,
  EventEmitter,
  ProgressLocation,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  type CancellationToken as ProtocolToken,
  RequestType,
  WorkDoneProgress,
} from 'vscode-languageclient';
import type { Server } from './server.ts';

/** What a scan came to, as the server counts. */
interface ScanCounts {
  readonly files: number;
  readonly analysed: number;
  readonly findings: number;
  readonly filesWithFindings: number;
}

const request = new RequestType<{ readonly workDoneToken: string }, ScanCounts, void>('glacierGuard/scan');

/** The command that scans the workspace, and what has to be done that its findings stay. */
export class WorkspaceScan {
  private count = 0;
  private hasScanned = false;
  private isScanning = false;
  private readonly changed = new EventEmitter<string | undefined>();
  /** Tells of the progress of a running scan in words, and with `undefined` of its end. */
  readonly onDidProgress = this.changed.event;

  constructor(private readonly server: Server) {
    server.onDidChange((state) => {
      // A new server knows of no scan; whoever asked for one wants its findings back.
      if (state === 'running' && this.hasScanned && !this.isScanning) void this.again();
    });
  }

  /** Scans all folders, shows the progress, and says what came out. */
  async run(): Promise<ScanCounts | undefined> {
    if (!workspace.workspaceFolders?.length) {
      await window.showInformationMessage(
        'Glacier Guard scans the folders of the workspace, and none is open.',
      );
      return undefined;
    }
    if (this.isScanning) return undefined;
    this.isScanning = true;
    const options = {
      location: ProgressLocation.Notification,
      title: 'Glacier Guard is scanning',
      cancellable: true,
    };
    try {
      const counts = await window.withProgress(options, async (progress, token) => {
        let done = 0;
        return this.ask(token, (message, percentage = done) => {
          progress.report({ message, increment: percentage - done });
          done = percentage;
        });
      });
      this.hasScanned = true;
      void this.tell(counts);
      return counts;
    } catch (error) {
      if (error instanceof CancellationError) return undefined;
      void window.showErrorMessage('The workspace could not be scanned. The output says more.');
      return undefined;
    } finally {
      this.isScanning = false;
      this.changed.fire(undefined);
    }
  }

  private async ask(
    token: CancellationToken,
    report: (message: string, percentage?: number) => void,
  ): Promise<ScanCounts> {
    for (let attempt = 0; ; attempt++) {
      const client = await (attempt === 0 ? this.server.running() : this.server.recovered());
      try {
        return await this.request(client, token, report);
      } catch (error) {
        if (token.isCancellationRequested) throw new CancellationError();
        if (this.server.state === 'running' || attempt > 0) throw error;
        report('the server ended and is started again');
      }
    }
  }

  private async request(
    client: BaseLanguageClient,
    token: ProtocolToken,
    report: (message: string, percentage?: number) => void,
  ): Promise<ScanCounts> {
    const workDoneToken = `glacierGuard.scan.${++this.count}`;
    const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end' || value.message === undefined) return;
      report(value.message, value.percentage);
      this.changed.fire(value.message);
    });
    try {
      return await client.sendRequest(request, { workDoneToken }, token);
    } finally {
      progress.dispose();
    }
  }

  private async again(): Promise<void> {
    const options = { location: ProgressLocation.Window, title: 'Glacier Guard is scanning again' };
    await window
      .withProgress(options, (_, token) => this.ask(token, () => undefined))
      .then(undefined, () => undefined);
    this.changed.fire(undefined);
  }

  private async tell({ findings, filesWithFindings, files }: ScanCounts): Promise<void> {
    if (findings === 0) {
      await window.showInformationMessage(`Glacier Guard found nothing in ${amount(files, 'file')}.`);
      return;
    }
    const where = `${amount(filesWithFindings, 'file')} of ${files}`;
    const message = `Glacier Guard: ${amount(findings, 'finding')} in ${where}.`;
    const choice = await window.showInformationMessage(message, 'Show Problems');
    if (choice) await commands.executeCommand('workbench.actions.view.problems');
  }
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
