import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

export class Uploader {
  constructor(private readonly s3: Pick<S3Client, 'send'>) {}

  put = (Key: string, Body: string) => this.s3.send(new PutObjectCommand({ Bucket: 'notes', Key, Body }));
}
