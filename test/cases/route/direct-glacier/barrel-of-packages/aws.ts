export * from '@aws-sdk/client-s3';
export { GlacierClient } from '@aws-sdk/client-glacier';
export { STSClient } from '@aws-sdk/client-sts';
