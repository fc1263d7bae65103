// case: no-types
import { Module } from '@nestjs/common';
import { FilesService } from '../src/files/files.service';
import { FILES_OPTIONS } from '../src/files/files.tokens';

// Which of the two a service is given is for the container to say.
@Module({ providers: [{ provide: FILES_OPTIONS, useValue: { verify: false } }, FilesService] })
export class SandboxModule {}
