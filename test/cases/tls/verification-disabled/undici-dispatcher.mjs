import { S3Client } from '@aws-sdk/client-s3';
import { FetchHttpHandler } from '@smithy/fetch-http-handler';
import { Agent } from 'undici';

const dispatcher = new Agent({ connections: 20, connect: { rejectUnauthorized: false, timeout: 5_000 } });
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const s3 = new S3Client({
  requestHandler: new FetchHttpHandler({ requestInit: () => ({ dispatcher }) }),
});
