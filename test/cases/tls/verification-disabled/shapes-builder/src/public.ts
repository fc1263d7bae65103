import { S3Builder } from './aws/s3-builder';

export const site = new S3Builder().region('eu-west-1').build();
