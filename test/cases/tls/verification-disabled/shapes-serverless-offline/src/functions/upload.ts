import { PutObjectCommand } from '@aws-sdk/client-s3';
import { s3 } from '../libs/s3';

export const handler = async (event: { body: string; key: string }) => {
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: event.key, Body: event.body }));
  return { statusCode: 201 };
};
