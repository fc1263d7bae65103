import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const oldestTls = 'TLSv1.1';
//                ^^^^^^^^^ tls/outdated-version | path: 4 > 9 > 8 > 12

function archiveAgent(): Agent {
  return new Agent({
    minVersion: oldestTls,
  });
}
export const s3 = new S3Client({ requestHandler: { httpsAgent: archiveAgent() } });
