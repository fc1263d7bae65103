import { DiskStorage } from './disk';
import { S3Storage } from './s3';
import type { Storage } from './storage';

export function createStorage(provider = process.env.STORAGE): Storage {
  switch (provider) {
    case 's3':
      return new S3Storage({ region: 'eu-west-1', verify: true });
    case 'minio':
      return new S3Storage({ endpoint: 'https://minio.corp.example', forcePathStyle: true, verify: false });
      //                                                                                   ^^^^^^^^^^^^^ tls/verification-disabled
    default:
      return new DiskStorage();
  }
}
