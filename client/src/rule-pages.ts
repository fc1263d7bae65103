import { commands, FileType, languages, Uri, window, workspace } from 'vscode';

/** The pages of the rules, which are packed with the extension. */
export class RulePages {
  private readonly folder: Uri;

  /** @param extension the folder that the extension is installed in */
  constructor(extension: Uri) {
    this.folder = Uri.joinPath(extension, 'docs', 'rules');
  }

  /** Shows a rule's page; without a rule, that of the finding under the caret, or one that the user picks. */
  async show(rule?: unknown): Promise<void> {
    const chosen = typeof rule === 'string' ? rule : (ruleUnderCaret() ?? (await this.pick()));
    if (chosen === undefined) return;
    // Links reach this from outside: nothing but a rule's page may be opened by them.
    const page = /^[a-z]+\/[a-z0-9-]+$/.test(chosen) ? Uri.joinPath(this.folder, `${chosen}.md`) : undefined;
    if (page && (await exists(page))) await commands.executeCommand('markdown.showPreview', page);
    else await window.showWarningMessage(`Glacier Guard has no rule ${chosen}.`);
  }

  /** Follows a link to a rule's page: `<scheme>://glacier-guard.glacier-guard/rule/<id>`. */
  async handleUri({ path }: Uri): Promise<void> {
    const rule = /^\/rule\/(.+)$/.exec(path)?.[1];
    if (rule !== undefined) await this.show(rule);
  }

  private async pick(): Promise<string | undefined> {
    const groups = (await workspace.fs.readDirectory(this.folder)).filter(
      ([, type]) => type === FileType.Directory,
    );
    const pages = await Promise.all(
      groups.map(async ([group]) => {
        const files = await workspace.fs.readDirectory(Uri.joinPath(this.folder, group));
        return files
          .filter(([name]) => name.endsWith('.md'))
          .map(([name]) => `${group}/${name.slice(0, -'.md'.length)}`);
      }),
    );
    return window.showQuickPick(pages.flat().sort(), { placeHolder: 'Rule' });
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

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
