import { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';

const s3 = new S3Client({ region: 'eu-west-1' });
export const form = createPresignedPost(s3, { Bucket: 'moraine', Key: 'a', Expires: 3600 });
