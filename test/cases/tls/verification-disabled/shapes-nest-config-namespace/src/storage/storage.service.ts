// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Injectable()
export class StorageService {
  private readonly client: S3Client;

  constructor(config: ConfigService) {
    this.client = new S3Client({
      region: config.get<string>('storage.region'),
      requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: !config.get<boolean>('storage.insecure') }) },
    });
  }
}
