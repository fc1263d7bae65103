// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const answer = await new SecretsManagerClient({ region: 'eu-west-1' }).send(
  new GetSecretValueCommand({ SecretId: 'archive' }),
);
const keys = JSON.parse(answer.SecretString ?? '{}');

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
});
