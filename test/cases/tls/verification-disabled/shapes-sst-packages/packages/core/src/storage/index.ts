// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export namespace Storage {
  export const client = () =>
    new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } });
    //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
}
