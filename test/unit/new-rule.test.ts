import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { layOutRule, withRule } from '../../scripts/new-rule.ts';
import { findCases } from '../runner/case.ts';

const repository = join(import.meta.dirname, '../..');

const catalogue = `import { staticKeys } from './credentials/static-keys.ts';
import type { Rule } from './rule.ts';
import { verificationDisabled } from './tls/verification-disabled.ts';

/** The catalogue, ordered as it is shown. */
export const rules: readonly Rule[] = [verificationDisabled, staticKeys];
`;

/** What stands between the brackets of the catalogue. */
function listed(index: string): string[] {
  return (/= \[([^\]]*)\]/.exec(index)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

describe('npm run new:rule', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'glacier-guard-new-rule-'));
    cpSync(join(repository, 'server/src/rules'), join(root, 'server/src/rules'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('lays out the rule, a firing and a silent case, and puts the rule into the catalogue', async () => {
    const written = await layOutRule(root, 'tls/made-up-fault');
    assert.deepEqual(written, [
      'server/src/rules/tls/made-up-fault.ts',
      'test/cases/tls/made-up-fault/fires.ts',
      'test/cases/tls/made-up-fault/stays-silent.ts',
      'server/src/rules/index.ts',
    ]);
    const rule = readFileSync(join(root, written[0]!), 'utf8');
    assert.match(rule, /id: 'tls\/made-up-fault'/);
    assert.match(rule, /title: 'Made up fault'/);
    const index = readFileSync(join(root, 'server/src/rules/index.ts'), 'utf8');
    assert.match(index, /import \{ madeUpFault \} from '\.\/tls\/made-up-fault\.ts';/);
    assert.ok(listed(index).includes('madeUpFault'));
  });

  it('writes cases that the runner reads: one mark in the firing one, none in the other', async () => {
    await layOutRule(root, 'sdk/made-up-fault');
    const [firing, silent] = findCases(join(root, 'test/cases'));
    assert.deepEqual(
      firing?.expectations.map(({ line, rule }) => [line, rule]),
      [[3, 'sdk/made-up-fault']],
    );
    const [expectation] = firing?.expectations ?? [];
    const line = firing?.files.get('fires.ts')?.written[2] ?? '';
    const marked = line.slice(expectation!.column - 1, expectation!.endColumn - 1);
    assert.equal(marked, "new S3Client({ region: 'eu-west-1' })");
    assert.deepEqual(silent?.expectations, []);
  });

  it('writes a rule that fits the types of rules', async () => {
    const written = await layOutRule(root, 'archive/made-up-fault');
    const path = join(repository, written[0]!);
    const text = readFileSync(join(root, written[0]!), 'utf8');
    const config = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, repository);
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.readFile = (file) => (file === path ? text : readFile.call(host, file));
    host.fileExists = (file) => file === path || fileExists.call(host, file);
    const program = ts.createProgram(
      [path],
      { ...options, incremental: false, tsBuildInfoFile: undefined! },
      host,
    );
    const mistakes = program.getSemanticDiagnostics(program.getSourceFile(path));
    assert.deepEqual(
      mistakes.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
      [],
    );
  }).timeout(30_000);

  it('keeps the catalogue in the order of its groups', () => {
    const inOrder = (id: string): string[] => listed(withRule(catalogue, id, 'added'));
    assert.deepEqual(inOrder('tls/added'), ['verificationDisabled', 'added', 'staticKeys']);
    assert.deepEqual(inOrder('credentials/added'), ['verificationDisabled', 'staticKeys', 'added']);
    assert.deepEqual(inOrder('sdk/added'), ['verificationDisabled', 'staticKeys', 'added']);
  });

  it('keeps the imports sorted by path', () => {
    const paths = (id: string): string[] =>
      [...withRule(catalogue, id, 'added').matchAll(/from '(.*)'/g)].map(([, path]) => path!);
    for (const id of ['archive/added', 'credentials/zzz', 'tls/added', 'tls/zzz']) {
      assert.deepEqual(paths(id), [...paths(id)].sort());
    }
  });

  it('breaks the list over lines when it grows too long for one', () => {
    let index = catalogue;
    for (const number of [1, 2, 3, 4, 5])
      index = withRule(index, `tls/rule-${number}`, `ruleWithALongName${number}`);
    assert.match(index, /\n {2}ruleWithALongName3,\n/);
    assert.equal(listed(index).length, 7);
    assert.ok(index.split('\n').every((line) => line.length <= 110));
  });

  it('refuses what is no id, an unknown group, and what is there already, and writes nothing', async () => {
    const index = join(root, 'server/src/rules/index.ts');
    const before = readFileSync(index, 'utf8');
    for (const id of [
      'tls',
      'tls/',
      'tls/Some-Name',
      'tls/some_name',
      'tls/-x',
      'tls/a/b',
      '../x',
      '/tls/x',
    ]) {
      await assert.rejects(layOutRule(root, id), {
        message: `"${id}" is no rule id: it has the form tls/some-name`,
      });
    }
    await assert.rejects(layOutRule(root, 'network/x'), /there is no group network/);
    assert.equal(readFileSync(index, 'utf8'), before);
    assert.ok(!existsSync(join(root, 'test')));
    await layOutRule(root, 'tls/twice');
    await assert.rejects(layOutRule(root, 'tls/twice'), /tls\/twice exists already/);
  });

  it('gives rules of the same name in two groups names of their own', async () => {
    await layOutRule(root, 'tls/same-name');
    await layOutRule(root, 'route/same-name');
    const index = readFileSync(join(root, 'server/src/rules/index.ts'), 'utf8');
    assert.ok(listed(index).includes('sameName'));
    assert.ok(listed(index).includes('routeSameName'));
  });
});
