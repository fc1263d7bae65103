// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { partnerKeys } from './secrets';

export async function partnerStore(): Promise<S3Client> {
  const { id, secret } = await partnerKeys();
  return new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } });
}
