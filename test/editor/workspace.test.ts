import {
  ConfigurationTarget,
  commands,
  DiagnosticSeverity,
  languages,
  Position,
  Range,
  Selection,
  TextEdit,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  assert,
  closeAll,
  extension,
  findings,
  fixesAt,
  hasPage,
  inNotices,
  inPage,
  pause,
  ruleOf,
  show,
  until,
  untilFindings,
} from './editor.ts';
import { hasProcess, kill, remove, rename, serverProcesses, write } from './outside.ts';

const at = (folder: Uri, name: string) => Uri.joinPath(folder, name);
const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri) as [Uri, Uri?];
const isMultiRoot = roots.length > 1;
// In a browser the two folders lie in one.
const [one, two] = isMultiRoot ? (roots as [Uri, Uri]) : [at(roots[0], 'one'), at(roots[0], 'two')];
const configured = isMultiRoot ? two : roots[0];
const option = 'rejectUnauthorized: false';
const rule = 'tls/verification-disabled';

/** The texts that the files began with. */
const texts = new Map<string, string>();
async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
async function restore(): Promise<void> {
  await closeAll();
  const changed: (readonly [Uri, string])[] = [];
  for (const [uri, text] of texts) {
    const now = await textOf(Uri.parse(uri)).catch(() => undefined);
    if (now !== text) changed.push([Uri.parse(uri), text]);
  }
  await write(changed);
}

async function scan(): Promise<{ findings: number; files: number } | undefined> {
  return commands.executeCommand('glacierGuard.scanWorkspace');
}

describe('in a workspace', () => {
  const unsafe = at(one, 'unsafe.ts');
  const other = at(two, 'unsafe.ts');
  const agent = at(one, 'agent.ts');
  const configuration = at(configured, 'glacier-guard.json');

  before(async () => {
    const files = [unsafe, other, agent, at(one, 'client.ts'), ...(isMultiRoot ? [configuration] : [])];
    for (const uri of files) {
      texts.set(uri.toString(), await textOf(uri));
    }
  });
  afterEach(restore);

  it('nothing starts before a file of ours is opened', async () => {
    await show(at(one, 'notes.txt'));
    await pause(1000);
    assert(!extension().isActive, 'the extension sleeps');
    assert(serverProcesses().length === 0, 'no server runs');
  });

  it('the option is underlined exactly, and the hover says why', async () => {
    const document = await show(unsafe);
    const [finding] = await untilFindings(unsafe, 1);
    assert(finding, 'there is one');
    const words = document.getText(finding.range);
    assert(words === option, `underlined: ${words}`);
    assert(finding.severity === DiagnosticSeverity.Error, `severity ${finding.severity}`);
    assert(ruleOf(finding) === rule, `rule ${String(ruleOf(finding))}`);
    if (hasProcess) assert(serverProcesses().length === 1, 'one server runs');
    await inPage('seeSquiggle', 'error');
    const editor = window.activeTextEditor;
    assert(editor, 'the file is shown');
    editor.selection = new Selection(finding.range.start, finding.range.start);
    await commands.executeCommand('editor.action.showHover');
    await inPage('seeHover', 'Certificate verification is off');
    await inPage('seeStatus', '1 finding in this file');
  });

  it('the hover on an agent says what goes over the wire, and for whom', async () => {
    const document = await show(agent);
    await untilFindings(agent, 1);
    const editor = window.activeTextEditor;
    assert(editor, 'the file is shown');
    const at = document.positionAt(document.getText().indexOf('https.Agent'));
    // In a browser the editor's own hover of TypeScript may never come: ours is shown without it.
    editor.selection = new Selection(at, at);
    await commands.executeCommand('editor.action.showHover');
    await inPage('seeHover', 'certificate unverified');
  });

  it('the page of the rule opens in the editor', async () => {
    await show(unsafe);
    await commands.executeCommand('glacierGuard.showRule', rule);
    const title = 'Certificate verification is turned off';
    if (hasPage && hasProcess) {
      await inPage('seePreview', title);
      return;
    }
    // The host for browsers has no service worker, and so no preview: its tab and its text have to do.
    const tab = () => window.tabGroups.activeTabGroup.activeTab?.label === 'Preview verification-disabled.md';
    await until(tab, () => 'the preview');
    const page = Uri.from({ scheme: 'glacier-guard-rule', path: `/${rule}.md` });
    assert((await workspace.openTextDocument(page)).getText().includes(title), 'the page');
  });

  it('related information leads to the client in another file', async () => {
    await show(agent);
    const [finding] = await untilFindings(agent, 1);
    const last = finding?.relatedInformation?.at(-1);
    assert(last, 'there is related information');
    assert(last.location.uri.path.endsWith('/one/client.ts'), last.location.uri.toString());
    const client = await show(last.location.uri);
    const words = client.getText(last.location.range);
    assert(words.startsWith('new S3Client('), words);
  });

  it('the best fix comes first, suppressions last; the fix leaves the file clean', async () => {
    const document = await show(unsafe);
    const [finding] = await untilFindings(unsafe, 1);
    assert(finding, 'there is one');
    const actions = await fixesAt(unsafe, finding.range);
    const titles = actions.map(({ title }) => title).join(' | ');
    assert(actions[0]?.isPreferred, `preferred first: ${titles}`);
    assert(
      actions.slice(1).every(({ isPreferred }) => !isPreferred),
      `no other is preferred: ${titles}`,
    );
    assert(actions.at(-1)?.title.startsWith('Ignore') && actions.at(-2)?.title.startsWith('Ignore'), titles);

    const editor = window.activeTextEditor;
    assert(editor, 'the file is shown');
    editor.selection = new Selection(finding.range.start, finding.range.start);
    await commands.executeCommand('editor.action.quickFix');
    await inPage('seeFixes', `Quick Fix | ${actions[0].title}`);
    await inPage('press', 'Escape');

    assert(actions[0].edit && (await workspace.applyEdit(actions[0].edit)), 'the edit applies');
    assert(!document.getText().includes('rejectUnauthorized'), document.getText());
    await untilFindings(unsafe, 0);
  });

  it('saving applies the safe fixes, beside a formatter that edits too', async () => {
    const settings = workspace.getConfiguration(undefined, one);
    const folder = ConfigurationTarget.WorkspaceFolder;
    await settings.update('editor.codeActionsOnSave', { 'source.fixAll.glacierGuard': 'explicit' }, folder);
    await settings.update('editor.formatOnSave', true, folder);
    // The tests are a part of the extension's folder, and register in its name.
    await settings.update('editor.defaultFormatter', extension().id, folder);
    const formatter = languages.registerDocumentFormattingEditProvider('typescript', {
      provideDocumentFormattingEdits: (document) => [
        TextEdit.insert(new Position(0, 0), '// formatted\n'),
        TextEdit.insert(document.lineAt(document.lineCount - 1).range.end, '// formatted\n'),
      ],
    });
    try {
      const document = await show(unsafe);
      await untilFindings(unsafe, 1);
      await window.activeTextEditor?.edit((edit) => edit.insert(new Position(0, 0), '\n'));
      await untilFindings(unsafe, 1);
      // The window would not wait for a save of the test's own making.
      await commands.executeCommand('workbench.action.files.save');
      await until(
        () => !document.isDirty,
        () => 'the save',
      );
      const expected = (texts.get(unsafe.toString()) ?? '').replace(`, ${option}`, '');
      const text = (await textOf(unsafe)).replaceAll('// formatted\n', '').replace(/^\n/, '');
      assert(text === expected, `saved: ${text}`);
      assert((await textOf(unsafe)).startsWith('// formatted\n'), 'the formatter ran');
      await untilFindings(unsafe, 0);
    } finally {
      formatter.dispose();
      await settings.update('editor.codeActionsOnSave', undefined, folder);
      await settings.update('editor.formatOnSave', undefined, folder);
      await settings.update('editor.defaultFormatter', undefined, folder);
    }
  });

  it('each folder has its own configuration, and an edit of it holds at once', async () => {
    await show(other);
    const severity = () => findings(other)[0]?.severity;
    await untilFindings(other, 1);
    const first = isMultiRoot ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
    assert(severity() === first, 'as its own configuration says');
    await write([[configuration, `{ "rules": { "${rule}": "info" } }`]]);
    await until(
      () => severity() === DiagnosticSeverity.Information,
      () => `info, but ${severity()}`,
    );
    await write([[configuration, `{ "rules": { "${rule}": "off" } }`]]);
    await untilFindings(other, 0);
    await write([[configuration, '{ "rules": { "tls/no-such": "off" } }']]);
    await untilFindings(configuration, 1);
    await inPage('seeStatus', 'Problem in glacier-guard.json');
    await remove(configuration);
    await until(
      () => severity() === DiagnosticSeverity.Error,
      () => `error, but ${severity()}`,
    );
    await untilFindings(configuration, 0);
  });

  it('settings are live, and differ by folder', async () => {
    await show(unsafe);
    await untilFindings(unsafe, 1);
    const settings = workspace.getConfiguration('glacierGuard', one);
    await settings.update('rules', { [rule]: 'hint' }, ConfigurationTarget.WorkspaceFolder);
    await until(() => findings(unsafe)[0]?.severity === DiagnosticSeverity.Hint);
    await settings.update('enable', false, ConfigurationTarget.WorkspaceFolder);
    await untilFindings(unsafe, 0);
    await inPage('seeStatus', 'Off here');
    await show(other);
    await untilFindings(other, isMultiRoot ? 1 : 0);
    await settings.update('enable', undefined, ConfigurationTarget.WorkspaceFolder);
    await settings.update('rules', undefined, ConfigurationTarget.WorkspaceFolder);
    await show(unsafe);
    await untilFindings(unsafe, 1);
  });

  it('an untitled document is looked at', async () => {
    const document = await workspace.openTextDocument({
      language: 'typescript',
      content: texts.get(unsafe.toString()) ?? '',
    });
    await window.showTextDocument(document);
    await untilFindings(document.uri, 1);
  });

  it('a scan shows the findings of closed files, which stay true', async () => {
    assert(findings(agent).length === 0, 'nobody has asked for closed files yet');
    const counts = await scan();
    assert(counts?.findings === 3, JSON.stringify(counts));
    await inNotices('seeNotice', '3 findings in 3 files of 4');
    await commands.executeCommand('notifications.clearAll');
    for (const uri of [unsafe, agent, other]) await untilFindings(uri, 1);

    // Opened and closed they are never doubled, and never gone.
    await show(agent);
    await untilFindings(agent, 1);
    await closeAll();
    await untilFindings(agent, 1);

    await write([[agent, (texts.get(agent.toString()) ?? '').replace(`, ${option}`, '')]]);
    await untilFindings(agent, 0);
    await remove(other);
    await untilFindings(other, 0);
    await rename(unsafe, at(one, 'renamed.ts'));
    await untilFindings(at(one, 'renamed.ts'), 1);
    await untilFindings(unsafe, 0);
    await rename(at(one, 'renamed.ts'), unsafe);
    await untilFindings(unsafe, 1);
  });

  it('a branch of many files that comes and goes on disk is followed', async () => {
    await scan();
    const text = texts.get(unsafe.toString()) ?? '';
    const count = hasProcess ? 1000 : 200;
    const files = Array.from({ length: count }, (_, number) => at(one, `branch/file${number}.ts`));
    await write(files.map((uri) => [uri, text] as const));
    const last = files.at(-1);
    assert(last, 'there is one');
    await untilFindings(last, 1);
    const shown = () => files.filter((uri) => findings(uri).length === 1).length;
    await until(
      () => shown() === count,
      () => `${shown()} of ${count}`,
    );
    await remove(at(one, 'branch'));
    await until(
      () => shown() === 0,
      () => `${shown()} are left`,
    );
  });

  if (hasPage) {
    it('a scan can be cancelled, and what was there stays', async () => {
      await scan();
      await untilFindings(agent, 1);
      await commands.executeCommand('notifications.clearAll');
      const text = texts.get(unsafe.toString()) ?? '';
      const files = Array.from({ length: hasProcess ? 2500 : 600 }, (_, n) => at(one, `large/file${n}.ts`));
      await commands.executeCommand('glacierGuard.restartServer');
      await untilFindings(agent, 1);
      await write(files.map((uri, n) => [uri, `${text}// ${n}\n`.repeat(3)] as const));
      await commands.executeCommand('glacierGuard.restartServer');
      const running = scan();
      await inNotices('clickNotice', 'Cancel');
      const counts = await running;
      assert(counts === undefined, `it was cancelled, but ${JSON.stringify(counts)}`);
      await remove(at(one, 'large'));
    });
  }

  // A worker is out of everybody's reach.
  if (!hasProcess) return;

  it('findings come back after the server was killed while typing', async () => {
    const document = await show(unsafe);
    await untilFindings(unsafe, 1);
    const [process] = serverProcesses();
    assert(process !== undefined, 'a server runs');
    const editor = window.activeTextEditor;
    for (const letter of '// typed while it dies') {
      await editor?.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, letter));
      if (letter === 'w') kill(process);
    }
    await until(
      () => serverProcesses().some((id) => id !== process),
      () => 'a new server',
    );
    await untilFindings(unsafe, 1);
    const range = findings(unsafe)[0]?.range ?? new Range(0, 0, 0, 0);
    assert(document.getText(range) === option, document.getText(range));
  });

  it('a scan goes on when the server is killed', async () => {
    await commands.executeCommand('glacierGuard.restartServer');
    const text = texts.get(unsafe.toString()) ?? '';
    const files = Array.from({ length: 1000 }, (_, number) => at(one, `large/file${number}.ts`));
    await write(files.map((uri) => [uri, text] as const));
    const before = serverProcesses();
    const running = scan();
    await pause(100);
    for (const id of before) kill(id);
    const counts = await running;
    assert(counts && counts.findings >= 1003, JSON.stringify(counts));
    await remove(at(one, 'large'));
  });

  it('a server that keeps ending is left alone, with one notice', async function () {
    this.timeout(90_000);
    await commands.executeCommand('glacierGuard.restartServer');
    await commands.executeCommand('notifications.clearAll');
    await show(unsafe);
    await untilFindings(unsafe, 1);
    for (let end = 0; end < 5; end++) {
      const [id] = await until(() => serverProcesses().length > 0 && serverProcesses(), undefined, 40_000);
      if (id !== undefined) kill(id);
      await until(() => serverProcesses().length === 0);
    }
    await inNotices('seeNotice', 'Findings are no longer updated');
    await inPage('seeStatus', 'Server ended too often');
    if (hasPage) await inNotices('clickNotice', 'Restart Server');
    else await commands.executeCommand('glacierGuard.restartServer');
    await untilFindings(unsafe, 1);
  });
});
