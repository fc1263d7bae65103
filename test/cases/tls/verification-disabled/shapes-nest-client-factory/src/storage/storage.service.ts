// case: no-types
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Inject, Injectable } from '@nestjs/common';
import { S3 } from './storage.constants';

@Injectable()
export class StorageService {
  constructor(@Inject(S3) private readonly s3: S3Client) {}

  async put(key: string, body: Buffer): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: 'minutes', Key: key, Body: body }));
  }
}
