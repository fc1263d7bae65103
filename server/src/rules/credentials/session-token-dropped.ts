import { awayFromLocal, type ClientSetup, type KeyPair, type Reached } from '../../clients/setup.ts';
import { keyPlace, namesClient } from '../key-code.ts';
import { keyDeletion, tokenFix } from '../key-fixes.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** The keys are copied from the environment, and the session token is left there. */
export const sessionTokenDropped = defineRule({
  id: 'credentials/session-token-dropped',
  severity: 'warning',
  title: 'Keys copied from the environment without the session token',
  why:
    'Where the environment holds temporary credentials, as in Lambda, in a container or in a shell after `aws sso login`, the keys are good only together with `AWS_SESSION_TOKEN`: code that copies two of the three works with the keys of a user and with nothing else. ' +
    'It also keeps the keys that it has found, where the SDK would fetch new ones. The SDK reads these variables by itself.',
  references: [
    {
      title: 'AWS SDKs and Tools Reference Guide: AWS access keys, "Environment variables"',
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html',
    },
    {
      title: 'AWS Lambda Developer Guide: Defined runtime environment variables',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
  },
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
  ],
  silent: [
    'the token is passed along;',
    'the variables have other names (`S3_ACCESS_KEY`, `R2_…`, `AWS_SECRET_KEY`): those are made for the program, and hold the keys of a user;',
    "the endpoint is another provider's, on this machine, or not known;",
    'the variables are only looked at.',
  ],
  check(context) {
    if (!mayBeAws(context.setup)) return;
    for (const pair of context.setup.credentials.pairs) judge(pair, context);
  },
});

/** Whether no endpoint is set, or only those of AWS. */
function mayBeAws({ route: { endpoints, unknown } }: ClientSetup): boolean {
  return unknown.length === 0 && endpoints.every(({ host }) => host === 'aws' || host === 'vpc-endpoint');
}

function judge(pair: KeyPair, { setup, report }: RuleContext): void {
  const { id, secret, token } = pair;
  if (!id || !secret || token) return;
  if (!reads(id, 'AWS_ACCESS_KEY_ID') || !reads(secret, 'AWS_SECRET_ACCESS_KEY')) return;
  const condition = awayFromLocal(setup, id.when);
  if (condition === 'never') return;
  const at = keyPlace(id);
  const advice =
    setup.sdk === 'signed' ? 'Pass the token along.' : 'Leave them out; the SDK reads all three by itself.';
  report({
    at: placeOf(at),
    message: `The keys are copied from the environment and \`AWS_SESSION_TOKEN\` is not: with temporary credentials (Lambda, containers, SSO) every request of ${namesClient(setup)} is refused. ${advice}`,
    path: pathOf(id, at, 'the key id from the environment', setup),
    condition,
    fixes: [...keyDeletion(pair, setup), ...tokenFix(pair, 'sessionToken', 'process.env.AWS_SESSION_TOKEN')],
  });
}

function reads({ value }: Reached, name: string): boolean {
  return value.kind === 'environment' && value.name === name;
}
