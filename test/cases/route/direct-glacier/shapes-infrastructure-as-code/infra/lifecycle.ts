// case: no-types
import * as aws from '@pulumi/aws';
import { bucket } from './index';

export const lifecycle = new aws.s3.BucketLifecycleConfigurationV2('cold', {
  bucket: bucket.id,
  rules: [{ id: 'cold', status: 'Enabled', transitions: [{ days: 30, storageClass: 'GLACIER' }] }],
});
