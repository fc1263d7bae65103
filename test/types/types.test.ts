import assert from 'node:assert/strict';
import { type Case, findCases } from '../runner/case.ts';
import { type Files, fixCase, runCase, textsOf } from '../runner/run.ts';
import { mistakesIn, type TypeMistake } from './program.ts';

/** The texts of a case at one stage, in a folder of their own so that cases and stages do not meet. */
function laidOut(stage: string, one: Case, files: Files): [string, string][] {
  const folder = `${stage}/${one.rule}/${one.name.replace(/\.\w+$/, '')}`;
  return [...files]
    .filter(([name]) => one.files.get(name)?.typed)
    .map(([name, text]) => [`${folder}/${name}`, text]);
}

describe('cases compiled against the real types of the SDKs', function () {
  this.timeout(120_000);
  let mistakes: readonly TypeMistake[] = [];

  before(async () => {
    const texts = new Map<string, string>();
    for (const one of findCases()) {
      for (const [name, text] of laidOut('before', one, textsOf(one))) texts.set(name, text);
      if (one.expectations.length === 0) continue;
      const { files } = await fixCase(one, await runCase(one));
      for (const [name, text] of laidOut('after', one, files)) texts.set(name, text);
      const written = new Map([...one.files].map(([name, file]) => [name, file.fixed ?? file.text]));
      for (const [name, text] of laidOut('fixed', one, written)) texts.set(name, text);
    }
    mistakes = mistakesIn(texts);
  });

  const stages = {
    before: 'compile as they are written',
    after: 'compile after the fixes that the analyser gives',
    fixed: 'compile in the form that they want to be fixed to',
  };
  for (const [stage, sentence] of Object.entries(stages)) {
    it(sentence, () => {
      const found = mistakes.filter(({ file }) => file === '' || file.startsWith(`${stage}/`));
      const lines = found.map(({ file, line, message }) => `${file}:${line} (marks taken out): ${message}`);
      assert.deepEqual(lines, []);
    });
  }
});
