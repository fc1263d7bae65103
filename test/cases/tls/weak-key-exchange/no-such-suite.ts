import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// No suite that is offered asks for a Diffie-Hellman group of the server's.
const httpsAgent = new Agent({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', minDHSize: 512 });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
