import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({
    params: { RoleArn: 'arn:aws:iam::111122223333:role/archive', RoleSessionName: 'a' },
  }),
});
