import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const options = process.env.OLD ? { maxVersion: 'TLSv1.2' as const } : { minVersion: 'TLSv1.3' as const };
const httpsAgent = new Agent({ keepAlive: true, ...options });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
