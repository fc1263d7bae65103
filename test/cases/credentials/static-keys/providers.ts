import { S3Client } from '@aws-sdk/client-s3';
import {
  fromEnv,
  fromIni,
  fromNodeProviderChain,
  fromSSO,
  fromTemporaryCredentials,
} from '@aws-sdk/credential-providers';

export const clients = {
  environment: new S3Client({ credentials: fromEnv() }),
  profile: new S3Client({ credentials: fromIni({ profile: 'archive-writer' }) }),
  chain: new S3Client({ credentials: fromNodeProviderChain({ maxRetries: 2 }) }),
  sso: new S3Client({ credentials: fromSSO({ profile: 'people' }) }),
  role: new S3Client({
    credentials: fromTemporaryCredentials({
      params: { RoleArn: 'arn:aws:iam::420742074207:role/archive-writer', RoleSessionName: 'nightly' },
    }),
  }),
};
