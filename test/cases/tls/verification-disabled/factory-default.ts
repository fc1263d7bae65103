import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const createAgent = (rejectUnauthorized = false) => new Agent({ keepAlive: true, rejectUnauthorized });
//                                        ^^^^^ tls/verification-disabled

export const client = new S3Client({ requestHandler: { httpsAgent: createAgent() } });
