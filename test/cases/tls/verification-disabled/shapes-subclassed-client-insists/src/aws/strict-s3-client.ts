import { Agent } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** Whatever a caller hands in, the connection is verified. */
export class StrictS3Client extends S3Client {
  constructor(config: S3ClientConfig = {}) {
    super({ ...config, requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.2' }) } });
  }
}
