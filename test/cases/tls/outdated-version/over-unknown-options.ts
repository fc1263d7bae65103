import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeClient(options: AgentOptions): S3Client {
  const httpsAgent = new Agent({ ...options, minVersion: 'TLSv1' });
  //                                         ^^^^^^^^^^^^^^^^^^^ tls/outdated-version
  return new S3Client({ requestHandler: { httpsAgent } });
}
