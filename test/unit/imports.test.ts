import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { addImport } from '../../server/src/fixes/imports.ts';
import { SourceModule } from '../../server/src/syntax/module.ts';

function withImport(text: string, path = '/a.ts'): string | undefined {
  const edits = addImport(new SourceModule(path, text), 'x', 'pkg');
  return edits && applyEdits(text, edits);
}

describe('addImport', () => {
  const table: readonly (readonly [string, string, string | undefined, string?])[] = [
    [
      'stands behind the last import',
      "import a from 'a';\n\na();\n",
      "import a from 'a';\nimport { x } from 'pkg';\n\na();\n",
    ],
    ['joins an import of the same package', "import { y } from 'pkg';\n", "import { y, x } from 'pkg';\n"],
    [
      'does not join an import of types',
      "import type { y } from 'pkg';\n",
      "import type { y } from 'pkg';\nimport { x } from 'pkg';\n",
    ],
    ['changes nothing when the name is there', "import { x } from 'pkg';\n", "import { x } from 'pkg';\n"],
    ['gives up when the name means something else', 'const x = 1;\n', undefined],
    ['gives up when the name is another package’s', "import { x } from 'other';\n", undefined],
    [
      'takes the quotation marks of the module',
      'import a from "a";\n',
      'import a from "a";\nimport { x } from "pkg";\n',
    ],
    [
      'does without semicolons where the module does',
      "import a from 'a'\n",
      "import a from 'a'\nimport { x } from 'pkg'\n",
    ],
    ['stands first where nothing is imported', 'a();\n', "import { x } from 'pkg';\na();\n"],
    ['stands behind a directive', "'use strict';\na();\n", "'use strict';\nimport { x } from 'pkg';\na();\n"],
    [
      'is a require where the module has no imports',
      "const a = require('a');\na();\n",
      "const a = require('a');\nconst { x } = require('pkg');\na();\n",
      '/a.js',
    ],
    [
      'takes Windows ends of lines',
      "import a from 'a';\r\na();\r\n",
      "import a from 'a';\r\nimport { x } from 'pkg';\r\na();\r\n",
    ],
  ];
  for (const [name, text, expected, path] of table)
    it(name, () => assert.equal(withImport(text, path), expected));
});
