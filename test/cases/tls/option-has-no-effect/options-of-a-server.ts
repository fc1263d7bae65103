import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const httpsAgent = new Agent({ honorCipherOrder: true, keepAlive: true });
//                             ^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- Only servers

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
