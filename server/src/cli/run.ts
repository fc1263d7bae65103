import { version } from '../../../package.json';
import { type Invocation, parseCommandLine } from './arguments.ts';
import { explainCiphersCommand } from './explain-ciphers-command.ts';
import { explainCommand } from './explain-command.ts';
import { helpText } from './help.ts';
import { complain, type ExitCode, exitCodes, type Io, UsageError } from './io.ts';
import { rulesCommand } from './rules-command.ts';
import { scanCommand } from './scan.ts';

/**
 * Does what a command line asks for. Never rejects: what goes wrong is told on stderr.
 *
 * @param argv what follows the program's name
 * @returns the exit code; for `lsp` once the server runs, not when it ends
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await Promise.race([dispatch(argv, io), interruption(io.signal)]);
  } catch (error) {
    if (io.signal.aborted) return exitCodes.interrupted;
    complain(io, error instanceof UsageError ? error.message : internalFailure(error));
    return exitCodes.failure;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = parseCommandLine(argv);
  switch (request.kind) {
    case 'help':
      io.stdout.write(helpText(request.of));
      return exitCodes.fine;
    case 'version':
      io.stdout.write(`${version}\n`);
      return exitCodes.fine;
    case 'command':
      return command(request.invocation, io);
  }
}

async function command(invocation: Invocation, io: Io): Promise<ExitCode> {
  switch (invocation.command) {
    case 'scan':
      return scanCommand(invocation, io);
    case 'rules':
      return rulesCommand(invocation, io);
    case 'explain':
      return explainCommand(invocation, io);
    case 'explain-ciphers':
      return explainCiphersCommand(invocation, io);
    case 'lsp':
      if (!invocation.values.has('stdio'))
        throw new UsageError('`lsp` speaks over stdin and stdout: lsp --stdio');
      await io.startServer();
      return exitCodes.fine;
  }
}

/** Resolves when the user interrupts, whatever the engine is at. */
function interruption(signal: AbortSignal): Promise<ExitCode> {
  return new Promise((resolve) => {
    const interrupted = () => resolve(exitCodes.interrupted);
    if (signal.aborted) interrupted();
    signal.addEventListener('abort', interrupted, { once: true });
  });
}

/** Where it happened, and no more: the message of an error may quote the scanned code with its keys. */
function internalFailure(error: unknown): string {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const name = error instanceof Error ? error.name : 'unknown error';
  return [`internal error (${name}), a fault of this program:`, ...frames].join('\n');
}
