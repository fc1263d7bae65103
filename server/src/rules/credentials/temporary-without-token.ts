import ts from 'typescript';
import { issuanceOf } from '../../clients/issued-credentials.ts';
import { awayFromLocal, type KeyPair } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { maskKeyId } from '../../knowledge/keys.ts';
import { keyPlace, namesClient, temporaryId } from '../key-code.ts';
import { keyDeletion, tokenFix } from '../key-fixes.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** Temporary keys are used without the token that belongs to them. */
export const temporaryWithoutToken = defineRule({
  id: 'credentials/temporary-without-token',
  severity: 'error',
  title: 'Temporary keys without their session token',
  why:
    'What STS and Cognito give has three parts, and AWS accepts none of them without the others: a request that is signed without the token fails with `InvalidClientTokenId` or `InvalidAccessKeyId`. ' +
    'A key id that begins with `ASIA` is one of these.',
  references: [
    {
      title: 'IAM User Guide: Use temporary credentials with AWS resources',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    },
    {
      title: 'IAM User Guide: IAM identifiers, "Unique identifiers"',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export async function archiveIsThere(RoleArn: string): Promise<boolean> {
  const sts = new STSClient({ region: 'eu-west-1' });
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'archive' }));
  const s3 = new S3Client({
    region: 'eu-west-1',
    credentials: {
      accessKeyId: answer.Credentials!.AccessKeyId!,
      secretAccessKey: answer.Credentials!.SecretAccessKey!,
    },
  });
  return s3.config.isCustomEndpoint !== true;
}
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export async function archiveIsThere(RoleArn: string): Promise<boolean> {
  const sts = new STSClient({ region: 'eu-west-1' });
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'archive' }));
  const s3 = new S3Client({
    region: 'eu-west-1',
    credentials: {
      accessKeyId: answer.Credentials!.AccessKeyId!,
      secretAccessKey: answer.Credentials!.SecretAccessKey!,
      sessionToken: answer.Credentials!.SessionToken!,
    },
  });
  return s3.config.isCustomEndpoint !== true;
}
`,
    },
  ],
  silent: [
    'the token is passed along, whatever it is;',
    "the keys are those of a user (`AKIA…`), or a new user's (`CreateAccessKey`);",
    "the key id is one of the documentation's examples;",
    'the service is on this machine.',
  ],
  check(context) {
    for (const pair of context.setup.credentials.pairs) judge(pair, context);
  },
});

function judge(pair: KeyPair, { setup, report }: RuleContext): void {
  const { id, token } = pair;
  if (!id || token) return;
  const condition = awayFromLocal(setup, id.when);
  if (condition === 'never') return;
  const issuance = issuanceOf(id.value);
  if (issuance?.facts.temporary) {
    report({
      at: placeOf(id.set),
      message: `The answer of \`${issuance.operation}\` is good only with its session token, and ${namesClient(setup)} is not given it: its requests will be refused. Pass the token along.`,
      path: pathOf(id, id.set, 'the key', setup),
      condition,
      fixes: tokenFixOf(pair),
    });
    return;
  }
  const written = temporaryId(pair);
  if (written === undefined) return;
  const at = keyPlace(id);
  report({
    at: placeOf(at),
    message: `The temporary key ${maskKeyId(written)} is good only with its session token, and ${namesClient(setup)} is not given it: its requests will be refused. Delete the keys, and let the default credential chain find credentials.`,
    path: pathOf(id, at, 'the key', setup),
    condition,
    fixes: keyDeletion(pair, setup),
  });
}

/** The token stands where the key id does: `answer.Credentials.SessionToken` beside `answer.Credentials.AccessKeyId`. */
function tokenFixOf(pair: KeyPair): readonly Fix[] {
  const { id } = pair;
  if (!id || !ts.isPropertyAssignment(id.set.node)) return [];
  const text = id.set.module.textOf(id.set.node.initializer);
  const name = pair.holder.module === id.set.module ? 'sessionToken' : undefined;
  if (!name || !/\.[Aa]ccessKeyId!?$/.test(text)) return [];
  const token = text.replace(/\.([Aa])ccessKeyId(?=!?$)/, (_whole, first: string) =>
    first === 'A' ? '.SessionToken' : '.sessionToken',
  );
  return tokenFix(pair, name, token);
}
