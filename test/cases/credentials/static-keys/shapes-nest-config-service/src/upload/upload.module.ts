// case: no-types
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { s3Provider } from './s3.provider';

@Module({ imports: [ConfigModule.forRoot({ isGlobal: true })], providers: [s3Provider], exports: [s3Provider] })
export class UploadModule {}
