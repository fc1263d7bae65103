import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export async function clientOf(RoleArn: string): Promise<S3Client> {
  const sts = new STSClient({ region: 'us-east-1', endpoint: 'http://localhost:4566' });
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
  return new S3Client({
    endpoint: 'http://localhost:4566',
    credentials: {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    },
  });
}
