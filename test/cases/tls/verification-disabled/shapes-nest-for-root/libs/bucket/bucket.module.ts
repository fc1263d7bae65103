// case: no-types
import { type DynamicModule, Module } from '@nestjs/common';
import { BucketService } from './bucket.service';
import { BUCKET_OPTIONS, type BucketOptions } from './bucket.options';

@Module({})
export class BucketModule {
  static forRoot(options: BucketOptions): DynamicModule {
    return {
      module: BucketModule,
      global: true,
      providers: [{ provide: BUCKET_OPTIONS, useValue: options }, BucketService],
      exports: [BucketService],
    };
  }
}
