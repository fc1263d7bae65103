// case: no-types
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';

export const run = async (): Promise<void> => {
  const { Buckets } = await new S3Client({}).send(new ListBucketsCommand({}));
  process.stdout.write(`${Buckets?.length}\n`);
};
