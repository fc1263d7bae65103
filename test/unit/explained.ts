import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { createAnalyzer, type Explanation } from '../../server/src/analyzer.ts';
import { explanationText } from '../../server/src/cli/explanation.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';

type Files = Readonly<Record<string, string>>;

/** What is said of the place that `‸` marks in `a.ts`, or in the one of several files that holds it. */
async function explained(source: string | Files): Promise<Explanation> {
  const files = typeof source === 'string' ? { 'a.ts': source } : source;
  const [name, marked] = Object.entries(files).find(([, text]) => text.includes('‸')) ?? ['', ''];
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const disk = Object.entries(files).map(([path, text]) => [`/w/${path}`, text.replace('‸', '')] as const);
  const analyzer = createAnalyzer(memoryFileSystem(new Map(disk)));
  analyzer.setFolders([{ path: '/w', settings: {} }]);
  return analyzer.explain(`/w/${name}`, {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
}

/** The same as the command line writes it. */
export async function tree(source: string | Files): Promise<string> {
  const explanation = await explained(source);
  if (explanation.kind === 'none') return explanation.why;
  return explanationText(explanation, '/w', picocolors.createColors(false)).trimEnd();
}

/** The first two lines: what is pointed at, and its value. */
export async function head(source: string | Files): Promise<string> {
  return (await tree(source))
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/ {2}\S+:\d+:\d+/, '');
}

/** A text with `‸` at a place, and what is said of that. */
export interface Case {
  readonly title: string;
  readonly source: string | Files;
  readonly expected: string;
}

/** Holds what is said against what is expected, one test for each case. */
export function holdTrees(cases: readonly Case[]): void {
  for (const { title, source, expected } of cases)
    it(title, async () => assert.equal(await tree(source), expected));
}
