// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { tolerant } from './handlers';

export const clients = {
  s3: () => new S3Client({ requestHandler: tolerant }),
  sts: () => new STSClient({}),
};
