import { defineRule } from '../rule.ts';
import { clientStep, placeOf } from '../standing.ts';

/** The v2 SDK makes a client. */
export const v2EndOfSupport = defineRule({
  id: 'sdk/v2-end-of-support',
  severity: 'info',
  title: 'The v2 SDK is out of support',
  why:
    'The AWS SDK for JavaScript v2 reached the end of its support on 8 September 2025: it gets no fixes any more, those of security included. ' +
    'Version 3 does the same with smaller packages, and checks TLS and regions better by default. `aws-sdk-js-codemod` moves most of the code.',
  references: [
    {
      title: 'AWS Developer Tools Blog: Announcing end-of-support for AWS SDK for JavaScript v2',
      url: 'https://aws.amazon.com/blogs/developer/announcing-end-of-support-for-aws-sdk-for-javascript-v2/',
    },
    {
      title: 'CWE-1104: Use of Unmaintained Third Party Components',
      url: 'https://cwe.mitre.org/data/definitions/1104.html',
    },
  ],
  examples: [
    {
      bad: `import { S3 } from 'aws-sdk';

export const s3 = new S3({ region: 'eu-west-1' });
`,
      good: `import { S3 } from '@aws-sdk/client-s3';

export const s3 = new S3({ region: 'eu-west-1' });
`,
    },
  ],
  silent: ['another client of the file was named already;', 'v2 is imported, and makes no client.'],
  checkModule({ setups, module, report }) {
    const first = setups.find(
      ({ kind, sdk, origin }) => kind === 'client' && sdk === 'v2' && origin.module === module,
    );
    if (!first) return;
    report({
      at: placeOf(first.origin),
      message: `This ${first.label} is made by the v2 SDK, which has been out of support since September 2025. Move to the packages of v3.`,
      path: [clientStep(first)],
    });
  },
});
