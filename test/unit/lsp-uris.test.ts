import assert from 'node:assert/strict';
import { pathOf, uriOf } from '../../server/src/lsp/uris.ts';

describe('lsp: uris and paths', () => {
  const pairs = {
    'file:///home/me/a.ts': '/home/me/a.ts',
    'file:///home/me/a%20b/%C3%BC%23%3F%25.ts': '/home/me/a b/ü#?%.ts',
    'file:///c%3A/me/a.ts': 'c:/me/a.ts',
    'file://host/share/a.ts': 'file://host/share/a.ts',
    'vscode-vfs://github/me/repo/a%20b.ts': 'vscode-vfs://github/me/repo/a b.ts',
  };
  for (const [uri, path] of Object.entries(pairs)) {
    it(`turns ${uri} into a path and back`, () => {
      assert.equal(pathOf(uri), path);
      assert.equal(uriOf(path), uri);
    });
  }

  it('takes a drive in every spelling', () => {
    for (const uri of ['file:///C:/me', 'file:///c:/me', 'file:///C%3A/me/', 'file:///c%3a/me']) {
      assert.equal(pathOf(uri), 'c:/me');
    }
    assert.equal(pathOf('file:///C:'), 'c:/');
  });

  it('gives documents without a folder a path of their own', () => {
    assert.equal(pathOf('untitled:Untitled-1'), 'untitled:///Untitled-1');
  });

  it('gives no path for another state or a part of a file, nor for what is no URI', () => {
    assert.equal(pathOf('vscode-notebook-cell:/ws/a.ipynb#W0sZmlsZQ'), undefined);
    assert.equal(pathOf('git:/ws/a.ts?%7B%7D'), undefined);
    assert.equal(pathOf('/ws/a.ts'), undefined);
    assert.equal(pathOf(''), undefined);
    assert.equal(pathOf('a b:c'), undefined);
  });

  it('drops the slash at the end of a folder', () => {
    assert.equal(pathOf('file:///ws/'), '/ws');
  });
});
