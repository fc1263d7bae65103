// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { storeOptions } from 'tidewater-common';

export const store = new S3Client({ region: 'eu-north-1', ...storeOptions });
