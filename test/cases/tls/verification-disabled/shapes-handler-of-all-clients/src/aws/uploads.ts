import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { clientConfig } from './config';

export const upload = (Key: string, Body: Uint8Array) =>
  new Upload({ client: new S3Client({ ...clientConfig, useAccelerateEndpoint: true }), params: { Bucket: 'in', Key, Body } });
