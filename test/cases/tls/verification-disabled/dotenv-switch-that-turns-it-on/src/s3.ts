import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agents = { strict: new Agent({ minVersion: 'TLSv1.2' }), plain: new Agent({ keepAlive: true }) };
const httpsAgent = process.env.STRICT_TLS === 'true' ? agents.strict : agents.plain;

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
