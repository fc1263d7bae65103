import { STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

export const sts = new STSClient({ region: 'eu-west-1', logger: console });
//                                                      ^^^^^^^^^^^^^^^ credentials/logged [warning] -- session token in clear
export const s3 = new S3Client({ region: 'eu-west-1', logger: console });
export const quiet = new STSClient({ region: 'eu-west-1', logger: undefined });
export const local = new STSClient({ region: 'us-east-1', endpoint: 'http://localhost:4566', logger: console });
