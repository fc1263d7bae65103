import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const { SSL_OP_NO_TLSv1_2, SSL_OP_NO_TLSv1_3 } = constants;
const agents = {
  ceiling: new Agent({ maxVersion: 'TLSv1.2' }),
  both: new Agent({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' }),
  onlyNewest: new Agent({ secureOptions: SSL_OP_NO_TLSv1_2 }),
  onlySecond: new Agent({ secureOptions: SSL_OP_NO_TLSv1_3 }),
  method: new Agent({ secureProtocol: 'TLSv1_2_method' }),
};
export const s3 = Object.values(agents).map((httpsAgent) => new S3Client({ requestHandler: { httpsAgent } }));
