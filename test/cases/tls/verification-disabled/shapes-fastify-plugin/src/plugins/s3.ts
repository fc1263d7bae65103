// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import { trust } from '../trust';

declare module 'fastify' {
  interface FastifyInstance {
    s3: S3Client;
  }
}

const plugin: FastifyPluginAsync = async (fastify) => {
  const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(trust.objectStore) } });
  fastify.decorate('s3', s3);
  fastify.addHook('onClose', async () => s3.destroy());
};

export default fp(plugin, { name: 's3' });
