import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const { Credentials } = await new STSClient({}).send(
  new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' }),
);
export const s3 = new S3Client({
  credentials: {
    accessKeyId: Credentials!.AccessKeyId!,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/hand-rolled-sts -- as long as the module
    secretAccessKey: Credentials!.SecretAccessKey!,
    sessionToken: Credentials!.SessionToken,
  },
});
