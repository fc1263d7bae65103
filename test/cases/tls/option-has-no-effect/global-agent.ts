import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

https.globalAgent.options.minVersion = 'TLSv1.3';
// @1-49 tls/option-has-no-effect [warning] -- never uses Node's global agent | path: 4 > 7 | fix: none

export const s3 = new S3Client({ region: 'eu-west-1' });
