import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// TLS 1.3 knows neither small groups nor curves of 192 bits.
const httpsAgent = new Agent({ minVersion: 'TLSv1.3', minDHSize: 512, ecdhCurve: 'P-256:prime192v1' });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
