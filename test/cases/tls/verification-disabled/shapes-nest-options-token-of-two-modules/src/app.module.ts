// case: no-types
import { Module } from '@nestjs/common';
import { FilesService } from './files/files.service';
import { FILES_OPTIONS } from './files/files.tokens';

@Module({ providers: [{ provide: FILES_OPTIONS, useValue: { verify: true } }, FilesService] })
export class AppModule {}
