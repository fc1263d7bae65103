import { S3Client } from '@aws-sdk/client-s3';
import { strict } from './tls';

export function makeStore(): S3Client {
  return new S3Client({ requestHandler: { httpsAgent: strict } });
  //                                      ^^^^^^^^^^^^^^^^^^ tls/option-lost-on-upload | path: 5 > 5
}
