import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { createAnalyzer } from '../../server/src/analyzer.ts';
import { explanationJson, explanationText } from '../../server/src/cli/explanation.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { type Case, holdTrees, tree } from './explained.ts';

const cases: readonly Case[] = [
  {
    title: 'masks keys of AWS',
    source: `use({ accessKeyId: 'AKIAFERRYBOATMOORING', ‸secretAccessKey: 'Ferry/Boat+Mooring/Anchor/Harbour+Buoy77' });`,
    expected: `'********'  a.ts:1:61
→ "********"`,
  },
  {
    title: 'masks the pieces that a secret is made of',
    source: `const head = 'Ferry/Boat+Mooring/';
const secret = head + 'Anchor/Harbour+Buoy77';
use(‸secret);`,
    expected: `secret  a.ts:3:5
→ "********"

└─ declared: secret = head + '********'  a.ts:2:7
   ├─ of: head  a.ts:2:16
   │  └─ declared: head = '********'  a.ts:1:7
   └─ of: '********'  a.ts:2:23`,
  },
  {
    title: 'masks what stands under the name of a secret',
    source: `const dbPassword = 'paper moon';
const url = \`https://me:\${dbPassword}@store.example\`;
use(‸url);`,
    expected: `url  a.ts:3:5
→ "https://me:********@store.example"

└─ declared: url = \`https://me:\${dbPassword}@store.example\`  a.ts:2:7
   └─ of: dbPassword → "********"  a.ts:2:27
      └─ declared: dbPassword = '********'  a.ts:1:7`,
  },
  {
    title: 'masks a secret that only a client elsewhere tells',
    source: {
      'a.ts': `export const third = ‸'seven small ferries';
`,
      'b.ts': `import { S3Client } from '@aws-sdk/client-s3';
import { third } from './a';
export const s3 = new S3Client({ endpoint: 'https://store.example', credentials: { accessKeyId: 'harbour-master', secretAccessKey: third } });
`,
    },
    expected: `'********'  a.ts:1:22
→ "********"`,
  },
];

describe('secrets in explanations', () => {
  holdTrees(cases);

  it('masks what stands under secret names in larger objects, and not the objects', async () => {
    const text = await tree(
      "const secretsConfig = { region: 'eu-west-1', db: { passphrase: 'paper moon', port: 1 } };\nuse(‸secretsConfig);",
    );
    assert.ok(!text.includes('paper moon'), text);
    assert.match(text, /^→ \{ region: "eu-west-1", db: \{ passphrase: "\*{8}", port: 1 \} \}$/m);
  });

  it('shows no key, wherever one points', async () => {
    const keyId = 'AKIAFERRYBOATMOORING';
    const secret = 'Ferry/Boat+Mooring/Anchor/Harbour+Buoy77';
    const phrase = 'seven small ferries under a paper moon';
    const files = {
      '/w/keys.ts': `export const id = '${keyId}';\nexport const phrase = '${phrase}';\nconst first = '${secret.slice(0, 19)}';\nexport const secret = \`\${first}${secret.slice(19)}\`;\n`,
      '/w/a.ts': `import { S3Client } from '@aws-sdk/client-s3';
import * as keys from './keys';
const pair = (accessKeyId: string, secretAccessKey = '${secret}') => ({ accessKeyId, secretAccessKey });
const long = { before: '${'x'.repeat(960)}', after: '${secret}' };
export const clients = [
  new S3Client({ credentials: pair(keys.id, process.env.SECRET ?? keys.secret) }),
  new S3Client({ endpoint: 'https://store.example', credentials: pair('harbour', keys.phrase) }),
  new S3Client({ endpoint: 'https://me:${secret}@store.example', credentials: pair('${keyId}') }),
];
`,
    };
    const analyzer = createAnalyzer(memoryFileSystem(new Map(Object.entries(files))));
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    for (const [file, text] of Object.entries(files)) {
      for (const [index, line] of text.split('\n').entries()) {
        for (let column = 1; column <= line.length; column += 3) {
          const explanation = await analyzer.explain(file, { line: index + 1, column });
          if (explanation.kind === 'none') continue;
          const written =
            explanationText(explanation, '/w', picocolors.createColors(false)) +
            explanationJson(explanation, '/w');
          for (const hidden of [secret, keyId.slice(4), phrase])
            for (let at = 0; at + 8 <= hidden.length; at++)
              assert.ok(
                !written.includes(hidden.slice(at, at + 8)),
                `${file}:${index + 1}:${column} shows ${hidden.slice(at, at + 8)} in\n${written}`,
              );
        }
      }
    }
  });
});
