// case: no-types
import { Agent } from 'node:https';
import Fastify from 'fastify';
import s3 from './plugins/s3';

const app = Fastify();

app.register(s3, {
  region: 'eu-south-1',
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
