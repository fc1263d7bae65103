import assert from 'node:assert/strict';
import { scanned } from './findings.ts';

const imports = "import { S3Client } from '@aws-sdk/client-s3';\nimport { Agent } from 'node:https';\n";
const client =
  'new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } });\n';
const next = '// glacier-guard-ignore-next-line';

describe('suppression', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['silences the next line', `${imports}${next} tls/verification-disabled -- the proxy\n${client}`, []],
    [
      'silences no other line',
      `${imports}${next} tls/verification-disabled\n\n${client}`,
      ['a.ts:3 suppression/unused', 'a.ts:5 tls/verification-disabled'],
    ],
    [
      'silences no other rule',
      `${imports}${next} credentials/static-keys\n${client}`,
      ['a.ts:3 suppression/unused', 'a.ts:4 tls/verification-disabled'],
    ],
    [
      'silences a whole file',
      `/* glacier-guard-ignore-file tls/verification-disabled */\n${imports}${client}${client}`,
      [],
    ],
    [
      'is reported when it names no rule',
      `${imports}${next}\n${client}`,
      ['a.ts:3 suppression/unused', 'a.ts:4 tls/verification-disabled'],
    ],
    [
      'is reported when it names a rule that there is not',
      `${imports}${next} tls/nothing\n${client}`,
      ['a.ts:3 suppression/unused', 'a.ts:4 tls/verification-disabled'],
    ],
    [
      'is reported when nothing is found',
      `${imports}${next} tls/verification-disabled\nnew S3Client({});\n`,
      ['a.ts:3 suppression/unused'],
    ],
  ];
  for (const [name, text, expected] of table)
    it(name, async () => assert.deepEqual(await scanned({ 'a.ts': text }), expected));
});
