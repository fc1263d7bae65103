import assert from 'node:assert/strict';
import { fromNativePath, toNativePath } from '../../server/src/workspace/node-file-system.ts';
import {
  basename,
  dirname,
  extname,
  isAbsolute,
  isWithin,
  join,
  normalize,
  relative,
  rootOf,
} from '../../server/src/workspace/paths.ts';

describe('paths', () => {
  it('are absolute in three forms', () => {
    for (const path of ['/a', 'c:/a', 'vscode-vfs://host/a', 'file:///a'])
      assert.equal(isAbsolute(path), true, path);
    for (const path of ['a', './a', '../a', '', 'c:a']) assert.equal(isAbsolute(path), false, path);
  });

  it('have a root that no `..` leaves', () => {
    assert.equal(rootOf('/a/b'), '/');
    assert.equal(rootOf('c:/a'), 'c:/');
    assert.equal(rootOf('vscode-vfs://host/a'), 'vscode-vfs://host/');
    assert.equal(normalize('/a/../../b'), '/b');
    assert.equal(normalize('c:/../..'), 'c:/');
  });

  it('lose dots, doubled slashes and a slash at the end', () => {
    assert.equal(normalize('/a/./b//c/../d/'), '/a/b/d');
    assert.equal(normalize('vscode-vfs://host/a/./b/'), 'vscode-vfs://host/a/b');
    assert.equal(normalize('/'), '/');
  });

  it('are joined to a folder unless they stand for themselves', () => {
    assert.equal(join('/a', 'b/c'), '/a/b/c');
    assert.equal(join('/a/b', '../c'), '/a/c');
    assert.equal(join('/', 'a'), '/a');
    assert.equal(join('/a', '/b'), '/b');
  });

  it('lie in a folder, and a root in itself', () => {
    assert.equal(dirname('/a/b'), '/a');
    assert.equal(dirname('/a'), '/');
    assert.equal(dirname('/'), '/');
    assert.equal(dirname('c:/a'), 'c:/');
    assert.equal(dirname('vscode-vfs://host/a'), 'vscode-vfs://host/');
  });

  it('end in a name, and that in an extension', () => {
    assert.equal(basename('/a/b.ts'), 'b.ts');
    assert.equal(extname('/a/b.test.TS'), '.ts');
    assert.equal(extname('/a/.env'), '');
    assert.equal(extname('/a.b/c'), '');
  });

  it('know what lies within a folder, not beside it', () => {
    assert.equal(isWithin('/a/b', '/a'), true);
    assert.equal(isWithin('/a', '/a'), true);
    assert.equal(isWithin('/ab', '/a'), false);
    assert.equal(isWithin('/a', '/'), true);
  });

  it('are relative below a folder and whole elsewhere', () => {
    assert.equal(relative('/a', '/a/b/c'), 'b/c');
    assert.equal(relative('/', '/a'), 'a');
    assert.equal(relative('/a', '/a'), '');
    assert.equal(relative('/a', '/ab/c'), '/ab/c');
  });
});

describe('native paths', () => {
  it('of Windows get a small drive letter and forward slashes, and find their way back', () => {
    assert.equal(fromNativePath('C:\\Users\\me\\a.ts', true), 'c:/Users/me/a.ts');
    assert.equal(toNativePath('c:/Users/me/a.ts', true), 'c:\\Users\\me\\a.ts');
    assert.equal(fromNativePath('D:\\', true), 'd:/');
  });

  it('of Windows shares become URIs, and find their way back', () => {
    assert.equal(fromNativePath('\\\\host\\share\\a.ts', true), 'file://host/share/a.ts');
    assert.equal(toNativePath('file://host/share/a.ts', true), '\\\\host\\share\\a.ts');
    assert.equal(isAbsolute(fromNativePath('\\\\host\\share\\a.ts', true)), true);
  });

  it('of Windows lose the prefix for long names', () => {
    assert.equal(fromNativePath('\\\\?\\C:\\a.ts', true), 'c:/a.ts');
    assert.equal(fromNativePath('\\\\?\\UNC\\host\\share\\a.ts', true), 'file://host/share/a.ts');
  });

  it('of other systems stay as they are, backslashes too', () => {
    assert.equal(fromNativePath('/a/b\\c.ts', false), '/a/b\\c.ts');
    assert.equal(toNativePath('/a/b\\c.ts', false), '/a/b\\c.ts');
  });
});
