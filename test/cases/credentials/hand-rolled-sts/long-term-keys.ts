// case: no-types
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';

export async function clientOf(UserName: string): Promise<S3Client> {
  const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName }));
  return new S3Client({
    credentials: { accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! },
  });
}
