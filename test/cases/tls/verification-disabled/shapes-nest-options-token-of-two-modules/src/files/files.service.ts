// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Inject, Injectable } from '@nestjs/common';
import { FILES_OPTIONS } from './files.tokens';

@Injectable()
export class FilesService {
  readonly client: S3Client;

  constructor(@Inject(FILES_OPTIONS) options: { verify: boolean }) {
    const httpsAgent = new Agent({ rejectUnauthorized: options.verify });
    this.client = new S3Client({ requestHandler: { httpsAgent } });
  }
}
