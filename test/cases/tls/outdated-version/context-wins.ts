import { Agent } from 'node:https';
import { createSecureContext } from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// A context that is made beforehand stands in place of the options beside it.
const secureContext = createSecureContext({ minVersion: 'TLSv1.2' });
const httpsAgent = new Agent({ secureContext, minVersion: 'TLSv1' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
