// case: no-types
import { readSecret } from '@acme/vault';
import { S3Client } from '@aws-sdk/client-s3';

export async function connect(): Promise<S3Client> {
  const { id, value } = await readSecret('archive/writer');
  return new S3Client({ credentials: { accessKeyId: id, secretAccessKey: value } });
}
