import { S3Builder } from './aws/s3-builder';

export const lab = new S3Builder().region('eu-west-1').verify(false).build();
//                                                            ^^^^^ tls/verification-disabled
