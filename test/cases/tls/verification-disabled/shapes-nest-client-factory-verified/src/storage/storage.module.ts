// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { createHandler } from './http';

@Module({
  providers: [
    {
      provide: 'S3',
      inject: [ConfigService],
      useFactory: (config: ConfigService) =>
        new S3Client({ requestHandler: createHandler(config.getOrThrow('S3_CA_FILE')) }),
    },
  ],
  exports: ['S3'],
})
export class StorageModule {}
