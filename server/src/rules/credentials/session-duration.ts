import type { RoleRequest } from '../../clients/role-requests.ts';
import type { Reached } from '../../clients/setup.ts';
import { type SessionRange, sessionRanges } from '../../knowledge/sts-operations.ts';
import { reportAtCall } from '../call-code.ts';
import { codeOf, numberFix } from '../option-code.ts';
import { type CallContext, defineRule } from '../rule.ts';

/** A session of STS lasts longer than it has to, or is asked for a time that STS does not grant. */
export const sessionDuration = defineRule({
  id: 'credentials/session-duration',
  severity: 'error',
  title: 'STS sessions of a length that is refused, or longer than needed',
  why:
    'STS grants a role between 15 minutes and 12 hours, and a user up to 36 hours; a request for anything else fails. ' +
    'Temporary credentials cannot be taken back one by one, so whoever finds them has them until they expire: the shorter the better. ' +
    'A provider such as `fromTemporaryCredentials` fetches new ones by itself, so that an hour is enough however long the work takes. ' +
    'A role that was assumed with the credentials of another role is given an hour at most.',
  references: [
    {
      title: 'AWS Security Token Service API Reference: AssumeRole, `DurationSeconds`',
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    },
    {
      title: 'AWS Security Token Service API Reference: GetSessionToken, `DurationSeconds`',
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({
    params: { RoleArn: 'arn:aws:iam::111122223333:role/archive', DurationSeconds: 86400 },
  }),
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({
    params: { RoleArn: 'arn:aws:iam::111122223333:role/archive', DurationSeconds: 3600 },
  }),
});
`,
    },
  ],
  silent: [
    'a role is asked for with an hour or less, a session of a user with the twelve hours that STS gives by itself, or less;',
    'the number is not known.',
  ],
  checkCall(context) {
    const { call } = context;
    const range = call.kind === 'role-request' ? sessionRanges.get(call.operation) : undefined;
    if (call.kind !== 'role-request' || !range) return;
    for (const reached of call.parameter('DurationSeconds')) judge(reached, range, call, context);
  },
});

function judge(
  reached: Reached,
  range: SessionRange,
  { operation }: RoleRequest,
  context: CallContext,
): void {
  const { value } = reached.value.kind === 'literal' ? reached.value : {};
  if (typeof value !== 'number' || (value >= range.least && value <= range.usual)) return;
  const isRefused = value < range.least || value > range.most;
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  const lasts = `${inWords(range.usual)} is what STS gives unasked`;
  const message = isRefused
    ? `STS refuses ${name} for ${value} seconds: it grants ${range.least} to ${range.most}.`
    : `These credentials are good for ${inWords(value)}, and cannot be taken back one by one; ${lasts}. Ask for less, and let a provider fetch new ones.`;
  const code = codeOf({ ...reached, name: 'DurationSeconds' });
  const target = value < range.least ? range.least : range.usual;
  reportAtCall(
    reached,
    'DurationSeconds',
    {
      message,
      severity: isRefused ? 'error' : 'info',
      fixes: numberFix(code, target, `Ask for ${target} seconds (${inWords(target)})`),
    },
    context,
    code,
  );
}

function inWords(seconds: number): string {
  const hours = seconds / 3600;
  if (hours < 1) return `${Math.round(seconds / 60)} minutes`;
  const rounded = Math.round(hours * 10) / 10;
  return rounded === 1 ? 'an hour' : `${rounded} hours`;
}
