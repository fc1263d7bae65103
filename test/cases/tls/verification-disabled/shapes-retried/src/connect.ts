import { Agent } from 'node:https';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';

export async function connect(verify: boolean): Promise<S3Client> {
  const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
  await s3.send(new ListBucketsCommand({}));
  return s3;
}
