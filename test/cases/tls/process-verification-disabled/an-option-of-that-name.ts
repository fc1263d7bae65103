import { S3Client } from '@aws-sdk/client-s3';

function describe(options: { env: { NODE_TLS_REJECT_UNAUTHORIZED: string } }): string {
  return options.env.NODE_TLS_REJECT_UNAUTHORIZED;
}
export const text = describe({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
export const s3 = new S3Client({ region: 'eu-central-1' });
