import { defineRule } from '../rule.ts';
import { placeOf } from '../standing.ts';

/** Credentials are a part of a URL. */
export const inUrl = defineRule({
  id: 'credentials/in-url',
  severity: 'error',
  title: 'Credentials in a URL',
  why:
    'URLs end up in the logs of servers and proxies, in histories, in `Referer` headers and in error messages, TLS or not. ' +
    'No AWS service takes keys from there: requests are signed with them, and the keys themselves are never sent.',
  references: [
    {
      title: 'CWE-598: Use of GET Request Method With Sensitive Query Strings',
      url: 'https://cwe.mitre.org/data/definitions/598.html',
    },
    {
      title: 'RFC 3986: Uniform Resource Identifier, section 7.5, "Sensitive Information"',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-7.5',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
export const callback = \`https://jobs.example.com/run?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`;
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
export const callback = 'https://jobs.example.com/run';
`,
    },
  ],
  silent: [
    'the URL carries a signature: a presigner puts the key id and the token there;',
    "the keys are the documentation's examples;",
    'it is not known what is put into the URL.',
  ],
  checkCall({ call, report }) {
    if (call.kind !== 'disclosure' || call.to !== 'url') return;
    const { origin, leak } = call;
    const isHere = leak.from.node === origin.node;
    report({
      at: placeOf(origin),
      message: `This URL carries ${leak.what}: whoever sees it, in a log or a history, can use the credentials. Sign the request instead, and send no keys.`,
      path: [
        ...(isHere ? [] : [{ message: 'it comes from here', at: placeOf(leak.from) }]),
        { message: 'it becomes a part of this URL', at: placeOf(origin) },
      ],
    });
  },
});
