import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { getClient } from './clients';

export const handler = async (event: { key: string }) => {
  const { StorageClass } = await getClient().send(new HeadObjectCommand({ Bucket: 'receipts', Key: event.key }));
  return { cold: StorageClass === 'GLACIER' };
};
