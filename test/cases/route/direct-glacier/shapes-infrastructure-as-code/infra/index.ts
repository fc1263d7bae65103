// case: no-types
import * as aws from '@pulumi/aws';

export const vault = new aws.glacier.Vault('ledgers', { accessPolicy: '{}' });
export const bucket = new aws.s3.BucketV2('ledgers');
