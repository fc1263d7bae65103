// case: no-types
import { Agent } from 'node:https';
import fastify from 'fastify';
import { archive } from './archive';
import { health } from './health';

fastify()
  .register(health)
  .register(archive, { requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } });
  //                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
