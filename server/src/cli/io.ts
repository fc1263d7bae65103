import type { Analyzer } from '../analyzer.ts';
import type { Rule } from '../rules/rule.ts';
import type { FileSystem } from '../workspace/file-system.ts';

/** Where text goes. `columns` is the width of a terminal. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * What a command is given of the outside, so that a test can hand in its own.
 *
 * The parts of the program are loaded only when a command asks for them.
 */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The current folder, as the operating system writes it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  readonly fileSystem: FileSystem;
  loadRules(): Promise<readonly Rule[]>;
  loadAnalyzer(fileSystem: FileSystem): Promise<Analyzer>;
  /** Starts the language server on stdin and stdout. */
  startServer(): Promise<void>;
}

/** The command could not do what was asked; the message says why and goes to stderr. */
export class UsageError extends Error {}

export const exitCodes = { fine: 0, findings: 1, failure: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Tells the user something that is no part of the answer. */
export function complain({ stderr }: Io, message: string): void {
  stderr.write(`glacier-guard: ${message}\n`);
}
