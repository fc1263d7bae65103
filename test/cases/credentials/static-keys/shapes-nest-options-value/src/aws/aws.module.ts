// case: no-types
import { Module } from '@nestjs/common';
import { AwsOptions, awsOptions } from './aws.options';
import { PhotoService } from './photo.service';

@Module({ providers: [{ provide: AwsOptions, useValue: awsOptions }, PhotoService] })
export class AwsModule {}
