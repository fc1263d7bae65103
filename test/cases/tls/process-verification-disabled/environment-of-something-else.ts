import { S3Client } from '@aws-sdk/client-s3';

const settings: { env: Record<string, string> } = { env: {} };
settings.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
export const shown = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
export const documented = { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } };
export const s3 = new S3Client({ region: 'eu-central-1' });
