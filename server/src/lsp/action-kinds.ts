import { CodeActionKind } from 'vscode-languageserver';

/** The kind of the action that applies all safe fixes of a file; the editor runs it on save when told to. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.glacierGuard`;

/** The kinds of code actions that the server offers. */
export const offeredKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/**
 * Whether a client that asks for some kinds only wants this one: kinds form a tree, and asking for `source` asks
 * for `source.fixAll.glacierGuard` too.
 */
export function isWanted(kind: string, only: readonly string[]): boolean {
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
