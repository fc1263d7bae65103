import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Older code hands over null for what is not set.
const range = { minVersion: null, maxVersion: null } as never;
const httpsAgent = new Agent(range);
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
