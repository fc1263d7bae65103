import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { makeAgent } from './agent.js';

export const store = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: makeAgent() }) });
