// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Inject, Injectable } from '@nestjs/common';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { FILES_OPTIONS, type FilesOptions } from './files.tokens';

@Injectable()
export class FilesService {
  readonly client: S3Client;

  constructor(@Inject(FILES_OPTIONS) options: FilesOptions) {
    const httpsAgent = new Agent({ rejectUnauthorized: options.verifyCertificate });
    this.client = new S3Client({ endpoint: options.endpoint, requestHandler: new NodeHttpHandler({ httpsAgent }) });
  }
}
