// case: no-types
import Fastify from 'fastify';
import s3 from './plugins/s3';

const app = Fastify({ logger: true });
await app.register(s3);
await app.listen({ port: 3000 });
