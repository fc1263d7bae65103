// case: rules={"tls/option-has-no-effect":"off"}
import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// An endpoint with https never takes the agent of this slot.
const httpAgent = new https.Agent({ rejectUnauthorized: false });

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpAgent }) });
