// case: no-types
import { Module } from '@nestjs/common';
import { FilesService } from './files.service';
import { FILES_OPTIONS, type FilesOptions } from './files.tokens';

const options: FilesOptions = {
  endpoint: 'https://objects.corp.example:9443',
  verifyCertificate: false,
// @3-27 tls/verification-disabled
};

@Module({ providers: [{ provide: FILES_OPTIONS, useValue: options }, FilesService] })
export class FilesModule {}
