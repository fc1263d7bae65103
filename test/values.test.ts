import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './unit/evaluation.ts';
import { chapters } from './values/index.ts';

const constructs = chapters.flatMap((chapter) => chapter.constructs);

for (const { title, cases } of constructs) {
  describe(`values: ${title}`, () => {
    for (const one of cases) {
      it(one.title, () => assert.equal(evaluate(one.code, one.files, one.path), one.is));
    }
  });
}

describe('values: the constructs', () => {
  it('are all listed in test/values/index.ts', async () => {
    const folder = join(import.meta.dirname, 'values');
    const names = readdirSync(folder).filter((name) => !/^(?:index|construct|.*\.test)\.ts$/.test(name));
    const unlisted: string[] = [];
    for (const name of names) {
      const { default: one } = await import(join(folder, name));
      if (!constructs.includes(one)) unlisted.push(name);
    }
    none(unlisted);
  });

  it('have titles of their own, and so have the cases of each', () => {
    none(repeated(constructs.map(({ title }) => title)));
    for (const { cases } of constructs) none(repeated(cases.map(({ title }) => title)));
  });

  it('show no code twice', () => {
    const cases = constructs.flatMap((one) => one.cases);
    none(repeated(cases.map(({ code, files }) => JSON.stringify([code, files]))));
  });
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function none(found: readonly string[]): void {
  assert.deepEqual(found, []);
}
