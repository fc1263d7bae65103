// case: no-types
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ maxAttempts: 5 });

export const handler = async ({ key }: { key: string }) => {
  const Bucket = process.env.BUCKET;
  await s3.send(
    new CopyObjectCommand({ Bucket, Key: key, CopySource: `${Bucket}/${key}`, StorageClass: 'DEEP_ARCHIVE' }),
  );
};
