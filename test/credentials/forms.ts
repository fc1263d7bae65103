/** One way in which a client comes by its credentials: a module that can be run and analysed. */
export interface Form {
  readonly title: string;
  /** Exports `call`, which sends one request of S3. */
  readonly text: string;
  /** Variables of the environment that it needs. */
  readonly env?: Readonly<Record<string, string>>;
}

type Env = Readonly<Record<string, string>>;

const v3 = (title: string, credentials: string, before = '', env?: Env): Form => ({
  title: `v3: ${title}`,
  text: `import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
${before}
const client = new S3Client({ region: 'eu-west-1', ${credentials} });
export const call = () => client.send(new ListBucketsCommand({}));
`,
  ...(env && { env }),
});

const provider = (title: string, call: string, env?: Env): Form =>
  v3(
    title,
    `credentials: ${call}`,
    `import { ${/^\w+/.exec(call)?.[0]} } from '@aws-sdk/credential-providers';`,
    env,
  );

const v2 = (title: string, options: string, before = '', env?: Env): Form => ({
  title: `v2: ${title}`,
  text: `import AWS from 'aws-sdk';
${before}
const client = new AWS.S3({ region: 'eu-west-1', maxRetries: 0, ${options} });
export const call = () => client.listBuckets().promise();
`,
  ...(env && { env }),
});

/** The same with options given to one of v2's credential classes. */
const v2Class = (name: string, given: string, env?: Env): Form =>
  v2(name, `credentials: new AWS.${name}(${given})`, '', env);

const signed = (title: string, before: string, client: string): Form => ({
  title: `v3: ${title}`,
  text: `import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { ${before} } from '@aws-sdk/client-sts';
${client}`,
});

const role = "RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'session'";
const keys = "accessKeyId: 'AKIALITERALLITERAL22', secretAccessKey: 'literal'";
const container = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/role' };
const token = { AWS_SESSION_TOKEN: 'token' };
const webIdentity = {
  AWS_WEB_IDENTITY_TOKEN_FILE: '{home}/token',
  AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/archive',
};
const fromEnvironment =
  'accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY';

const asked = (command: string, input: string): Form =>
  signed(
    `the answer of ${command}`,
    `${command}, STSClient`,
    `const sts = new STSClient({ region: 'eu-west-1' });
export async function call() {
  const { Credentials } = await sts.send(new ${command}(${input}));
  const client = new S3Client({
    region: 'eu-west-1',
    credentials: {
      accessKeyId: Credentials.AccessKeyId,
      secretAccessKey: Credentials.SecretAccessKey,
      sessionToken: Credentials.SessionToken,
    },
  });
  await client.send(new ListBucketsCommand({}));
}
`,
  );

/** The forms that clients get credentials in, of both SDKs. */
export const forms: readonly Form[] = [
  v3('none', ''),
  v3('none, with a token in the environment', '', '', token),
  v3('none, with a profile', "profile: 'archive'"),
  v3('an object', `credentials: { ${keys} }`),
  v3('an object with a token', `credentials: { ${keys}, sessionToken: 'token' }`),
  v3('a constant', 'credentials', `const credentials = { ${keys} };`),
  v3('a spread', 'credentials: { ...pair }', `const pair = { ${keys} };`),
  v3('a function', `credentials: async () => ({ ${keys} })`),
  v3(
    'a function of a function',
    'credentials: () => give()',
    `async function give() { return { ${keys} }; }`,
  ),
  v3('a promise in a function', `credentials: () => Promise.resolve({ ${keys} })`),
  v3('keys written later', 'credentials: later', `const later = {}; Object.assign(later, { ${keys} });`),
  v3('the environment, copied', `credentials: { ${fromEnvironment} }`),
  v3(
    'the environment, copied with its token',
    `credentials: { ${fromEnvironment}, sessionToken: process.env.AWS_SESSION_TOKEN }`,
    '',
    token,
  ),
  v3(
    'the environment, destructured',
    'credentials: { accessKeyId: id, secretAccessKey: secret }',
    'const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = process.env;',
  ),
  provider('fromEnv', 'fromEnv()'),
  provider('fromIni', "fromIni({ profile: 'archive' })"),
  provider('fromIni of a role', "fromIni({ profile: 'assumed' })"),
  provider('fromProcess', "fromProcess({ profile: 'process' })"),
  provider('fromSSO', "fromSSO({ profile: 'sso' })"),
  provider('fromTokenFile', 'fromTokenFile()', webIdentity),
  provider(
    'fromWebToken',
    "fromWebToken({ roleArn: 'arn:aws:iam::111122223333:role/archive', webIdentityToken: 'token', roleSessionName: 'session' })",
  ),
  provider('fromTemporaryCredentials', `fromTemporaryCredentials({ params: { ${role} } })`),
  provider(
    'fromTemporaryCredentials by keys of its own',
    `fromTemporaryCredentials({ params: { ${role} }, masterCredentials: { ${keys} } })`,
  ),
  provider(
    'fromCognitoIdentity',
    "fromCognitoIdentity({ identityId: 'eu-west-1:identity', clientConfig: { region: 'eu-west-1' } })",
  ),
  provider(
    'fromCognitoIdentityPool',
    "fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { region: 'eu-west-1' } })",
  ),
  provider('fromContainerMetadata', 'fromContainerMetadata()', container),
  provider('fromInstanceMetadata', 'fromInstanceMetadata()'),
  provider('fromNodeProviderChain', 'fromNodeProviderChain()'),
  v3(
    'defaultProvider',
    'credentials: defaultProvider()',
    "import { defaultProvider } from '@aws-sdk/credential-provider-node';",
  ),
  v3(
    'credentialDefaultProvider',
    'credentialDefaultProvider: () => fromIni({ profile: "archive" })',
    "import { fromIni } from '@aws-sdk/credential-providers';",
  ),
  v3(
    'what another client found',
    'credentials: other.config.credentials',
    `const other = new S3Client({ region: 'eu-west-1', credentials: { ${keys} } });`,
  ),
  v3(
    'what another client found by itself',
    'credentials: other.config.credentials',
    "const other = new S3Client({ region: 'eu-west-1' });",
  ),
  asked('AssumeRoleCommand', `{ ${role} }`),
  asked('AssumeRoleWithWebIdentityCommand', `{ ${role}, WebIdentityToken: 'token' }`),
  asked('GetSessionTokenCommand', '{}'),
  v2('none', ''),
  v2('options', keys),
  v2('options with a token', `${keys}, sessionToken: 'token'`),
  v2('empty options', "accessKeyId: '', secretAccessKey: ''"),
  v2('an object', `credentials: { ${keys} }`),
  v2('the environment, copied', fromEnvironment),
  v2Class('Credentials', "'AKIALITERALLITERAL22', 'literal'"),
  v2Class('Credentials', `{ ${keys} }`),
  v2Class('Credentials', "'AKIALITERALLITERAL22', 'literal', 'token'"),
  v2Class('EnvironmentCredentials', "'AWS'"),
  v2Class('SharedIniFileCredentials', "{ profile: 'archive' }"),
  v2Class('FileSystemCredentials', "'{home}/keys.json'"),
  v2Class('ProcessCredentials', "{ profile: 'process' }"),
  v2Class('SsoCredentials', "{ profile: 'sso' }"),
  v2Class('TokenFileWebIdentityCredentials', '', webIdentity),
  v2Class('WebIdentityCredentials', `{ ${role}, WebIdentityToken: 'token' }`),
  v2Class(
    'SAMLCredentials',
    "{ RoleArn: 'arn:aws:iam::111122223333:role/archive', PrincipalArn: 'arn:aws:iam::111122223333:saml-provider/archive', SAMLAssertion: 'assertion' }",
  ),
  v2Class(
    'CognitoIdentityCredentials',
    "{ IdentityPoolId: 'eu-west-1:pool', RoleArn: undefined }, { region: 'eu-west-1' }",
  ),
  v2Class('TemporaryCredentials', `{ ${role} }`),
  v2Class('TemporaryCredentials', ''),
  v2Class('ChainableTemporaryCredentials', `{ params: { ${role} } }`),
  v2Class('ECSCredentials', '', container),
  v2Class('RemoteCredentials', '', container),
  v2Class('EC2MetadataCredentials', ''),
  v2('AWS.config.update', '', `AWS.config.update({ ${keys} });`),
  v2(
    'AWS.config.credentials',
    '',
    "AWS.config.credentials = new AWS.Credentials('AKIALITERALLITERAL22', 'literal');",
  ),
  v2('AWS.config', '', `AWS.config = new AWS.Config({ ${keys} });`),
  // Keys that the SDK finds in the environment when it is loaded win over these: `new AWS.Config(AWS.config)`.
  v2(
    'AWS.config, one by one, and no keys in the environment',
    '',
    "AWS.config.accessKeyId = 'AKIALITERALLITERAL22'; AWS.config.secretAccessKey = 'literal';",
    { AWS_ACCESS_KEY_ID: '' },
  ),
  v2(
    'its own over AWS.config',
    `credentials: new AWS.SharedIniFileCredentials({ profile: 'archive' })`,
    `AWS.config.update({ ${keys} });`,
  ),
  v2('AWS.config.loadFromPath', '', "AWS.config.loadFromPath('{home}/keys.json');"),
  v2('AWS.config.s3', '', `AWS.config.s3 = { ${keys} };`),
  {
    title: 'v2: AWS.config.update after the client was made',
    text: `import AWS from 'aws-sdk';
const client = new AWS.S3({ region: 'eu-west-1', maxRetries: 0 });
AWS.config.update({ ${keys} });
export const call = () => client.listBuckets().promise();
`,
  },
  {
    title: 'v2: the answer of assumeRole',
    text: `import AWS from 'aws-sdk';
const sts = new AWS.STS({ region: 'eu-west-1' });
export async function call() {
  const { Credentials } = await sts.assumeRole({ ${role} }).promise();
  const client = new AWS.S3({
    region: 'eu-west-1',
    maxRetries: 0,
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
  });
  await client.listBuckets().promise();
}
`,
  },
];
