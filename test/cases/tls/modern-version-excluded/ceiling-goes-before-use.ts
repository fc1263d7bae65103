import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const options: { keepAlive: boolean; maxVersion?: 'TLSv1.1' } = { keepAlive: true, maxVersion: 'TLSv1.1' };
delete options.maxVersion;
const httpsAgent = new Agent(options);
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
