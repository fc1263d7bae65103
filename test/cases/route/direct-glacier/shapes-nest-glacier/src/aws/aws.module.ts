// case: no-types
import { GlacierClient } from '@aws-sdk/client-glacier';
import { Module } from '@nestjs/common';
import { VaultService } from './vault.service';

@Module({
  providers: [{ provide: GlacierClient, useFactory: () => new GlacierClient({ region: 'eu-west-1' }) }, VaultService],
  //                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
})
export class AwsModule {}
