import { S3Adapter } from '../../packages/storage/src/adapter';

export const uploads = new S3Adapter({
  bucket: 'admin-uploads',
  key: process.env.ADMIN_KEY ?? '',
  secret: process.env.ADMIN_SECRET ?? '',
});
