import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1', endpoint: 'http://localhost:4566' });
export const link = getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key: 'a' }), { expiresIn: 2_592_000 });
