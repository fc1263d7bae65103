// case: no-types
import { S3Client } from '@aws-sdk/client-s3';

import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';

export async function check(UserName: string): Promise<void> {
  const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName }));
  const s3 = new S3Client({
    credentials: { accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! },
  });
  s3.destroy();
}
export const documented = new S3Client({
  credentials: { accessKeyId: 'ASIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
});
