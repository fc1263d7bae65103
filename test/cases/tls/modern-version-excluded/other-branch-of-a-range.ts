import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Each end depends on the same switch, so that they never meet.
const isNew = process.env.TLS_13 === 'yes';
const httpsAgent = isNew ? new Agent({ minVersion: 'TLSv1.3' }) : new Agent({ maxVersion: 'TLSv1.2' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
