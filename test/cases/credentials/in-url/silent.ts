import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
const token = process.env.AWS_SESSION_TOKEN ?? '';
export const presigned = (signature: string): string =>
  `https://moraine.s3.amazonaws.com/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Security-Token=${encodeURIComponent(token)}&X-Amz-Signature=${signature}`;
export const plain = `https://${process.env.AWS_REGION}.example.com/?key=${process.env.AWS_ACCESS_KEY_ID}`;
export const documented = 's3://AKIAIOSFODNN7EXAMPLE:secret@moraine/archive';
export const other = `https://example.com/?id=${process.env.BUILD_ID}`;
export const header = `AWS ${process.env.AWS_ACCESS_KEY_ID}`;
export const body = `secret=${process.env.AWS_SECRET_ACCESS_KEY}`;
export const linkOf = (secret: string): string => `https://example.com/?s=${secret}`;
