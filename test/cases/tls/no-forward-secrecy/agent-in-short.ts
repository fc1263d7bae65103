import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ keepAlive: true, ciphers: 'AES256-GCM-SHA384:AES128-GCM-SHA256' }) } });
//                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/no-forward-secrecy
