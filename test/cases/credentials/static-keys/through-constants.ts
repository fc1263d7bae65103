import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const REGION = 'us-west-2';
const ACCESS_KEY_ID = 'AKIAMORAINEMORAINE42';
//                    ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
const SECRET_ACCESS_KEY = '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';

const config: S3ClientConfig = {
  region: REGION,
  credentials: { accessKeyId: ACCESS_KEY_ID, secretAccessKey: SECRET_ACCESS_KEY },
};

export default new S3Client(config);
