import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(overrides: { timeout?: number }): S3Client {
  return new S3Client({ requestHandler: { httpsAgent: new Agent({ ...overrides, minDHSize: 512 }) } });
  //                                                                            ^^^^^^^^^^^^^^ tls/weak-key-exchange
}
