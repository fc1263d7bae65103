// case: no-types
import { Module } from '@nestjs/common';
import { BucketModule } from '../../libs/bucket/bucket.module';

@Module({
  imports: [
    BucketModule.forRoot({
      endpoint: 'https://store.county.example',
      agent: { keepAlive: true, rejectUnauthorized: false },
      //                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
    }),
  ],
})
export class AppModule {}
