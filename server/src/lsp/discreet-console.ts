import type { Features, RemoteConsole } from 'vscode-languageserver';

/**
 * What may be told of a message that the protocol library logs: it quotes what a client sent, and that can hold
 * code under analysis. First lines stay, and where an error was thrown.
 */
export function discreet(message: string): string {
  const [first = '', ...rest] = message.split('\n');
  const frames = rest.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return [first.replace(/ failed with message:.*/s, ' failed'), ...frames].join('\n');
}

/** Makes a connection log discreetly, whoever logs. */
export const discreetConsole: Features = {
  __brand: 'features',
  console: (Base: new () => RemoteConsole) =>
    class extends Base {
      override error(message: string): void {
        super.error(discreet(message));
      }
    },
};
