import { issuanceOf } from '../../clients/issued-credentials.ts';
import { type Outliving, outlives } from '../../clients/lifetime.ts';
import { awayFromLocal, type ClientSetup, type KeyPair } from '../../clients/setup.ts';
import { temporaryCredentialsFix } from '../../fixes/temporary-credentials.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** The answer of one call of STS signs for a client that lives longer. */
export const handRolledSts = defineRule({
  id: 'credentials/hand-rolled-sts',
  severity: 'info',
  title: 'Temporary credentials that nobody renews',
  why:
    'What STS gives expires, after an hour unless it was asked for more, and keys that were copied into a client stay what they were: from then on every request fails. ' +
    'A provider such as `fromTemporaryCredentials` makes the same call, keeps the answer, and makes it again in time.',
  references: [
    {
      title: 'AWS SDK for JavaScript v3: @aws-sdk/credential-providers, fromTemporaryCredentials()',
      url: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-credential-providers/',
    },
    {
      title: 'AWS SDKs and Tools Reference Guide: Assume role credential provider',
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export async function archiveClient(RoleArn: string): Promise<S3Client> {
  const sts = new STSClient({ region: 'eu-west-1' });
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'archive' }));
  return new S3Client({
    region: 'eu-west-1',
    credentials: {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
    },
  });
}
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export async function archiveClient(RoleArn: string): Promise<S3Client> {
  return new S3Client({
    region: 'eu-west-1',
    credentials: fromTemporaryCredentials({ params: { RoleArn, RoleSessionName: 'archive' }, clientConfig: { region: 'eu-west-1' } }),
  });
}
`,
    },
  ],
  silent: [
    'the client is made and used within one function, and gone with it;',
    'the function gives the answer back, and no client;',
    'the keys come from a provider, or from a function that says when they expire, and is asked again then;',
    'the token is missing: then `credentials/temporary-without-token` speaks.',
  ],
  check(context) {
    for (const pair of context.setup.credentials.pairs) judge(pair, context);
  },
});

/** The provider that makes an operation's call itself. */
const providers: Readonly<Record<string, { readonly v3: string; readonly v2: string }>> = {
  assumeRole: { v3: 'fromTemporaryCredentials', v2: 'AWS.ChainableTemporaryCredentials' },
  assumeRoleWithWebIdentity: { v3: 'fromWebToken', v2: 'AWS.WebIdentityCredentials' },
  assumeRoleWithSAML: { v3: 'a function that asks again', v2: 'AWS.SAMLCredentials' },
  getSessionToken: { v3: 'a function that asks again', v2: 'AWS.TemporaryCredentials' },
  getFederationToken: { v3: 'a function that asks again', v2: 'a class of credentials that asks again' },
  getCredentialsForIdentity: { v3: 'fromCognitoIdentity', v2: 'AWS.CognitoIdentityCredentials' },
  getRoleCredentials: { v3: 'fromSSO', v2: 'AWS.SsoCredentials' },
};

function judge(pair: KeyPair, { setup, report }: RuleContext): void {
  const { id, token, givenBy, expiration } = pair;
  const issuance = id && issuanceOf(id.value);
  const provider = issuance && providers[issuance.operation];
  if (!id || !provider || !token || (givenBy && expiration)) return;
  // What is set for all clients is said once, where it is set.
  if (setup.kind === 'client' && id.carriers.some(({ name }) => name === 'AWS.config')) return;
  const outliving = lifeOf(setup);
  const condition = awayFromLocal(setup, id.when);
  if (!outliving || condition === 'never') return;
  const name = setup.sdk === 'v2' ? provider.v2 : provider.v3;
  const quoted = name.includes(' ') ? name : `\`${name}\``;
  const at = id.set;
  const fix = temporaryCredentialsFix(pair, setup);
  report({
    at: placeOf(at),
    message: `These credentials are the answer to one call of \`${issuance.operation}\`, and ${holders[outliving](setup)}${givenBy ? ', and asks the function only once, since it names no `expiration`' : ''}: when they expire, its requests fail. Let ${quoted} make the call, and make it again in time.`,
    path: pathOf(id, at, 'the key', setup),
    condition,
    fixes: fix ? [fix] : [],
  });
}

/** How the holder of the credentials outlives the call; a configuration holds for the process. */
function lifeOf(setup: ClientSetup): Outliving | undefined {
  if (setup.kind === 'configuration') return setup.label === 'AWS.config' ? 'module' : undefined;
  return outlives(setup.origin);
}

const holders: Readonly<Record<Outliving, (setup: ClientSetup) => string>> = {
  module: ({ kind, label }) =>
    kind === 'client' ? `this ${label} lives as long as the module` : 'all clients of the process have them',
  kept: ({ label }) => `this ${label} is kept`,
  returned: ({ label }) => `this ${label} is given back`,
};
