import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { isLocal } from './stage';

export const options = (): S3ClientConfig => ({
  region: 'eu-west-1',
  ...(isLocal() && { endpoint: 'http://localhost:9000', forcePathStyle: true }),
  ...(isLocal() && { credentials: { accessKeyId: 'AKIAGROINGROINGROI42', secretAccessKey: 'Groin+Arete/Serac+Kame/Moraine+Cirque/15' } }),
});
