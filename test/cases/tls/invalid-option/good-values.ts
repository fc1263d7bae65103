import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agents = [
  new Agent({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' }),
  new Agent({ secureProtocol: 'TLSv1_2_method', secureOptions: constants.SSL_OP_ALL }),
  new Agent({ ecdhCurve: 'X25519:P-256' }),
  new Agent({ ecdhCurve: 'auto', minDHSize: 2048 }),
];
export const clients = agents.map((httpsAgent) => new S3Client({ requestHandler: { httpsAgent } }));
