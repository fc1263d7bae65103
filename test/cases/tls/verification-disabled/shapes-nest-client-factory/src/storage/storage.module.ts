// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { Module, type Provider } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { createHandler } from './http';
import { S3 } from './storage.constants';
import { StorageService } from './storage.service';

const s3Provider: Provider = {
  provide: S3,
  inject: [ConfigService],
  useFactory: (config: ConfigService) =>
    new S3Client({ region: config.getOrThrow('AWS_REGION'), requestHandler: createHandler(64) }),
};

@Module({ providers: [s3Provider, StorageService], exports: [StorageService] })
export class StorageModule {}
