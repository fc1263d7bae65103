import { S3Client } from '@aws-sdk/client-s3';

const revision = '9f1c0de5a3b7642d8e0f1a2b3c4d5e6f70819203';
const checksum = 'sha1:9f1c0de5a3b7642d8e0f1a2b3c4d5e6f70819203';

export const s3 = new S3Client({
  region: 'eu-west-1',
  customUserAgent: [['ledger', revision.slice(0, 12)]],
});
export const expected = { revision, checksum, account: '420742074207' };
