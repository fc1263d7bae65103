import assert from 'node:assert/strict';
import { fingerprint } from '../../server/src/rules/fingerprint.ts';
import { SourceModule } from '../../server/src/syntax/module.ts';

/** The fingerprint of the text between `⟦` and `⟧`. */
function of(marked: string, { rule = 'a/b', file = 'src/a.ts', order = 0 } = {}): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const module = new SourceModule('/w/src/a.ts', marked.replace(/[⟦⟧]/g, ''));
  return fingerprint(rule, file, module, { file: '/w/src/a.ts', start, end }, order);
}

describe('fingerprint', () => {
  const one = of('function f() { g({ ⟦a: false⟧ }) }');

  it('is sixteen hexadecimal digits', () => assert.match(one, /^[0-9a-f]{16}$/));
  it('stays when lines move', () => assert.equal(of('\n\n// why\nfunction f() { g({ ⟦a: false⟧ }) }'), one));
  it('stays when white space changes', () =>
    assert.equal(of('function f() {\n  g({\n    ⟦a:   false⟧,\n  })\n}'), one));
  it('stays when code beside it changes', () =>
    assert.equal(of('x(); function f() { y(); g({ b: 1, ⟦a: false⟧ }) }'), one));
  it('differs by its text', () => assert.notEqual(of('function f() { g({ ⟦a: true⟧ }) }'), one));
  it('differs by the declarations around', () =>
    assert.notEqual(of('function h() { g({ ⟦a: false⟧ }) }'), one));
  it('differs by rule, file and order', () => {
    const text = 'function f() { g({ ⟦a: false⟧ }) }';
    const others = [of(text, { rule: 'a/c' }), of(text, { file: 'src/b.ts' }), of(text, { order: 1 })];
    assert.equal(new Set([one, ...others]).size, 4);
  });
});
