// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { ConfigService } from '@nestjs/config';

export const s3Provider = {
  provide: 'S3_CLIENT',
  inject: [ConfigService],
  useFactory: (config: ConfigService) =>
    new S3Client({
      region: config.get('AWS_S3_REGION'),
      credentials: {
        accessKeyId: config.getOrThrow<string>('AWS_S3_ACCESS_KEY'),
        secretAccessKey: config.getOrThrow<string>('AWS_S3_SECRET_KEY'),
      },
    }),
};
