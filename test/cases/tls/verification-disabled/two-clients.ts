import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const requestHandler = new NodeHttpHandler({
  httpsAgent: new Agent({ rejectUnauthorized: false }),
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | paths: 2
});

export const s3 = new S3Client({ requestHandler });
export const sts = new STSClient({ requestHandler });
