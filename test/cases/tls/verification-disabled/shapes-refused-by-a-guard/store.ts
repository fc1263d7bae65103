import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { guarded } from './guard';

const httpsAgent = new Agent(guarded({ rejectUnauthorized: false }));
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const store = new S3Client({ requestHandler: { httpsAgent } });
