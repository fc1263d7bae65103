// case: no-types
import type { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Inject, Injectable, Optional } from '@nestjs/common';

@Injectable()
export class FilesService {
  readonly s3: S3Client;

  constructor(@Optional() @Inject('FILES_AGENT') httpsAgent?: Agent) {
    this.s3 = new S3Client(httpsAgent ? { requestHandler: { httpsAgent } } : {});
  }
}
