import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';

const keys = { accessKeyId: 'AKIADRUMLINDRUMLIN45', secretAccessKey: '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' } as const;
//                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | paths: 2
const base = { region: 'eu-west-1', credentials: keys };

export const s3 = new S3Client({ ...base, forcePathStyle: true });
export const sts = new STSClient({ ...base, credentials: { ...keys, accountId: '420742074207' } });
