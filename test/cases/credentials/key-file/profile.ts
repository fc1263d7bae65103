import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';

const { profile } = JSON.parse(readFileSync('deploy.json', 'utf8'));

export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromIni({ profile }) });
