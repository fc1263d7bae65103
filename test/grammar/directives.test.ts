import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import {
  parseGrammarTestCase,
  runGrammarTestCase,
  type TestFailure,
} from 'vscode-tmgrammar-test/dist/unit/index.js';
import manifest from '../../package.json';

const languages: Record<string, string> = {
  'source.ts': 'typescript',
  'source.tsx': 'tsx',
  'source.js': 'javascript',
  'source.js.jsx': 'jsx',
};

const registry = createRegistry([
  ...Object.entries(languages).map(([scopeName, file]) => ({
    scopeName,
    path: join(__dirname, `../../node_modules/tm-grammars/grammars/${file}.json`),
  })),
  ...manifest.contributes.grammars,
]);

describe('the grammar of suppression directives', () => {
  for (const scope of Object.keys(languages)) {
    it(`scopes directives in ${scope}, and nothing else`, () => check('directives.ts', scope));
  }
  for (const scope of ['source.tsx', 'source.js', 'source.js.jsx']) {
    it(`scopes directives among JSX in ${scope}`, () => check('jsx.tsx', scope));
  }
});

async function check(sample: string, scope: string): Promise<void> {
  const suffix = scope.slice('source'.length);
  // The grammars of TypeScript and JavaScript give the same scopes, each with its own suffix.
  const text = readFileSync(join(__dirname, 'samples', sample), 'utf8').replace(
    /(?<=^\/\/.*\b(?:source|comment\.[a-z.-]+|string\.(?:quoted\.single|template)))\.tsx?\b/gm,
    suffix,
  );
  const testCase = parseGrammarTestCase(text);
  assert.equal(testCase.metadata.scope, scope);
  assert.ok(testCase.assertions.length > 0);
  const failures = await runGrammarTestCase(registry, testCase);
  assert.equal(failures.map((failure) => describeFailure(sample, failure)).join('\n'), '');
}

function describeFailure(
  sample: string,
  { line, start, end, missing, unexpected, actual }: TestFailure,
): string {
  const wrong = [
    ...missing.map((scope) => `no ${scope}`),
    ...unexpected.map((scope) => `unexpected ${scope}`),
  ];
  return `${sample}:${line + 1}:${start + 1}-${end + 1}: ${wrong.join(', ')} among ${actual.join(' ')}`;
}
