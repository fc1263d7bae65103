import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  extensions,
  languages,
  type Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';

/** Fails a test. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Waits until something is there. */
export async function until<Result>(
  what: () => Result | undefined | false,
  describe: () => string = () => String(what),
  patience = 20_000,
): Promise<Result> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(30)) {
    const result = what();
    if (result) return result;
  }
  throw new Error(`never came: ${describe()}`);
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for the window's folders: VS Code reads a `.code-workspace` file while its extension host starts. */
export async function untilFolders(): Promise<void> {
  await until(
    () => workspace.workspaceFolders?.length,
    () => 'a folder in the window',
  );
}

/** Our extension. */
export function extension() {
  const found = extensions.getExtension('glacier-guard.glacier-guard');
  assert(found, 'the extension is installed');
  return found;
}

/** Our findings in a file, by place. */
export function findings(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Glacier Guard')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until a file has as many findings as expected, and stays so for a moment. */
export async function untilFindings(uri: Uri, count: number): Promise<readonly Diagnostic[]> {
  const describe = () => `${count} findings in ${uri.path}, but ${JSON.stringify(findings(uri))}`;
  await until(() => findings(uri).length === count, describe);
  await pause(100);
  return until(() => findings(uri).length === count && findings(uri), describe);
}

/** Opens a file and shows it. */
export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes all editors; what was not saved is gone. */
export async function closeAll(): Promise<void> {
  for (const { document } of window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** The code of a finding's rule. */
export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The quick fixes at a place, complete with their edits. */
export function fixesAt(uri: Uri, range: Range): Thenable<CodeAction[]> {
  const quickFix = CodeActionKind.QuickFix.value;
  return commands.executeCommand('vscode.executeCodeActionProvider', uri, range, quickFix, 20);
}

/** Where the script outside listens; its bundle puts the address here. */
declare const STEPS_URL: string;

/** Whether somebody outside can see and press things; in desktop VS Code nobody can. */
export const hasPage = STEPS_URL !== '';

/** Has the script outside do something in the page, or see whether it shows something. */
export async function inPage(step: string, argument = ''): Promise<void> {
  if (!hasPage) return;
  const response = await fetch(STEPS_URL, { method: 'POST', body: JSON.stringify({ step, argument }) });
  const outcome = await response.text();
  assert(outcome === 'done', `${step} ${argument}: ${outcome}`);
}

/** Sees a notice, or presses a button of it. An editor under test keeps its notices in the list. */
export async function inNotices(step: 'seeNotice' | 'clickNotice', words: string): Promise<void> {
  await commands.executeCommand('notifications.showList');
  await inPage(step, words);
}
