// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ rejectUnauthorized: false });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
export const s3 = new S3Client({ requestHandler: { httpsAgent: agent } });

export async function restore(key: string) {
  await s3.
