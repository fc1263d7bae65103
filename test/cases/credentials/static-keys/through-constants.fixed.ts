import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const REGION = 'us-west-2';

const config: S3ClientConfig = {
  region: REGION,
};

export default new S3Client(config);
