import { PutObjectCommand, RestoreObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'eu-west-1' });

export const archive = (Key: string, Body: Buffer) =>
  s3.send(new PutObjectCommand({ Bucket: 'ledgers', Key, Body, StorageClass: 'GLACIER' }));

export const restore = (Key: string) =>
  s3.send(
    new RestoreObjectCommand({
      Bucket: 'ledgers',
      Key,
      RestoreRequest: { Days: 7, GlacierJobParameters: { Tier: 'Bulk' } },
    }),
  );
