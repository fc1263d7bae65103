// case: no-types
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration?: Date;
}

const sts = new STSClient({});
let cached: Identity | undefined;

export async function identity(): Promise<Identity> {
  if (cached?.expiration && cached.expiration > new Date()) return cached;
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/archive', RoleSessionName: 'archive' }),
  );
  cached = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
    expiration: Credentials?.Expiration,
  };
  return cached;
}
