import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
const command = new GetObjectCommand({ Bucket: 'moraine', Key: 'core-7' });

export const month = getSignedUrl(s3, command, { expiresIn: 3600 });
export const three = getSignedUrl(s3, command, { expiresIn: 3600 });
export const two = getSignedUrl(s3, command, { expiresIn: 3600 });
