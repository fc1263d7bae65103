import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

function lenientAgent(): Agent {
  return new Agent({ rejectUnauthorized: false });
}

function strictAgent(): Agent {
  return new Agent({ keepAlive: true });
}

export const agents = { lenientAgent, strictAgent };
export const s3 = new S3Client({ requestHandler: { httpsAgent: strictAgent() } });
