import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { createSecureContext } from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';

const secureContext = createSecureContext({ secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ secureContext }) } });
