import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

export const who = new STSClient({ region: 'eu-west-1' }).send(new GetCallerIdentityCommand({}));
export const s3 = new S3Client({ region: 'eu-west-1' });
export const video = { DurationSeconds: 99_999 };
