// case: rules={"tls/option-has-no-effect":"off"}
import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// The SDK makes its own agent and never looks at the global one.
https.globalAgent.options.rejectUnauthorized = false;

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000 }) });
