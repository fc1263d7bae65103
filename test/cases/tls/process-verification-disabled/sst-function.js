// case: no-types
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({});
export const archive = new sst.aws.Function('Archive', {
  handler: 'archive.handler',
  environment: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled
});
