// case: node=16
import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// OpenSSL 1.1.1 has it on whether it is asked for or not.
const httpsAgent = new Agent({ secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
