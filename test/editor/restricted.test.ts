import { Uri, workspace } from 'vscode';
import { assert, show, untilFindings } from './editor.ts';

describe('in Restricted Mode', () => {
  it('files are looked at all the same', async () => {
    assert(!workspace.isTrusted, 'the folder is not trusted');
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder, 'there is a folder');
    const unsafe = Uri.joinPath(folder.uri, 'unsafe.ts');
    await show(unsafe);
    await untilFindings(unsafe, 1);
  });
});
