import * as s3 from '@aws-sdk/client-s3';
import * as smithy from '@smithy/node-http-handler';
import standard, * as agents from './agents.ts';

export const uploads = new s3.S3Client({
  requestHandler: new smithy.NodeHttpHandler({ httpsAgent: standard }),
});
export const reports = new s3.S3Client({
  requestHandler: new smithy.NodeHttpHandler({ httpsAgent: agents.internal }),
});
