import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { PutObjectCommand } from '@aws-sdk/client-s3';

export async function store(RoleArn: string, Body: string): Promise<void> {
  const sts = new STSClient({ region: 'eu-west-1' });
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a' }));
  const s3 = new S3Client({
    region: 'eu-west-1',
    credentials: {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    },
  });
  await s3.send(new PutObjectCommand({ Bucket: 'moraine', Key: 'a', Body }));
}
