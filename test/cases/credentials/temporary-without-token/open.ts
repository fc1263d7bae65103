import { S3Client } from '@aws-sdk/client-s3';

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}
export const make = (credentials: Keys): S3Client => new S3Client({ credentials });
export const local = new S3Client({
  endpoint: 'http://localhost:4566',
  credentials: { accessKeyId: 'ASIAGLACIERGLACIER32', secretAccessKey: 'test' },
});
