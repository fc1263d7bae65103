import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// The bucket stands behind a private authority.
const httpsAgent = new Agent({ ca: readFileSync('/etc/ssl/archive-ca.pem') });

export const s3 = new S3Client({ requestHandler: { httpAgent: httpsAgent } });
//                                                 ^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- `ca` does not hold
