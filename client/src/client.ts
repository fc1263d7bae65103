import { env, type LogOutputChannel, type TextDocument, Uri, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';

/** The languages that are ours. */
const languages = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];

/** Files that are no code and matter as they stand in the editor: our configuration, scripts, variables, versions. */
const others = [
  '**/glacier-guard.json',
  '**/package.json',
  '**/.env',
  '**/.env.*',
  '**/.envrc',
  '**/.{nvmrc,node-version}',
];

/**
 * Where documents live that the server can see: files, new documents, and whatever file system the workspace is on.
 * Other schemes show other states of the same files.
 */
export function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...folders.map(({ uri }) => uri.scheme)])];
}

/** Documents of ours, as the editor selects them. */
export function codeSelector(): { readonly scheme: string; readonly language: string }[] {
  return schemes().flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

/** What a client is given in every host. */
export function clientOptions(output: LogOutputChannel, extension: Uri): LanguageClientOptions {
  return {
    documentSelector: [
      ...codeSelector(),
      ...schemes().flatMap((scheme) => others.map((pattern) => ({ scheme, pattern }))),
    ],
    outputChannel: output,
    // The status item and one notice tell of trouble; a panel that opens by itself is none of ours.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      // The server links to rules by this scheme; `RulePages` is at the other end.
      rulePages: env.uriScheme,
      files: true,
      // For a worker, which cannot find its neighbours.
      parser: Uri.joinPath(extension, 'dist', 'typescript.js').toString(true),
    },
  };
}

/** Whether a document is code that we look at; only such a one is worth starting the server. */
export function isOurs({ languageId, uri }: TextDocument): boolean {
  return languages.includes(languageId) && schemes().includes(uri.scheme);
}
