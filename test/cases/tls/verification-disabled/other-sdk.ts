// case: no-types
import { Agent } from 'node:https';
import { Client } from 'minio';

export const minio = new Client({
  endPoint: 'store.lab.internal',
  port: 9000,
  useSSL: true,
  accessKey: process.env.LAB_KEY ?? '',
  secretKey: process.env.LAB_SECRET ?? '',
  transportAgent: new Agent({ rejectUnauthorized: false }),
});
