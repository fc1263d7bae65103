import { S3Client } from '@aws-sdk/client-s3';

const local = { host: '127.0.0.1', port: 9000 };

export const s3 = new S3Client({
  endpoint: `http://${local.host}:${local.port}`,
  credentials: {
    accessKeyId: 'AKIAESKERESKERESKE37',
    secretAccessKey: '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',
  },
});
