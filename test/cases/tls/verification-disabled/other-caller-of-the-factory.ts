import { Agent, get } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

function createAgent(verify = true): Agent {
  return new Agent({ keepAlive: true, rejectUnauthorized: verify });
}

const printerAgent = createAgent(false);

export const printerStatus = (host: string) => get({ host, path: '/status', agent: printerAgent });
export const s3 = new S3Client({ requestHandler: { httpsAgent: createAgent() } });
