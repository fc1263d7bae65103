import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// TLS 1.3 has no renegotiation, and TLS 1.2 no resumption of that kind.
const newest = new Agent({ minVersion: 'TLSv1.3', secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT });
const older = new Agent({ maxVersion: 'TLSv1.2', secureOptions: constants.SSL_OP_ALLOW_NO_DHE_KEX });

export const s3 = new S3Client({ requestHandler: { httpsAgent: newest } });
export const copies = new S3Client({ requestHandler: { httpsAgent: older } });
