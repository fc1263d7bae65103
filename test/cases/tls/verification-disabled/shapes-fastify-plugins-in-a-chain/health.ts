// case: no-types
import type { FastifyInstance } from 'fastify';

export async function health(app: FastifyInstance): Promise<void> {
  app.get('/health', () => 'ok');
}
