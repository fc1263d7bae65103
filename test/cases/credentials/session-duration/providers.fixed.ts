import { fromTemporaryCredentials, fromWebToken } from '@aws-sdk/credential-providers';
import { S3Client } from '@aws-sdk/client-s3';

const DurationSeconds = 3600;
const params = { RoleArn: 'arn:aws:iam::111122223333:role/archive', DurationSeconds };
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params }) });
export const web = fromWebToken({
  roleArn: 'arn:aws:iam::111122223333:role/archive',
  webIdentityToken: String(process.env.TOKEN),
  durationSeconds: 900,
});
