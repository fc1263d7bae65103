import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// 0x4000000 is SSL_OP_NO_TLSv1
const httpsAgent = new https.Agent({ secureOptions: 0x4000000 });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
