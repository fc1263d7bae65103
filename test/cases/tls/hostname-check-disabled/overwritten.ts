import { Agent, type AgentOptions } from 'node:https';
import tls from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

const loose: AgentOptions = { keepAlive: true, checkServerIdentity: () => undefined };

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ...loose, checkServerIdentity: tls.checkServerIdentity }) },
});

const options: AgentOptions = { ...loose };
delete options.checkServerIdentity;
export const other = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
