import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const sts = new STSClient({ region: 'eu-west-1' });
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::111122223333:role/archive' } }),
});
export const own = new S3Client({
  credentials: async () => {
    const RoleArn = 'arn:aws:iam::111122223333:role/archive';
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
    return {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
      expiration: Credentials!.Expiration,
    };
  },
});
