import assert from 'node:assert/strict';
import ts from 'typescript';
import { type Analyzer, createAnalyzer } from '../../server/src/analyzer.ts';
import { findCases } from '../runner/case.ts';
import { inMemory } from './findings.ts';

/** One in so many cases is taken; with GLACIER_GUARD_EDITS=1 every one. */
const share = Number(process.env.GLACIER_GUARD_EDITS ?? 4);

/** The files of a case, by their names below its folder. */
type Texts = ReadonlyMap<string, string>;

async function opened(texts: Texts): Promise<Analyzer> {
  const analyzer = createAnalyzer(inMemory(Object.fromEntries(texts)).fileSystem);
  analyzer.setFolders([{ path: '/w', settings: {} }]);
  return analyzer;
}

/** All findings of a folder, with every place on their ways, as text. */
async function findingsOf(analyzer: Analyzer): Promise<string> {
  const { findings } = await analyzer.findingsInFolders();
  return JSON.stringify(
    [...findings].sort(([a], [b]) => (a < b ? -1 : 1)),
    undefined,
    1,
  );
}

/** A text without one of its statements, for each of them; with each truth turned round; with lines before and behind. */
function editsOf(name: string, text: string): readonly string[] {
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const without = tree.statements.map(({ pos, end }) => text.slice(0, pos) + text.slice(end));
  const turned = [...text.matchAll(/\b(?:true|false)\b/g)].map(({ 0: word, index }) =>
    [text.slice(0, index), word === 'true' ? 'false' : 'true', text.slice(index + word.length)].join(''),
  );
  return [
    ...without,
    ...turned,
    `// a line\n${text}`,
    `${text}\nfunction added() {\n  return { added };\n}\n`,
  ];
}

describe('after an edit', () => {
  const cases = findCases()
    .filter((one) => one.files.size > 1)
    .filter((_, index) => index % share === 0);
  for (const one of cases) {
    it(`the findings of ${one.name} are those of a new look`, async () => {
      const texts = new Map([...one.files].map(([name, { text }]) => [name, text]));
      const analyzer = await opened(texts);
      await findingsOf(analyzer);
      for (const [name, text] of texts) {
        if (!/\.[cm]?[jt]sx?$/.test(name)) continue;
        analyzer.openDocument(`/w/${name}`, text);
        for (const edited of [...editsOf(name, text), text]) {
          analyzer.changeDocument(`/w/${name}`, edited);
          const fresh = await opened(new Map(texts).set(name, edited));
          assert.equal(await findingsOf(analyzer), await findingsOf(fresh), `${name}:\n${edited}`);
        }
      }
    });
  }
});
