// case: no-types
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { clients } from './runtime/clients';

export const handler = async (event: { ResourceProperties: { Bucket: string } }) => {
  await clients.s3().send(new PutObjectCommand({ Bucket: event.ResourceProperties.Bucket, Key: 'README' }));
};
