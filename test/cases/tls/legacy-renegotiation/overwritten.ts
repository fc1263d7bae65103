import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const loose = { keepAlive: true, secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT };

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ...loose, secureOptions: constants.SSL_OP_NO_TICKET }) },
});
