import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const options: { minVersion?: 'TLSv1'; keepAlive: boolean } = { minVersion: 'TLSv1', keepAlive: true };
const { minVersion: _old, ...others } = options;
const httpsAgent = new Agent(others);
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
