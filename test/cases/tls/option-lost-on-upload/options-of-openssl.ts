import { constants } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';

export const archive = new S3Client({ requestHandler: { httpsAgent: { secureOptions: constants.SSL_OP_ALL } } });
export const s3 = new S3Client({
  requestHandler: { httpsAgent: { secureOptions: constants.SSL_OP_NO_TICKET | constants.SSL_OP_NO_RENEGOTIATION } },
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-lost-on-upload -- `secureOptions`
});
