import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { idsBySource, type Seen, startService } from './service.ts';

const root = join(import.meta.dirname, '../..');
/** Inside of the project, so that the SDKs resolve. */
const folder = join(root, 'node_modules/.cache/glacier-guard-credentials');

const pair = (source: keyof typeof idsBySource): { readonly id: string; readonly secret: string } => ({
  id: idsBySource[source].padEnd(20, '0'),
  secret: 'secret',
});

/** What a home folder has for the SDKs: shared files, a session of IAM Identity Center, a token, a file of keys. */
const home: Readonly<Record<string, string>> = {
  '.aws/config': `[profile archive]
aws_access_key_id = ${pair('profile').id}
aws_secret_access_key = ${pair('profile').secret}
region = eu-west-1

[profile assumed]
role_arn = arn:aws:iam::111122223333:role/archive
source_profile = archive

[profile process]
credential_process = ${process.execPath} ${join(folder, 'home/process.cjs')}

[profile sso]
sso_start_url = https://archive.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 111122223333
sso_role_name = archive
`,
  '.aws/credentials': `[archive]
aws_access_key_id = ${pair('profile').id}
aws_secret_access_key = ${pair('profile').secret}

[process]
credential_process = ${process.execPath} ${join(folder, 'home/process.cjs')}
`,
  // The name is the SHA-1 of the start URL (AWS SDKs and Tools Reference Guide, "IAM Identity Center credential provider").
  [`.aws/sso/cache/${createHash('sha1').update('https://archive.awsapps.com/start').digest('hex')}.json`]:
    JSON.stringify({
      startUrl: 'https://archive.awsapps.com/start',
      region: 'eu-west-1',
      accessToken: 'token',
      expiresAt: '2099-01-01T00:00:00Z',
    }),
  'process.cjs': `console.log(JSON.stringify({ Version: 1, AccessKeyId: '${pair('profile').id}', SecretAccessKey: 'secret' }));`,
  token: 'web.identity.token',
  'keys.json': JSON.stringify({
    accessKeyId: pair('file').id,
    secretAccessKey: 'secret',
    region: 'eu-west-1',
  }),
};

/** Writes the home folder and gives its path. */
export function layOut(): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(home)) {
    const path = join(folder, 'home', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, 'home');
}

/** What a program did, and what it failed with. */
export interface Run extends Seen {
  readonly error: string;
}

/**
 * Runs the function `call` of a module, once or more, against a loopback service.
 *
 * @param name a file name for the module
 * @param env further variables of the environment
 */
export async function run(
  name: string,
  text: string,
  { calls = 1, lifetime, env = {} }: { calls?: number; lifetime?: number; env?: Record<string, string> } = {},
): Promise<Run> {
  const seen: Seen = { requests: [], sts: [] };
  const service = await startService(seen, lifetime);
  const path = join(folder, name);
  writeFileSync(path, text);
  const url = JSON.stringify(pathToFileURL(path).href);
  const script = `const { call } = await import(${url}); for (let left = ${calls}; left > 0; left--) await call();`;
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(import.meta.dirname, 'redirect.mjs')).href,
      '--input-type=module',
      '--eval',
      script,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 30_000,
      env: {
        PATH: process.env.PATH,
        HOME: join(folder, 'home'),
        AWS_ACCESS_KEY_ID: pair('environment').id,
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_REGION: 'eu-west-1',
        AWS_MAX_ATTEMPTS: '1',
        AWS_SDK_LOAD_CONFIG: '1',
        AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
        GLACIER_GUARD_TEST_PORT: `${service.port}`,
        ...env,
      },
    },
  );
  let error = '';
  for await (const chunk of child.stderr.setEncoding('utf8')) error += chunk;
  service.close();
  return { ...seen, error };
}
