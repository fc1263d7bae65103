import type { S3ClientConfig } from '@aws-sdk/client-s3';

export const base: S3ClientConfig = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKIALAHARLAHARLAHA42', secretAccessKey: 'Lahar+Arete/Serac+Kame/Moraine+Cirque/15' },
};
