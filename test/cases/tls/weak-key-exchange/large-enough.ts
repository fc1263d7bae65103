import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ minDHSize: 2048 }) } });
export const archive = new S3Client({ requestHandler: { httpsAgent: { minDHSize: 4096, ecdhCurve: 'auto' } } });
export const curves = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ecdhCurve: 'X25519:prime256v1:secp384r1:P-224' }) },
});
