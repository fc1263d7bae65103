import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

function handlerFor(verify: boolean): NodeHttpHandler {
  return new NodeHttpHandler({
    httpsAgent: new https.Agent({ keepAlive: true, rejectUnauthorized: verify }),
  });
}

export const production = new S3Client({ region: 'eu-west-1', requestHandler: handlerFor(true) });
export const staging = new S3Client({ region: 'eu-west-1', requestHandler: handlerFor(false) });
//                                                                                    ^^^^^ tls/verification-disabled | path: 12 > 7 > 6 > 12
export const preview = new S3Client({ region: 'eu-west-2', requestHandler: handlerFor(false) });
//                                                                                    ^^^^^ tls/verification-disabled | path: 14 > 7 > 6 > 14
