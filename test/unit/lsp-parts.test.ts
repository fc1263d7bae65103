import assert from 'node:assert/strict';
import { isWanted } from '../../server/src/lsp/action-kinds.ts';
import { clientFeatures } from '../../server/src/lsp/client-features.ts';
import { discreet } from '../../server/src/lsp/discreet-console.ts';
import { describeError } from '../../server/src/lsp/log.ts';
import { rulePagesFor } from '../../server/src/lsp/rule-page.ts';
import { ownPart, readSettings } from '../../server/src/lsp/settings.ts';
import { ignoreFile, ignoreLine } from '../../server/src/lsp/suppression.ts';
import { modernCapabilities } from '../lsp/rpc-client.ts';

describe('lsp: what a client can do', () => {
  it('is nothing when it announces nothing', () => {
    assert.ok(Object.values(clientFeatures({})).every((feature) => feature === false));
  });

  it('is everything when it announces everything', () => {
    assert.ok(Object.values(clientFeatures(modernCapabilities)).every((feature) => feature === true));
  });
});

describe('lsp: settings', () => {
  it('keep what is well formed and leave out the rest', () => {
    const value = {
      enable: null,
      rules: { 'tls/x': 'off', 'tls/y': 'loud', 'tls/z': 3 },
      scope: 'archive',
      nodeVersion: '20',
      trace: { server: 'off' },
    };
    assert.deepEqual(readSettings(value), {
      enable: true,
      settings: { rules: { 'tls/x': 'off' }, scope: 'archive' },
    });
    assert.deepEqual(readSettings(null), { enable: true, settings: {} });
    assert.deepEqual(readSettings({ enable: false, nodeVersion: 18 }), {
      enable: false,
      settings: { nodeVersion: 18 },
    });
  });

  it('are found under the name of the section, or bare', () => {
    assert.deepEqual(ownPart({ glacierGuard: { enable: false } }), { enable: false });
    assert.deepEqual(ownPart({ enable: false }), { enable: false });
    assert.equal(ownPart({ rulePages: 'vscode' }), undefined);
    assert.equal(ownPart({ glacierGuard: null }), undefined);
    assert.equal(ownPart(null), undefined);
  });
});

describe('lsp: kinds of code actions', () => {
  it('form a tree', () => {
    const kind = 'source.fixAll.glacierGuard';
    for (const only of ['source', 'source.fixAll', kind, '']) assert.ok(isWanted(kind, [only]), only);
    for (const only of ['quickfix', 'source.fixAll.eslint', 'source.fix', `${kind}.more`]) {
      assert.ok(!isWanted(kind, [only]), only);
    }
  });
});

describe('lsp: pages of rules', () => {
  const bundled = (rule: string) => `file:///${rule}.md`;

  it('are links to our extension when it asks for them, in every build of the editor', () => {
    const page = rulePagesFor({ rulePages: 'vscode-insiders' }, bundled);
    assert.equal(page('tls/x'), 'vscode-insiders://glacier-guard.glacier-guard/rule/tls/x');
  });

  it('are those beside the server for all other clients', () => {
    for (const options of [undefined, null, {}, { rulePages: 1 }, { rulePages: 'not a scheme' }]) {
      assert.equal(rulePagesFor(options, bundled)('tls/x'), 'file:///tls/x.md');
    }
  });
});

describe('lsp: errors in the log', () => {
  it('keep their place and lose their words', () => {
    const told = describeError(new SyntaxError('Unexpected token\n    at "AKIA:1:2"'));
    assert.match(told, /^SyntaxError\n +at .*lsp-parts/);
    assert.doesNotMatch(told, /AKIA|Unexpected/);
    assert.equal(describeError('AKIA'), 'string');
  });

  it('keep a code that says what happened', () => {
    assert.match(describeError(Object.assign(new Error('x'), { code: 'ENOENT' })), /^Error \(ENOENT\)/);
  });
});

describe('lsp: messages of the protocol library', () => {
  it('lose what they quote', () => {
    assert.equal(
      discreet('Received message which is no message:\n{\n  "text": "AKIA"\n}'),
      'Received message which is no message:',
    );
    assert.equal(
      discreet("Notification handler 'x' failed with message: AKIA"),
      "Notification handler 'x' failed",
    );
    assert.equal(discreet('x: Error\n    at f (a.js:1:2)'), 'x: Error\n    at f (a.js:1:2)');
  });
});

describe('lsp: suppression comments', () => {
  const rule = 'tls/x';

  /** The text after a suppression of what `BAD` names, or undefined when none is offered. */
  function ignored(text: string, how: 'line' | 'file' = 'line', file = '/a.ts'): string | undefined {
    const start = text.indexOf('BAD');
    const at = { file, start, end: start + 3 };
    const edit = how === 'line' ? ignoreLine(at, rule, text) : ignoreFile(file, rule, text);
    return edit && text.slice(0, edit.at.start) + edit.newText + text.slice(edit.at.end);
  }

  it('stand above the line, as far in as it is', () => {
    assert.equal(
      ignored('f({\n\t  a: BAD,\n});'),
      'f({\n\t  // glacier-guard-ignore-next-line tls/x -- say why here\n\t  a: BAD,\n});',
    );
    assert.equal(ignored('BAD'), '// glacier-guard-ignore-next-line tls/x -- say why here\nBAD');
  });

  it('keep the line breaks of the file', () => {
    assert.equal(
      ignored('a;\r\nBAD;\r\n'),
      'a;\r\n// glacier-guard-ignore-next-line tls/x -- say why here\r\nBAD;\r\n',
    );
  });

  it('join a directive that is there', () => {
    assert.equal(
      ignored('  // glacier-guard-ignore-next-line tls/a, tls/b -- for tests\n  BAD'),
      '  // glacier-guard-ignore-next-line tls/a, tls/b, tls/x -- for tests\n  BAD',
    );
    assert.equal(
      ignored('/* glacier-guard-ignore-file tls/a -- all of it */\nBAD', 'file'),
      '/* glacier-guard-ignore-file tls/a, tls/x -- all of it */\nBAD',
    );
  });

  it('do not part a directive behind code from its line', () => {
    assert.equal(ignored('a(); // glacier-guard-ignore-next-line tls/a\nBAD'), undefined);
  });

  it('are not offered where they would become text', () => {
    assert.equal(ignored('const a = `\n' + '$' + '{BAD}`;'), undefined, 'template');
    assert.equal(ignored('const a = "x\\\n" + BAD;'), undefined, 'continued string');
    assert.equal(ignored('/* x\n */ BAD'), undefined, 'comment');
    assert.equal(ignored('<a>\n  some {BAD} words\n</a>', 'line', '/a.tsx'), undefined, 'words in JSX');
  });

  it('are an expression among the children of a JSX element', () => {
    const comment = '{/* glacier-guard-ignore-next-line tls/x -- say why here */}';
    assert.equal(ignored('<a>\n  {BAD}\n</a>', 'line', '/a.tsx'), `<a>\n  ${comment}\n  {BAD}\n</a>`);
    assert.equal(ignored('<a>\n{BAD}\n</a>', 'line', '/a.tsx'), `<a>\n${comment}\n{BAD}\n</a>`);
    assert.equal(
      ignored('<a>\n  {/* glacier-guard-ignore-next-line tls/a */}\n  {BAD}\n</a>', 'line', '/a.tsx'),
      '<a>\n  {/* glacier-guard-ignore-next-line tls/a, tls/x */}\n  {BAD}\n</a>',
    );
  });

  it('are offered among JSX attributes, in template expressions and behind comments', () => {
    assert.ok(ignored('<a\n  b={BAD}\n/>', 'line', '/a.tsx'));
    assert.ok(ignored('const a = `x$' + '{f({\n  b: BAD })}`;'));
    assert.ok(ignored('// x\n/* y */\nBAD'));
    assert.ok(ignored('x; /* y */ // z\nBAD'));
  });

  it('for a file stand at its top, below a hashbang', () => {
    assert.equal(
      ignored('#!/usr/bin/env node\nBAD', 'file'),
      '#!/usr/bin/env node\n/* glacier-guard-ignore-file tls/x -- say why here */\nBAD',
    );
  });

  it('for a file do not join words in a template', () => {
    const text = 'const a = `\n/* glacier-guard-ignore-file tls/a */`; BAD';
    assert.equal(ignored(text, 'file'), `/* glacier-guard-ignore-file tls/x -- say why here */\n${text}`);
  });
});
