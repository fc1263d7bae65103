import { S3Client } from '@aws-sdk/client-s3';

/** What the settings page asks for; the values live in the customer's own vault. */
export const fields = {
  accessKeyId: { label: 'Access key', pattern: 'AKIA[A-Z2-7]{16}', secret: false },
  secretAccessKey: { label: 'Secret', pattern: '[A-Za-z0-9/+]{40}', secret: true },
};

export const s3 = new S3Client({});
