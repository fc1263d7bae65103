// case: no-types
import { S3Client } from '@aws-sdk/client-s3';

const shared = { region: 'eu-west-1', s3ForcePathStyle: true };
//                                    ^^^^^^^^^^^^^^^^^^^^^^ sdk/ignored-option [warning]
export const s3 = new S3Client(shared);
export const both = new S3Client({ ...shared, forcePathStyle: true });
