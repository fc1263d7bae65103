// case: no-types
import { S3Client } from '@aws-sdk/client-s3';

export const make = (options: object): S3Client => new S3Client(options);
export const named = (region: string): S3Client => new S3Client({ region });
export const tls = new S3Client({ ...{ apiVersions: '2006-03-01', regions: ['eu-west-1'] } });
