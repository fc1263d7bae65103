import { defineRule } from '../rule.ts';

/** A directive silences nothing; `rules/suppression.ts` reports it when all other rules have spoken. */
export const unusedSuppression = defineRule({
  id: 'suppression/unused',
  severity: 'info',
  title: 'A directive silences nothing',
  why:
    'A directive that outlives what it was written for hides the next fault that comes to the same place. ' +
    'One with a misspelt rule silences nothing at all.',
  references: [
    { title: 'CWE-1164: Irrelevant Code', url: 'https://cwe.mitre.org/data/definitions/1164.html' },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

// glacier-guard-ignore-next-line tls/verification-disabled -- the proxy has its own authority
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
  ],
  silent: ['the rule that the directive names reports something there, or is turned off.'],
  check() {},
});
