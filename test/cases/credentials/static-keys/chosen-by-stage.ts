import { S3Client } from '@aws-sdk/client-s3';

const production = process.env.STAGE === 'production';

const credentials = production
  ? { accessKeyId: 'AKIAFIRNFIRNFIRNFI74', secretAccessKey: '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' }
  //               ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: production
  : { accessKeyId: 'AKIANUNATAKNUNATAK25', secretAccessKey: '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' };
  //               ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: production

export const s3 = new S3Client({ credentials });
