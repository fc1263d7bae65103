// case: no-types later
import { GlacierClient } from '@aws-sdk/client-glacier';
import { Module } from '@nestjs/common';
import { CapacityService } from './capacity.service';

@Module({ providers: [{ provide: GlacierClient, useValue: new GlacierClient({}) }, CapacityService] })
export class AwsModule {}
