import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'eu-west-1' });
const command = new GetObjectCommand({ Bucket: 'moraine', Key: 'core-7' });

export const none = getSignedUrl(s3, command);
export const usual = getSignedUrl(s3, command, {});
export const hour = getSignedUrl(s3, command, { expiresIn: 60 * 60 });
export const set = getSignedUrl(s3, command, { expiresIn: Number(process.env.TTL) });
export const other = (expiresIn: number): Promise<string> => getSignedUrl(s3, command, { expiresIn });
