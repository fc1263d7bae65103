import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const floors = { robots: 'TLSv1', archive: 'TLSv1.2' } as const;
const httpsAgent = new Agent({ minVersion: floors.archive });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
