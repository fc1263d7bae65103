import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
function getSignedUrl(_client: S3Client, _command: GetObjectCommand, _options: { expiresIn: number }): string {
  return '';
}
export const link = getSignedUrl(s3, new GetObjectCommand({ Bucket: 'moraine', Key: 'a' }), { expiresIn: 2_592_000 });
