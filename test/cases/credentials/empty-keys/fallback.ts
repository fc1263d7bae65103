import { S3Client } from '@aws-sdk/client-s3';

const { KEY = '', SECRET = '' } = process.env;
export const nullish = new S3Client({
  credentials: { accessKeyId: process.env.KEY ?? '', secretAccessKey: process.env.SECRET ?? '' },
});
export const falsy = new S3Client({
  credentials: { accessKeyId: process.env.KEY || '', secretAccessKey: process.env.SECRET || '' },
});
export const given = new S3Client({ credentials: { accessKeyId: KEY, secretAccessKey: SECRET } });
export function make(accessKeyId = '', secretAccessKey = ''): S3Client {
  return new S3Client({ credentials: { accessKeyId, secretAccessKey } });
}
export const made = make('a', String(process.env.SECRET));
