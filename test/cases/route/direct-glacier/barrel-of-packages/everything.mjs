export * from '@aws-sdk/client-s3';
export * from '@aws-sdk/client-glacier';
