// case: no-types
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const secrets = new SecretsManagerClient({});
const fallback = { id: 'AKIAGULLYGULLYGULL42', secret: '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' };

export async function partnerKeys(): Promise<{ id: string; secret: string }> {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'partner/s3' }));
  if (!SecretString) throw new Error(`no keys; ${Object.keys(fallback).join(' and ')} are needed`);
  return JSON.parse(SecretString);
}
