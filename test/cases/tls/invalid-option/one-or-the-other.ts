import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const range: AgentOptions = process.env.NARROW ? { secureProtocol: 'TLSv1_2_method' } : { minVersion: 'TLSv1.2' };
export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ keepAlive: true, ...range }) } });
