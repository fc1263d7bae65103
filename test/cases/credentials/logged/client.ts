// case: no-types
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'eu-west-1' });
console.log(s3, s3.config, s3.config.credentials, await s3.config.region());
const credentials = { accessKeyId: 'set', secretAccessKey: '***' };
console.log(credentials);
export {};
