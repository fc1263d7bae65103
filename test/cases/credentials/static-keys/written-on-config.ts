import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const config: S3ClientConfig = { region: 'eu-west-1' };
config.credentials = { accessKeyId: 'AKIAFIRNFIRNFIRNFI76', secretAccessKey: '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' };
//                                  ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys

export const s3 = new S3Client(config);
