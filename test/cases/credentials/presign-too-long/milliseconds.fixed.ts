import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
const command = new GetObjectCommand({ Bucket: 'moraine', Key: 'core-7' });

export const link = getSignedUrl(s3, command, { expiresIn: 300 }); // 5 minutes
const ttlMs = 900;
export const other = getSignedUrl(s3, command, { expiresIn: ttlMs });
export const third = getSignedUrl(s3, command, { expiresIn: 600 });
