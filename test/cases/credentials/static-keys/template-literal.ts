import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  credentials: { accessKeyId: `AKIAESKERESKERESKE35`, secretAccessKey: `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` },
  //                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
});
