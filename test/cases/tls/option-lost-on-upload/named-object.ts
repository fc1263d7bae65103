import { readFileSync } from 'node:fs';
import { Agent, type AgentOptions } from 'https';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';

const httpsAgent: AgentOptions = {
  minVersion: 'TLSv1.3',
  cert: readFileSync('client.pem'),
  key: readFileSync('client.key'),
};

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
//                                                 ^^^^^^^^^^ tls/option-lost-on-upload -- `cert`, `key`, `minVersion`
export const sts = new STSClient({ requestHandler: { httpsAgent: new Agent(httpsAgent) } });
