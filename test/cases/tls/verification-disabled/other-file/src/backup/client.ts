import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { sharedAgent } from '../net/agent';

export function backupClient(region: string): S3Client {
  return new S3Client({ region, requestHandler: new NodeHttpHandler({ httpsAgent: sharedAgent }) });
}
