import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromCognitoIdentityPool({
    clientConfig: { region: 'eu-west-1' },
    identityPoolId: 'eu-west-1:0f3c7d1f-0000-4000-8000-00000000cafe',
  }),
});
