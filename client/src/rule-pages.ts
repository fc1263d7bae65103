import {
  commands,
  type Extension,
  languages,
  type TextDocumentContentProvider,
  Uri,
  type UriHandler,
  window,
  workspace,
} from 'vscode';

/** The scheme of the documents that rules' pages are shown as. */
export const rulePageScheme = 'glacier-guard-rule';

/** The pages of the rules, which are packed with the extension. */
export class RulePages implements UriHandler, TextDocumentContentProvider {
  private readonly folder: Uri;
  private readonly rules: readonly string[];

  /** @param extension ours; its manifest names the rules */
  constructor(extension: Extension<unknown>) {
    this.folder = Uri.joinPath(extension.extensionUri, 'docs', 'rules');
    const { properties } = extension.packageJSON.contributes.configuration;
    this.rules = Object.keys(properties['glacierGuard.rules'].properties);
  }

  /** Shows a rule's page; without a rule, that of the finding under the caret, or one that the user picks. */
  async show(rule?: unknown): Promise<void> {
    const chosen = typeof rule === 'string' ? rule : (ruleUnderCaret() ?? (await this.pick()));
    if (chosen === undefined) return;
    // Links reach this from outside: nothing but a rule's page may be opened by them.
    if (!this.rules.includes(chosen)) {
      await window.showWarningMessage(`Glacier Guard has no rule ${chosen}.`);
      return;
    }
    const page = Uri.from({ scheme: rulePageScheme, path: `/${chosen}.md` });
    try {
      await commands.executeCommand('markdown.showPreview', page);
    } catch {
      // The user has turned the editor's Markdown preview off.
      await window.showTextDocument(page);
    }
  }

  /** Follows a link to a rule's page: `<scheme>://glacier-guard.glacier-guard/rule/<id>`. */
  async handleUri({ path }: Uri): Promise<void> {
    const rule = /^\/rule\/(.+)$/.exec(path)?.[1];
    if (rule !== undefined) await this.show(rule);
  }

  /** The text of a page; an extension in a browser cannot hand out its own files as documents. */
  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.folder, path));
    return new TextDecoder().decode(bytes);
  }

  private async pick(): Promise<string | undefined> {
    return window.showQuickPick(this.rules, { placeHolder: 'Rule' });
  }
}

function ruleUnderCaret(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const finding = languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'Glacier Guard' && range.contains(editor.selection.active));
  const code = typeof finding?.code === 'object' ? finding.code.value : finding?.code;
  return code?.toString();
}
