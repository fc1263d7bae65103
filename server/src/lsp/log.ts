/** Where the server tells of its own failures; the client's output channel. */
export interface Log {
  /** Tells that something went wrong; of the error only what cannot quote code under analysis. */
  failure(what: string, error: unknown): void;
}

/**
 * An error in words that carry none of the code under analysis: its class, its code and where it was thrown.
 * The message stays out, since messages of parsers and of JSON quote their input, and that may hold a secret.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && /^[\w-]+$/.test(String(error.code)) ? ` (${String(error.code)})` : '';
  const messageLines = error.message.split('\n').length;
  const frames = (error.stack ?? '')
    .split('\n')
    .slice(messageLines)
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8);
  return [`${error.name}${code}`, ...frames].join('\n');
}

/** @param send shows one entry to the user */
export function createLog(send: (message: string) => void): Log {
  return { failure: (what, error) => send(`${what}: ${describeError(error)}`) };
}
