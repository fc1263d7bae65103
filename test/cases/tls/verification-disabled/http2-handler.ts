import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttp2Handler } from '@smithy/node-http-handler';

export const client = new S3Client({
  requestHandler: new NodeHttp2Handler({
    requestTimeout: 4_000,
    nodeHttp2ConnectOptions: { rejectUnauthorized: false },
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  }),
});
