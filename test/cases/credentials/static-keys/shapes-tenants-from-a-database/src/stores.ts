import { S3Client } from '@aws-sdk/client-s3';
import { type Query, tenantsOf } from './tenants';

export async function stores(query: Query): Promise<S3Client[]> {
  const tenants = await tenantsOf(query);
  return tenants.map(({ name, ...credentials }) => new S3Client({ userAgentAppId: name, credentials }));
}
