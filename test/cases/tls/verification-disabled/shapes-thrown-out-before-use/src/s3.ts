import { S3Client } from '@aws-sdk/client-s3';
import { strictAgent } from './agent';

export const connect = (): S3Client => {
  const httpsAgent = strictAgent({ rejectUnauthorized: false });
  return new S3Client({ requestHandler: { httpsAgent } });
};
