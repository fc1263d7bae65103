// case: no-types
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

export default fp(async (fastify: FastifyInstance, options: S3ClientConfig) => {
  fastify.decorate('s3', new S3Client(options));
});
