import { S3Adapter } from '../../packages/storage/src/adapter';

export const uploads = new S3Adapter({
  bucket: 'site-uploads',
  key: 'AKIACALVINGCALVING42',
  //   ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secret: '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',
});
