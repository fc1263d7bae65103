import { commands, Uri, window, workspace } from 'vscode';
import { assert, extension, inNotices, pause, show, untilFindings } from './editor.ts';
import { hasProcess, remove, serverProcesses, write } from './outside.ts';

const text = `import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) }),
});
`;

describe('in a window without a folder', () => {
  it('nothing starts by itself', async () => {
    assert(!workspace.workspaceFolders, 'there is no folder');
    await pause(500);
    assert(!extension().isActive, 'the extension sleeps');
    assert(serverProcesses().length === 0, 'no server runs');
  });

  it('an untitled document is looked at', async () => {
    const document = await workspace.openTextDocument({ language: 'typescript', content: text });
    await window.showTextDocument(document);
    const [finding] = await untilFindings(document.uri, 1);
    assert(finding && document.getText(finding.range).includes('rejectUnauthorized: false'), 'exact');
  });

  // A browser has no file outside of a workspace.
  const inNode = hasProcess ? it : () => undefined;
  inNode('a single file is looked at', async () => {
    const file = Uri.file(`/tmp/glacier-guard-single-${process.pid}.ts`);
    await write([[file, text]]);
    await show(file);
    await untilFindings(file, 1);
    await remove(file);
  });

  it('a scan says that there is nothing to scan', async () => {
    void commands.executeCommand('glacierGuard.scanWorkspace');
    await inNotices('seeNotice', 'none is open');
  });
});
