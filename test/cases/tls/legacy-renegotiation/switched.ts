import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const behindProxy = process.env.CORPORATE_PROXY === '1';

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: new Agent(behindProxy ? { secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT } : {}),
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation | when: behindProxy
  },
});
