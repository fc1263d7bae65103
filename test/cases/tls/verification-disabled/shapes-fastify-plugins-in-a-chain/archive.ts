// case: no-types
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { FastifyInstance } from 'fastify';

export async function archive(app: FastifyInstance, options: S3ClientConfig): Promise<void> {
  app.decorate('archive', new S3Client(options));
}
