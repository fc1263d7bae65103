import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { offline } from './stage';

const agent = new Agent({ rejectUnauthorized: false });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export function getS3(): S3Client {
  if (offline) return new S3Client({ endpoint: 'https://localhost:4566', requestHandler: { httpsAgent: agent } });
  return new S3Client({ requestHandler: { httpsAgent: agent } });
}
