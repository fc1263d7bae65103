import assert from 'node:assert/strict';
import { directivesIn } from '../../server/src/syntax/directives.ts';
import { SourceModule } from '../../server/src/syntax/module.ts';

function directives(text: string, path = '/a.tsx'): string {
  return directivesIn(new SourceModule(path, text))
    .map(
      ({ kind, rules, reason, line }) =>
        `${kind}${line === undefined ? '' : ` ${line}`}: ${rules.map(({ id }) => id).join(' ')}${reason === undefined ? '' : ` (${reason})`}`,
    )
    .join('; ');
}

describe('directives', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['speak of the next line', '// glacier-guard-ignore-next-line a/b\nx;', 'next-line 2: a/b'],
    [
      'speak of the line behind a longer comment',
      '/*\n glacier-guard-ignore-next-line a/b\n*/\nx;',
      'next-line 4: a/b',
    ],
    ['speak of the whole file', '/* glacier-guard-ignore-file a/b */', 'file: a/b'],
    ['name several rules', '// glacier-guard-ignore-next-line a/b, c/d', 'next-line 2: a/b c/d'],
    [
      'have a reason',
      '// glacier-guard-ignore-next-line a/b -- it is -- so',
      'next-line 2: a/b (it is -- so)',
    ],
    ['may name nothing', '// glacier-guard-ignore-next-line', 'next-line 2: '],
    ['stand behind code on its line', 'x; // glacier-guard-ignore-next-line a/b', 'next-line 2: a/b'],
    ['stand at the end of the file', 'x;\n// glacier-guard-ignore-file a/b', 'file: a/b'],
    [
      'stand in JSX as comments do',
      'const a = <p>{/* glacier-guard-ignore-next-line a/b */}\n</p>',
      'next-line 2: a/b',
    ],
    ['are none in a string', "const a = '// glacier-guard-ignore-next-line a/b';", ''],
    ['are none in a template', 'const a = `\n// glacier-guard-ignore-next-line a/b\n`;', ''],
    ['are none in the text of JSX', 'const a = <p>// glacier-guard-ignore-next-line a/b</p>;', ''],
    ['are none in prose', '// Use glacier-guard-ignore-next-line a/b here', ''],
    ['are none with another word', '// glacier-guard-ignore-next-lines a/b', ''],
  ];
  for (const [name, text, expected] of table) it(name, () => assert.equal(directives(text), expected));
});
