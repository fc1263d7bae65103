import type { Presigning } from '../../clients/presigning.ts';
import type { Reached } from '../../clients/setup.ts';
import { reportAtCall } from '../call-code.ts';
import type { Severity } from '../finding.ts';
import { codeOf, numberFix } from '../option-code.ts';
import { type CallContext, defineRule } from '../rule.ts';
import { givesMilliseconds } from './lifetime-units.ts';

const hour = 3_600;
const day = 24 * hour;
/** The longest that a signature of version 4 is good for (Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters", `X-Amz-Expires`). */
const longest = 7 * day;

/** A presigned URL is good for longer than it has to be, or than S3 allows. */
export const presignTooLong = defineRule({
  id: 'credentials/presign-too-long',
  severity: 'error',
  title: 'Presigned URLs that are good for too long',
  why:
    'A presigned URL is a bearer token: whoever gets hold of it, from a log, a history, a referrer, uses it with the rights of whoever signed it, and it cannot be taken back. ' +
    'S3 refuses a signature of version 4 that is to last more than seven days (v3 refuses to make it); one of version 2 lasts as long as it says. ' +
    'Made with temporary credentials it dies with them anyway. The lifetime is given in seconds: a number of milliseconds is a thousand times too long.',
  references: [
    {
      title: 'Amazon S3 User Guide: Download and upload objects with presigned URLs',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    },
    {
      title:
        'Amazon S3 API Reference: Authenticating Requests: Using Query Parameters (AWS Signature Version 4)',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    },
    {
      title: 'CWE-613: Insufficient Session Expiration',
      url: 'https://cwe.mitre.org/data/definitions/613.html',
    },
  ],
  examples: [
    {
      bad: `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });

export function linkTo(Key: string): Promise<string> {
  return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key }), { expiresIn: 30 * 24 * 3600 });
}
`,
      good: `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });

export function linkTo(Key: string): Promise<string> {
  return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key }), { expiresIn: 3600 });
}
`,
    },
  ],
  silent: [
    'the URL is good for an hour or less, or the lifetime is left to the SDK (15 minutes; an hour for forms);',
    'the number is not known;',
    'the service is on this machine;',
    '`Expires` is the header of an object that is uploaded.',
  ],
  checkCall(context) {
    const { call } = context;
    if (call.kind === 'presigning') for (const reached of call.lifetime) judge(reached, call, context);
  },
});

function judge(reached: Reached, call: Presigning, context: CallContext): void {
  if (reached.value.kind !== 'literal' || typeof reached.value.value !== 'number') return;
  const seconds = reached.value.value;
  if (seconds <= hour) return;
  const name = call.sdk === 'v3' && call.label !== 'createPresignedPost' ? 'expiresIn' : 'Expires';
  const code = codeOf({ ...reached, name });
  const inMilliseconds = givesMilliseconds(reached.value, seconds);
  const meant = seconds / 1000;
  const fixes = inMilliseconds
    ? numberFix(code, meant, `Give it in seconds: ${meant}`)
    : numberFix(code, hour, 'Let it be good for an hour');
  const message = inMilliseconds
    ? `The lifetime of a presigned URL is given in seconds: ${seconds} of them are ${inWords(seconds)}, not the ${inWords(meant)} that are meant.`
    : `${consequence(seconds, call)} Lower it; a new URL is made in no time.`;
  reportAtCall(reached, name, { message, severity: severityOf(seconds), fixes }, context, code);
}

function severityOf(seconds: number): Severity {
  if (seconds > longest) return 'error';
  return seconds > day ? 'warning' : 'info';
}

function consequence(seconds: number, { sdk, label }: Presigning): string {
  const what = label === 'createPresignedPost' ? 'form' : 'URL';
  if (seconds <= longest)
    return `Whoever gets hold of this presigned ${what} can use it for ${inWords(seconds)}.`;
  if (sdk === 'v2')
    return `This presigned ${what} is to be good for ${inWords(seconds)}: with a signature of version 4 that is refused, with an old one it holds for all that time.`;
  return `This presigned ${what} is to be good for ${inWords(seconds)}, and more than 7 days are refused.`;
}

function inWords(seconds: number): string {
  const [size, unit] = seconds >= day ? [day, 'day'] : seconds >= hour ? [hour, 'hour'] : [60, 'minute'];
  const count = Math.round((seconds / Number(size)) * 10) / 10;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
