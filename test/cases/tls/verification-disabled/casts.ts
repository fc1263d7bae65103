import { Agent, type AgentOptions } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';

const relaxed = { rejectUnauthorized: false, keepAlive: true } satisfies AgentOptions;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
const handler = { httpsAgent: new Agent(relaxed as AgentOptions) } as const;

export const s3 = new S3Client({ requestHandler: handler } as S3ClientConfig);
export const sts = new STSClient({
  requestHandler: { httpsAgent: new Agent(<AgentOptions>{ rejectUnauthorized: false as boolean })! },
  //                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
