import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  credentials: {
    // glacier-guard-ignore-next-line credentials/static-keys -- a canary: whoever uses it is noticed
    accessKeyId: 'AKIACIRQUECIRQUECI57',
    secretAccessKey: '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',
  },
});
