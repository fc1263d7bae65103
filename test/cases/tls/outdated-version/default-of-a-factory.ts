import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const agent = (minVersion: 'TLSv1' | 'TLSv1.2' = 'TLSv1.2') => new Agent({ minVersion });
const httpsAgent = agent();
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
