import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@aws-sdk/node-http-handler';
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/deprecated-package [info] -- moved to `@smithy/node-http-handler`

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ connectionTimeout: 3000 }) });
