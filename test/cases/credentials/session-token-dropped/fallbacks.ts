import { S3Client } from '@aws-sdk/client-s3';

const { AWS_SECRET_ACCESS_KEY = '' } = process.env;
const settings = {
  key: process.env.AWS_ACCESS_KEY_ID ?? '',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-token-dropped [warning] | path: 5 > 9
  secret: AWS_SECRET_ACCESS_KEY,
};
export const s3 = new S3Client({
  credentials: { accessKeyId: settings.key, secretAccessKey: settings.secret },
});
