import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({ requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.3' }) } });
export const s3 = new S3Client({ endpoint: 'https://bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.eu-central-1.vpce.amazonaws.com' });
