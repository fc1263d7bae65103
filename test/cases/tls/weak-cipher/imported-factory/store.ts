import { S3Client } from '@aws-sdk/client-s3';
import { makeAgent } from './agents';

const httpsAgent = makeAgent('DEFAULT:@SECLEVEL=0');
//                           ^^^^^^^^^^^^^^^^^^^^^ tls/weak-cipher
export const s3 = new S3Client({ requestHandler: { httpsAgent } });
