import {
  type Connection,
  ErrorCodes,
  type InitializeError,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { createLog } from './log.ts';
import { openSession, type ServerHost, type Session } from './session.ts';

export type { ServerHost } from './session.ts';

/**
 * Serves one client over a connection, in any host. The caller makes the connection and lets it listen.
 *
 * What a client asks before `initialize` or after `shutdown` is refused, as the protocol wants it.
 */
export function serve(connection: Connection, host: ServerHost): void {
  const log = createLog((message) => connection.console.error(message));
  let session: Session | undefined;
  let stopped = false;

  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already');
    session = openSession(connection, host, params, log);
    return {
      capabilities: session.capabilities,
      serverInfo: { name: 'Glacier Guard', version: host.version },
    };
  });
  connection.onInitialized(() => session?.start());
  connection.onShutdown(() => {
    stopped = true;
    session?.stop();
  });
  connection.onRequest((method) => {
    if (!session) return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized');
    if (stopped) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down');
    return new ResponseError(ErrorCodes.MethodNotFound, `The server does not know ${method}`);
  });
}
