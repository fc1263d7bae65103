import { readOption } from '../../clients/reading.ts';
import type { RoleRequest } from '../../clients/role-requests.ts';
import { roleRequestIn } from '../../clients/role-requests.ts';
import type { Reached } from '../../clients/setup.ts';
import { accountOfRole } from '../../knowledge/sts-operations.ts';
import type { Evaluation } from '../../values/evaluation.ts';
import type { Value } from '../../values/value.ts';
import { reportAtCall } from '../call-code.ts';
import { defineRule } from '../rule.ts';

/** A role of another account is assumed without an external id. */
export const missingExternalId = defineRule({
  id: 'credentials/missing-external-id',
  severity: 'info',
  title: 'A role of another account is assumed without an external id',
  why:
    'Where a program works for several owners, one of them can name the role of another, and the program, trusted by both, gets in: the confused deputy. ' +
    "An external id that the role's trust policy demands, a different one for each owner, prevents it. " +
    'Within one organisation it is not needed: then leave it, and turn the rule off.',
  references: [
    {
      title: 'IAM User Guide: Access to AWS accounts owned by third parties',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    },
    {
      title: 'CWE-441: Unintended Proxy or Intermediary (Confused Deputy)',
      url: 'https://cwe.mitre.org/data/definitions/441.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({
    params: { RoleArn: 'arn:aws:iam::444455556666:role/customer-archive' },
    masterCredentials: fromTemporaryCredentials({
      params: { RoleArn: 'arn:aws:iam::111122223333:role/backup' },
    }),
  }),
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({
    params: { RoleArn: 'arn:aws:iam::444455556666:role/customer-archive', ExternalId: 'glacier-7' },
    masterCredentials: fromTemporaryCredentials({
      params: { RoleArn: 'arn:aws:iam::111122223333:role/backup' },
    }),
  }),
});
`,
    },
  ],
  silent: [
    'the account of the role, or the one that asks for it, is not known;',
    'both are the same;',
    'an external id is set, whatever it is.',
  ],
  checkCall(context) {
    const { call, evaluation } = context;
    if (call.kind !== 'role-request' || call.operation !== 'assumeRole') return;
    if (call.parameter('ExternalId').length > 0) return;
    const from = accountOfSigner(call, evaluation);
    if (from === undefined) return;
    for (const role of call.parameter('RoleArn')) {
      const account = accountIn(role);
      if (account === undefined || account === from) continue;
      const message = `This role belongs to account ${account}, and account ${from} asks for it without an \`ExternalId\`. If the other account is not yours, set the one that its trust policy demands.`;
      reportAtCall(role, 'RoleArn', { message }, context);
    }
  },
});

function accountIn({ value }: Reached): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? accountOfRole(value.value) : undefined;
}

/** The account whose credentials sign a request, where the code names it. */
function accountOfSigner({ signer }: RoleRequest, evaluation: Evaluation): string | undefined {
  if (!signer) return undefined;
  const accounts = ['credentials', 'masterCredentials'].flatMap((name) =>
    readOption(signer, name, evaluation).map(({ value }) => accountOfCredentials(value, evaluation)),
  );
  const [first] = accounts;
  return accounts.every((account) => account === first) ? first : undefined;
}

function accountOfCredentials(value: Value, evaluation: Evaluation): string | undefined {
  const stated = value.kind === 'object' ? readOption(value, 'accountId', evaluation) : [];
  const [only] = stated.length === 1 ? stated : [];
  if (only?.value.kind === 'literal' && typeof only.value.value === 'string') return only.value.value;
  const roles = roleRequestIn(value, evaluation)?.parameter('RoleArn') ?? [];
  const [role] = roles.length === 1 ? roles : [];
  return role && accountIn(role);
}
