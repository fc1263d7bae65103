import {
  type CancellationToken,
  type DiagnosticServerCancellationData,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Outdated } from './checks.ts';
import type { Log } from './log.ts';

/** Says that a document changed, to a client that may ask again. */
export function askAgain(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed', { retriggerRequest: true });
}

/** Says that a document changed, so that what was asked about is no more. */
export function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document changed');
}

/**
 * Makes a request handler of a function: a cancelled request, one about a text that has changed, and a failure
 * of ours each get the protocol's answer, and none of them ends the server or quotes code.
 *
 * @param outdated the answer when the document changed while the answer was made
 */
export function answering<Params, Result, Data>(
  method: string,
  log: Log,
  outdated: () => ResponseError<Data>,
  answer: (params: Params, signal: AbortSignal) => Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<Data>> {
  const cancelled = () => new ResponseError<Data>(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
  return async (params, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    try {
      const result = await answer(params, abort.signal);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      if (error instanceof Outdated) return outdated();
      log.failure(`${method} failed`, error);
      return new ResponseError<Data>(ErrorCodes.InternalError, `${method} failed; the output says where`);
    }
  };
}
