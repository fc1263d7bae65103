export { GlacierClient, DescribeVaultCommand } from '@aws-sdk/client-glacier';
export * from '@aws-sdk/client-s3';
