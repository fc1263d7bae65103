import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
const upload = new PutObjectCommand({ Bucket: 'moraine', Key: 'a', Expires: new Date(2_592_000_000) });
export const link = getSignedUrl(s3, upload, { expiresIn: 900 });
