import {
  type Connection,
  type ProgressToken,
  RequestType,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { ClosedFiles, ScanCounts } from './closed-files.ts';

/** Asks for a scan of all workspace folders; what it finds is sent as diagnostics of the files. */
export const scanRequest = new RequestType<{ readonly workDoneToken?: ProgressToken }, ScanCounts, void>(
  'glacierGuard/scan',
);

/** How often progress is told of at most, in milliseconds. */
const interval = 100;

/** Answers a {@link scanRequest}: tells of the progress, and gives up as soon as it is told to. */
export async function answerScan(
  connection: Connection,
  closedFiles: ClosedFiles,
  token: ProgressToken | undefined,
  signal: AbortSignal,
): Promise<ScanCounts> {
  const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => {
    if (token === undefined) return;
    // It fails only when the client is gone, and then nobody is left to tell.
    connection.sendProgress(WorkDoneProgress.type, token, value).catch(() => undefined);
  };
  let last = 0;
  tell({ kind: 'begin', title: 'Scanning', message: 'looking for files', cancellable: true, percentage: 0 });
  const work = closedFiles.scan(signal, (done, total) => {
    const now = performance.now();
    if (now - last < interval && done < total) return;
    last = now;
    const percentage = total === 0 ? 100 : Math.floor((done / total) * 100);
    tell({ kind: 'report', message: `${done} of ${total} files`, percentage });
  });
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // The scan may be deep in a file when it is given up; the user has the answer at once.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    tell({ kind: 'end' });
  }
}
