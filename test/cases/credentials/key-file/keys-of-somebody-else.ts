import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

class Mailer {
  constructor(readonly options: { accessKeyId: string; secretAccessKey: string }) {}
}

const keys = JSON.parse(readFileSync('mail.json', 'utf8'));

export const mailer = new Mailer({ accessKeyId: keys.id, secretAccessKey: keys.secret });
export const s3 = new S3Client({ region: 'eu-west-1' });
