import type { S3ClientConfig } from '@aws-sdk/client-s3';

const local: S3ClientConfig = process.env.LOCALSTACK_HOST
  ? { endpoint: `http://localhost:${process.env.EDGE_PORT ?? 4566}`, forcePathStyle: true }
  : {};

export const options: S3ClientConfig = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIAKETTLEKETTLEKE42', secretAccessKey: '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' },
  //                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: LOCALSTACK_HOST
  ...local,
};
