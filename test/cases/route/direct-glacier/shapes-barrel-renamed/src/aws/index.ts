// case: later
export { GlacierClient as ColdStorage } from '@aws-sdk/client-glacier';
export { S3Client as Storage } from '@aws-sdk/client-s3';
