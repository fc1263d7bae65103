// case: no-types
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Storage } from '@gazette/core/storage/index';
import { Resource } from 'sst';

const s3 = Storage.client();

export const handler = async (event: { body: string }) => {
  await s3.send(new PutObjectCommand({ Bucket: Resource.Issues.name, Key: 'latest.html', Body: event.body }));
  return { statusCode: 204 };
};
