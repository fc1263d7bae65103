import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/finding.ts';
import { makeCase, writtenLine } from '../runner/case.ts';
import { compare, toReported } from '../runner/compare.ts';
import { readMarks } from '../runner/marks.ts';

/** What a made-up analyser reports: a stretch of a file's text, by the words in it. */
interface Said {
  readonly file?: string;
  readonly words: string;
  readonly rule?: string;
  readonly more?: Partial<Finding>;
}

function complaintsOf(texts: Record<string, string>, reported: readonly Said[]): readonly string[] {
  const one = makeCase('tls/verification-disabled', 'made-up', new Map(Object.entries(texts)));
  const findings = reported.map(({ file = 'a.ts', words, rule = 'tls/some-rule', more }): Finding => {
    const start = one.files.get(file)!.text.indexOf(words);
    assert.notEqual(start, -1, words);
    return {
      rule,
      severity: 'error',
      message: 'Verification is off.',
      at: { file, start, end: start + words.length },
      path: [],
      otherPaths: [],
      fixes: [],
      fingerprint: '',
      ...more,
    };
  });
  return compare(
    one.expectations,
    findings.map((finding) => toReported(finding, one.files, (file) => file)),
    (at) => writtenLine(one, at),
  ).complaints;
}

const option = 'rejectUnauthorized: false';
const marked = `const agent = new Agent({ ${option} });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/some-rule`;

describe('marks of a case', () => {
  it('are taken out of the text that is analysed, and lines keep the numbers they are written with', () => {
    const { text, writtenLines } = readMarks(
      'one\n//  ^^ a/b\ntwo\n  // @1-3 a/b\n  // ^^ c/d\nthree',
      'a.ts',
    );
    assert.equal(text, 'one\ntwo\nthree');
    assert.deepEqual(writtenLines, [1, 3, 6]);
  });

  it('may be several under one line, which is the one they speak of', () => {
    const { expectations } = readMarks('\none(two)\n//^ a/b\n//    ^^^ c/d', 'a.ts');
    assert.deepEqual(
      expectations.map(({ line, column, endColumn, rule }) => [line, column, endColumn, rule]),
      [
        [2, 3, 4, 'a/b'],
        [2, 7, 10, 'c/d'],
      ],
    );
  });

  it('name columns in figures where carets have no room', () => {
    const { expectations } = readMarks('a();\n// @1-4 tls/some-rule', 'a.ts');
    assert.deepEqual(expectations, [
      { file: 'a.ts', line: 1, column: 1, endColumn: 4, rule: 'tls/some-rule' },
    ]);
  });

  it('say severity, message, path, number of clients, condition and fix', () => {
    const line =
      '//  ^^ a/b-c [warning] -- some words | path: 3 > b.ts:7 | paths: 2 | when: INSECURE | fix: 2';
    const [expectation] = readMarks(`const x;\n${line}`, 'a.ts').expectations;
    assert.deepEqual(expectation, {
      file: 'a.ts',
      line: 1,
      column: 5,
      endColumn: 7,
      rule: 'a/b-c',
      severity: 'warning',
      message: 'some words',
      path: [
        { file: 'a.ts', line: 3 },
        { file: 'b.ts', line: 7 },
      ],
      paths: 2,
      when: 'INSECURE',
      fix: 2,
    });
  });

  it('can stand in comments of JSX and of .env files', () => {
    assert.equal(readMarks('<A b />\n{/* ^^ a/b */}', 'a.tsx').expectations[0]?.rule, 'a/b');
    assert.equal(readMarks('A=0\n# ^ a/b', '.env').expectations[0]?.rule, 'a/b');
  });

  it('are refused when they cannot be read', () => {
    const wrong = [
      '// ^^ a/b',
      'x\n// ^^ no rule',
      'x\n// ^^',
      'x\n// @4-4 a/b',
      'x\n// ^^ a/b [grave]',
      'x\n// ^^ a/b | because: so',
      'x\n// ^^ a/b | fix: first',
      'x\n// ^^ a/b | path: somewhere',
      '// case: node=old\nx',
    ];
    for (const text of wrong) assert.throws(() => readMarks(text, 'a.ts'), /^MarkError: a\.ts:\d+: /);
  });

  it('leave other comments alone', () => {
    const text = '// see ^above\nx();\n// x ^ 2\n/* @types/node */';
    assert.equal(readMarks(text, 'a.ts').text, text);
  });
});

describe('the first line of a case', () => {
  it('chooses Node, scope, severities and line ends, and is not analysed', () => {
    const header = '// case: node=14 scope=archive rules={"a/b": "off", "c/d": "info"} no-types crlf';
    const { text, options, writtenLines } = readMarks(`${header}\none\ntwo`, 'a.ts');
    assert.equal(text, 'one\r\ntwo');
    assert.deepEqual(writtenLines, [2, 3]);
    assert.deepEqual(options, {
      node: 14,
      scope: 'archive',
      rules: { 'a/b': 'off', 'c/d': 'info' },
      noTypes: true,
      crlf: true,
    });
  });
});

describe('findings held against the marks', () => {
  it('pass when each meets one', () => {
    assert.deepEqual(complaintsOf({ 'a.ts': marked }, [{ words: option }]), []);
  });

  it('fail when one is not expected, and say its line as written', () => {
    const [complaint, ...more] = complaintsOf({ 'a.ts': `${marked}\nother();` }, [
      { words: option },
      { words: 'other' },
    ]);
    assert.deepEqual(more, []);
    assert.match(complaint!, /^a\.ts:3 tls\/some-rule \[error\] is reported and not expected/);
    assert.match(complaint!, / {2}other\(\);\n {2}\^{5}\n/);
  });

  it('fail when a mark is not met', () => {
    const [complaint, ...more] = complaintsOf({ 'a.ts': marked }, []);
    assert.deepEqual(more, []);
    assert.match(complaint!, /^a\.ts:1 tls\/some-rule is expected and not reported/);
  });

  it('fail when another rule speaks', () => {
    const complaints = complaintsOf({ 'a.ts': marked }, [{ words: option, rule: 'tls/other' }]);
    assert.equal(complaints.length, 2);
  });

  it('fail when a range is off by one at its start or its end, and show both', () => {
    for (const words of [` ${option}`, option.slice(1), `${option} `, option.slice(0, -1)]) {
      const [complaint, ...more] = complaintsOf({ 'a.ts': marked }, [{ words }]);
      assert.deepEqual(more, []);
      assert.match(complaint!, /^a\.ts:1 tls\/some-rule has another range than expected:/);
      assert.match(complaint!, /\n {2}expected {27}\^{25}\n {2}reported +\^+$/);
    }
  });

  it('fail when two findings stand where one is expected', () => {
    assert.equal(complaintsOf({ 'a.ts': marked }, [{ words: option }, { words: option }]).length, 1);
  });

  it('hold a range over several lines against its first line and the end of its last', () => {
    const text = 'const c = new C({\n//        ^^^^^^^…})\n  region,\n});'.replace(
      '…})',
      '…}) tls/some-rule',
    );
    assert.deepEqual(complaintsOf({ 'a.ts': text }, [{ words: 'new C({\n  region,\n})' }]), []);
    assert.equal(complaintsOf({ 'a.ts': text }, [{ words: 'new C({\n  region,\n}' }]).length, 1);
    assert.equal(complaintsOf({ 'a.ts': text }, [{ words: 'new C({\n  region,\n});' }]).length, 1);
    assert.equal(complaintsOf({ 'a.ts': text }, [{ words: 'new C({' }]).length, 1);
  });

  it('hold severity, message, condition and fixes against what is said', () => {
    const asked = (clauses: string, more: Partial<Finding>): readonly string[] =>
      complaintsOf({ 'a.ts': `${marked}${clauses}` }, [{ words: option, more }]);
    assert.deepEqual(asked(' [error] -- is off | fix: none', {}), []);
    assert.match(asked(' [warning]', {})[0]!, /severity is error, not warning/);
    assert.match(asked(' -- is on', {})[0]!, /has no "is on"/);
    assert.match(asked('', { condition: 'when X' })[0]!, /only under a condition, which is not expected/);
    assert.match(asked(' | when: X', {})[0]!, /has no condition/);
    assert.match(asked(' | when: Y', { condition: 'when X' })[0]!, /"when X" has no "Y"/);
    assert.deepEqual(asked(' | when: X', { condition: 'when X is set' }), []);
    assert.match(asked(' | fix: 1', {})[0]!, /has 0 fix\(es\), fix 1 expected/);
    assert.match(
      asked(' | fix: none', { fixes: [{ title: '', safe: true, edits: [] }] })[0]!,
      /none expected/,
    );
  });

  it('hold the lines of the path, in this file and others, against what is said', () => {
    const other = '\nimport { agent } from "./a";\nnew C({ agent });';
    const clientAt = other.indexOf('new C');
    const path = [
      { message: 'made here', at: { file: 'a.ts', start: 14, end: 20 } },
      { message: 'reaches the client', at: { file: 'b.ts', start: clientAt, end: clientAt + 5 } },
    ];
    const asked = (clauses: string): readonly string[] =>
      complaintsOf({ 'a.ts': `${marked}${clauses}`, 'b.ts': other }, [{ words: option, more: { path } }]);
    assert.deepEqual(asked(' | path: 1 > b.ts:3 | paths: 1'), []);
    assert.match(asked(' | path: 1 > b.ts:2')[0]!, /path is a\.ts:1 > b\.ts:3, not a\.ts:1 > b\.ts:2/);
    assert.match(asked(' | paths: 2')[0]!, /leads to 1 client\(s\), not 2/);
  });
});
