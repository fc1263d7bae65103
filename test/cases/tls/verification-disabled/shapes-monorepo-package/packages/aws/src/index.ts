// case: no-types
export { createS3 } from './s3';
export type { S3Options } from './s3';
