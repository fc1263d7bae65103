import type { S3 } from 'aws-sdk';

export function link(s3: S3): string {
  return s3.getSignedUrl('getObject', { Bucket: 'moraine', Key: 'a', Expires: 3600 });
}
