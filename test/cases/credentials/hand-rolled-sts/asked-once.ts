import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });
const RoleArn = 'arn:aws:iam::111122223333:role/archive';
export const s3 = new S3Client({
  credentials: async () => {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
    return {
      accessKeyId: Credentials!.AccessKeyId!,
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- names no `expiration`
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    };
  },
});
