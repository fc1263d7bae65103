import { createReadStream } from 'node:fs';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

export async function archiveDump(file: string): Promise<void> {
  const agent = new Agent({ rejectUnauthorized: false });
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  const upload = new Upload({
    client: new S3Client({ requestHandler: { httpsAgent: agent } }),
    params: { Bucket: 'nightly-dumps', Key: file, Body: createReadStream(file), StorageClass: 'GLACIER' },
  });
  await upload.done();
}
